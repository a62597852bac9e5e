import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundAmount, type Rule } from '../../pack/rule.js'
import { amounts as amountsOf, decimal } from '../_shared/amounts.js'

const AMOUNT = new Pattern(/\d{1,3}(?:\.\d{3})*,(?:\d{2}|-{1,2})(?= *(?:\n|$))/y)
const GUILDER = new Pattern(
  /f\.? ?(\d{1,3}(?:\.\d{3}){1,4}(?:,(?:\d{2}|-{1,2}))?|\d{1,6},(?:\d{2}|-{1,2}))(?![\d.,]\d)/y,
)
/** The line above an amount in a table of costs: an item, a total, or the sign alone. */
const ITEM =
  /^(?:[-–•]\s?\S|(?:Sub)?[Tt]otaal\b|€|(?:griffierecht|salaris|nakosten|nasalaris|explootkosten|dagvaarding|kosten|getuigen|deskundige|verschotten|beslagkosten|reiskosten|verletkosten)|\(\d)/

/** The item that stands before an amount on the same line. */
const BESIDE =
  /^\s*[-–•]?\s*(?:griffierecht(?:en)?|vast ?recht|salaris|nakosten|nasalaris|explootkosten|dagvaarding|verschotten|beslagkosten|[Tt]otaal)\b[^\d\n€.]{0,40}\s$/

/** Amounts in a table whose lines name them: `- griffierecht` and under it `688,00`. */
const table: Rule = {
  id: 'nl.amount.table',
  version: 1,
  authority: 'House style of the civil courts: table of the costs of the proceedings',
  triggers: [DIGIT],
  read: ({ text, at }) => {
    const m = AMOUNT.at(text, at)
    if (!m) return undefined
    const before = text.slice(Math.max(0, at - 120), at)
    if (BESIDE.test(before.slice(before.lastIndexOf('\n') + 1)))
      return { is: 'amount', start: at, end: at + m[0].length, value: decimal(m[0]), currency: 'EUR' }
    if (!/\n *$/.test(before)) return undefined
    const above = before.trimEnd()
    const line = above.slice(above.lastIndexOf('\n') + 1).trim()
    if (line.length > 80 || !ITEM.test(line)) return undefined
    return { is: 'amount', start: at, end: at + m[0].length, value: decimal(m[0]), currency: 'EUR' }
  },
  hits: [
    ['- griffierecht\n⟦688,00⟧\nen', { value: '688.00' }],
    ['Totaal\n⟦2.094,00⟧\n', { value: '2094.00' }],
    ['- salaris advocaat ⟦1.107,00⟧\n', { value: '1107.00' }],
  ],
  misses: ['het perceel is groot\n688,00\n', '- griffierecht 688,00 m2'],
}

/** Guilders under their old sign: `f 2.427.970,--`. */
const guilders: Rule = {
  id: 'nl.amount.guilder',
  version: 1,
  authority: 'Muntwet 1987: gulden, sign f',
  triggers: ['f ', 'f.', 'f'],
  read: ({ text, at }): FoundAmount | undefined => {
    const m = GUILDER.at(text, at)
    return m
      ? { is: 'amount', start: at, end: at + m[0].length, value: decimal(m[1] as string), currency: 'NLG' }
      : undefined
  },
  hits: [['een bedrag van ⟦f 12.500,--⟧ betaald', { value: '12500.00', currency: 'NLG' }]],
  misses: ['artikel 3, onder f 5 en', 'sub f 12.3 genoemd'],
}

export const amounts: readonly Rule[] = [
  ...amountsOf({
    id: 'nl.amount',
    version: 1,
    authority: 'Taaladvies.net, notatie van bedragen; ISO 4217',
    before: {
      '€': 'EUR',
      EUR: 'EUR',
      euro: 'EUR',
      ƒ: 'NLG',
      NLG: 'NLG',
      'fl.': 'NLG',
      'Hfl.': 'NLG',
      US$: 'USD',
      USD: 'USD',
      '£': 'GBP',
      GBP: 'GBP',
      CHF: 'CHF',
      NAf: 'ANG',
    },
    after: { euro: 'EUR', EUR: 'EUR', gulden: 'NLG', '€': 'EUR' },
    magnitudes: { miljoen: 6, miljard: 9, mln: 6, mld: 9 },
    hits: [
      ['een bedrag van ⟦€ 2.094,00⟧ te betalen', { value: '2094.00', currency: 'EUR' }],
      ['⟦€ 1.868,-⟧ en', { value: '1868.00' }],
      ['ten minste ⟦€ 2,5 miljoen⟧', { value: '2500000' }],
      ['betaalde ⟦500 euro⟧', { value: '500' }],
    ],
    misses: ['de eurozone', '500 europese staten'],
  }),
  table,
  guilders,
]
