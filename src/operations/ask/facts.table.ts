import type { Disposition } from '../../model/vocabulary.js'

/** What a court did, in words: beginnings of words as an index keeps them, in four languages. */
export const OUTCOME_WORDS: readonly (readonly [readonly Disposition[], readonly string[]])[] = [
  [
    ['dismissed'],
    [
      'dismiss',
      'reject',
      'abgewiesen',
      'abweis',
      'zurueckgewiesen',
      'zurueckweis',
      'weist ab',
      'afgewezen',
      'afwijz',
      'wijst af',
      'verwerp',
      'verworpen',
      '기각',
    ],
  ],
  [
    ['granted', 'partly-granted'],
    [
      'granted',
      'upheld',
      'allowed',
      'stattgegeben',
      'stattgab',
      'zugesprochen',
      'toegewezen',
      'toewijz',
      'gegrond',
      '인용',
    ],
  ],
  [
    ['set-aside'],
    [
      'set aside',
      'quash',
      'annul',
      'overturn',
      'revers',
      'aufgehoben',
      'aufheb',
      'behoben',
      'hob',
      'vernietig',
      '파기',
      '취소',
    ],
  ],
  [['inadmissible'], ['inadmissib', 'unzulaessig', 'niet ontvankelijk', 'ongegrond verklaard wegens niet', '각하']],
  [['affirmed'], ['affirm', 'confirm', 'bestaetig', 'bekrachtig', '확정']],
  [
    ['remanded'],
    [
      'remand',
      'remit',
      'sent back',
      'zurueckverwiesen',
      'zurueckverweis',
      'verwijst terug',
      'terugverwez',
      'teruggewezen',
      '환송',
    ],
  ],
]

/** Number words as an index keeps them. One is an article in some languages and is left out. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100 },
  ...{ zwei: 2, drei: 3, vier: 4, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwoelf: 12 },
  ...{ vierzehn: 14, fuenfzehn: 15, zwanzig: 20, dreissig: 30, vierzig: 40, fuenfzig: 50, sechzig: 60, neunzig: 90 },
  ...{ twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, negen: 9, tien: 10, twaalf: 12, veertien: 14, vijftien: 15 },
  ...{ twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, negentig: 90, honderd: 100, hundert: 100 },
}

/** Months by the first letters of their names, in English, German and Dutch. */
export const MONTHS: readonly (readonly [string, number])[] = [
  ...([
    ['jan', 1],
    ['jaen', 1],
    ['feb', 2],
    ['mar', 3],
    ['maer', 3],
    ['maar', 3],
    ['mrt', 3],
    ['apr', 4],
  ] as const),
  ...([
    ['may', 5],
    ['mai', 5],
    ['mei', 5],
    ['jun', 6],
    ['jul', 7],
    ['aug', 8],
    ['sep', 9],
    ['oct', 10],
  ] as const),
  ...([
    ['okt', 10],
    ['nov', 11],
    ['dec', 12],
    ['dez', 12],
  ] as const),
]

/** Capital words that are no names. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'the a an this that these those in on under according where if when it he she they court article section paragraph act law code i however de het een der die das'.split(
    ' ',
  ),
)
