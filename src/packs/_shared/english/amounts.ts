import type { Rule } from '../../../pack/rule.js'
import { amounts } from '../amounts.js'

/** The rule for amounts of money in English: `£1,250.50`, `£1.5 million`, `£2m`, `US$300`, `EUR 1 250`, `500 euros`. */
export function englishAmounts(id: string, authority: string): Rule[] {
  return amounts({
    id,
    version: 1,
    authority,
    before: {
      '£': 'GBP',
      GBP: 'GBP',
      '€': 'EUR',
      EUR: 'EUR',
      US$: 'USD',
      $: 'USD',
      USD: 'USD',
      CHF: 'CHF',
    },
    after: { pounds: 'GBP', GBP: 'GBP', euros: 'EUR', euro: 'EUR', EUR: 'EUR', '€': 'EUR', USD: 'USD', CHF: 'CHF' },
    magnitudes: { million: 6, billion: 9, m: 6, bn: 9, k: 3 },
    glued: true,
    english: true,
    hits: [
      ['the sum of ⟦£1,913.62⟧.', { value: '1913.62', currency: 'GBP' }],
      ['some ⟦£1.5 million⟧ and', { value: '1500000' }],
      ['about ⟦£2.4m⟧ in all', { value: '2400000' }],
      ['⟦EUR 1 250 000⟧', { value: '1250000', currency: 'EUR' }],
      ['⟦500 euros⟧', { value: '500' }],
      ['a fine of ⟦US$300⟧', { value: '300', currency: 'USD' }],
    ],
    misses: ['EUR-Lex 12', 'a euro area of 12 states', '£ and pence'],
  })
}
