import type { Court } from '../../pack/pack.js'
import { COURTS } from './courts.table.js'

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b(?:te|in|der nederlanden)\b ?/g, '')
    .replace(/^rb\.? /, 'rechtbank ')
    .replace(/^(?:ktr|vzr|pres)\.? (?:rb\.? )?/, 'rechtbank ')
    .replace(/^(?:ge)?(?:rechts)?hof /, 'gerechtshof ')
    .replace(/den bosch/, "'s-hertogenbosch")
    .replace(/\s+/g, ' ')
    .trim()

const BY_NAME = new Map<string, Court>()
for (const court of COURTS as readonly Court[])
  for (const name of [court.name, ...(court.aliases ?? [])]) BY_NAME.set(plain(name), court)

/** Short names of courts in references, with the full name. Leidraad voor juridische auteurs. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:HR|Hoge Raad)\b/, 'Hoge Raad'],
  [/^(?:ABRvS|ABRS|AbRvS|AbRS|RvS|(?:de )?Afdeling|Raad van State)\b/, 'Raad van State'],
  [/^(?:CRvB|(?:de )?Centrale Raad)/, 'Centrale Raad van Beroep'],
  [/^(?:CBb|College van [Bb]eroep voor het [Bb]edrijfsleven)/, 'College van Beroep voor het bedrijfsleven'],
  [/^(?:PHR|A-G|P-G|Parket)/, 'Parket bij de Hoge Raad'],
  [/^(?:HvJ|Hof van Justitie)/, 'Hof van Justitie van de Europese Unie'],
  [/^(?:EHRM|Europees Hof|Europese Hof)/, 'Europees Hof voor de Rechten van de Mens'],
  [/^(?:OK\b|(?:de )?Ondernemingskamer)/, 'Gerechtshof Amsterdam'],
  [/^(?:GvEA|Gerecht)(?: EU| van de E| van E)/, 'Gerecht van de Europese Unie'],
  [/^(?:BenGH|Benelux)/, 'Benelux-Gerechtshof'],
]

/** The court a printed name stands for, in full; `undefined` for a court that is not named (`het hof`). */
export function courtNamed(printed: string): string | undefined {
  return BY_NAME.get(plain(printed))?.name ?? SHORT.find(([pattern]) => pattern.test(printed))?.[1]
}

/** The court whose name or alias this is, as registers write it (`Rechtbank 's-Gravenhage`); no short name. */
export function courtByName(name: string): Court | undefined {
  return BY_NAME.get(plain(name))
}

/** The court with this code in its ECLIs. */
export function courtByCode(code: string): Court | undefined {
  return (COURTS as readonly Court[]).find(c => c.code === code)
}

const PLACES = [
  ...new Set(
    (COURTS as readonly Court[])
      .map(c => /^(?:Rechtbank|Gerechtshof|Kantongerecht|Kamer) (.+)$/.exec(c.name)?.[1])
      .filter((p): p is string => p !== undefined),
  ),
  'Den Bosch',
]
  .sort((a, b) => b.length - a.length)
  .map(p => p.replace(/'/g, "['’‘]"))
  .join('|')

const CARIBBEAN = (COURTS as readonly Court[])
  .filter(c => c.code.startsWith('OG'))
  .flatMap(c => [c.name, ...(c.aliases ?? [])])
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/[Ee]erste [Aa]anleg/g, '[Ee]erste [Aa]anleg')

/** A court by its name, as it stands in a sentence. Sticky. */
export const COURT_NAME = new RegExp(
  `(?:HR\\b|Hoge Raad(?: der Nederlanden)?|ABRvS|ABRS|AbRvS|AbRS|RvS\\b|Afdeling bestuursrechtspraak(?: van de Raad van State)?(?: \\(de Afdeling\\))?|Afdeling\\b|Raad van State|CRvB|Centrale Raad van Beroep|CBb|College van [Bb]eroep voor het [Bb]edrijfsleven|PHR|HvJ ?(?:EU|EG)|Hof van Justitie(?: van de (?:EU|Europese Unie|EG|Europese Gemeenschappen?))?(?: \\(HvJ(?:EU)?\\))?|EHRM|Europees Hof voor de [Rr]echten van de [Mm]ens|GvEA(?: EU| EG)?|Gerecht EU|BenGH|Benelux-Gerechtshof|Ondernemingskamer|OK(?= \\d)|(?:${CARIBBEAN})|(?:(?:voorzieningenrechter|kantonrechter|politierechter|kinderrechter|president)(?: (?:van|in|bij))? (?:de )?)?(?:[Rr]echtbank|RECHTBANK|Rb\\.?|Ktr\\.?|Vzr\\.?(?: Rb\\.?)?|(?:Gerechts|gerechts|GERECHTS)?(?:[Hh]of|HOF)|Gerechtshof|[Kk]antongerecht)(?: te| in)? (?:${PLACES})(?:[,.]? (?:locatie|zittingsplaats|zp\\.?) \\p{Lu}[\\p{L}-]+)?)(?!\\p{L})`,
  'uy',
)

/** Words a court's name can begin with: the triggers of every rule that looks for one. */
export const COURT_WORDS = [
  ...[
    'HR',
    'Hoge Raad',
    'ABRvS',
    'ABRS',
    'AbRvS',
    'AbRS',
    'RvS',
    'Afdeling',
    'Raad van State',
    'CRvB',
    'Centrale Raad',
  ],
  ...[
    'CBb',
    'College van Beroep',
    'College van beroep',
    'PHR',
    'HvJ',
    'Hof',
    'hof',
    'EHRM',
    'Europees Hof',
    'GvEA',
    'Gerecht ',
    'Gemeenschappelijk Hof',
    'Ondernemingskamer',
    'OK ',
    'BenGH',
    'Benelux-Gerechtshof',
  ],
  ...['rechtbank', 'Rechtbank', 'Rb', 'Ktr', 'Vzr', 'Gerechtshof', 'gerechtshof', 'kantongerecht', 'Kantongerecht'],
  ...['voorzieningenrechter', 'kantonrechter', 'politierechter', 'kinderrechter'],
]

const NAME_END = new RegExp(`${COURT_NAME.source}`, 'u')

/** The first court named in a short stretch of text, with where it stands. */
export function courtIn(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  const m = NAME_END.exec(text)
  const printed = m?.[0].replace(
    /^(?:voorzieningenrechter|kantonrechter|politierechter|kinderrechter|president)(?: (?:van|in|bij))? (?:de )?/,
    '',
  )
  const name = printed && courtNamed(printed.replace(/[,.]? (?:locatie|zittingsplaats|zp\.?) .*$/, ''))
  return m && name ? { name, start: m.index, end: m.index + m[0].length } : undefined
}
