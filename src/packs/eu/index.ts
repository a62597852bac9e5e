import type { Pack } from '../../pack/pack.js'
import { amounts } from '../_shared/amounts.js'
import { dates } from '../_shared/dates.js'
import { months } from '../_shared/english/months.table.js'
import { frenchDates } from '../_shared/french/dates.js'
import { markdownEdits } from '../_shared/markdown.js'
import { neutral } from '../_shared/neutral.js'
import { EUROPEAN } from '../_shared/signals.table.js'
import { acts } from './acts.js'
import { cases } from './cases.js'
import { courts } from './courts.table.js'
import { head } from './head.js'
import { identity } from './identity.js'
import { judges } from './judges.js'
import { olderCases } from './older-cases.js'
import { dispositions, orderItems, outcome } from './orders.js'
import { outline } from './outline.js'
import { parties } from './parties.js'
import { history, holdings, settle } from './relations.js'
import { titleBreaks } from './roles.table.js'
import { signs } from './signs.js'
import { stated } from './stated.js'
import { languageOf } from './title.js'
import { abbreviations } from './words.table.js'

const style = 'Interinstitutional style guide, 10.2 and 7.3'

/** The courts of the European Union: English throughout, French, German and Dutch in part, every language in its title page. */
export const pack: Pack = {
  ...neutral,
  id: 'eu',
  jurisdiction: 'EU',
  language: languageOf,
  signs,
  courts,
  abbreviations,
  cleaning: {
    furniture: [
      {
        kind: 'banner',
        line: /^(?:Provisional text|Édition provisoire|Vorläufige Fassung|Voorlopige editie|Edición provisional|Edizione provvisoria|Edição provisória)$/,
      },
      { kind: 'rule', line: /^\* \* \*$/ },
    ],
    labels: [],
    breaks: titleBreaks,
    edits: markdownEdits,
  },
  outline,
  rules: [
    ...acts,
    ...cases,
    ...olderCases,
    ...dates({
      id: 'eu.date',
      version: 1,
      authority: style,
      months,
      dayMark: '',
      withoutYear: false,
      beforeYear: /\b(?:in|since|during|year|of the year) $/,
      hits: {
        named: ['on ⟦18 April 2024⟧', 'in ⟦May 2011⟧'],
        numeric: ['dated ⟦12/03/2019⟧'],
        year: ['in ⟦2017⟧ the'],
      },
      misses: { named: ['18 Aprils'], numeric: ['C-12/03/2019x'], year: ['no 2017'] },
    }),
    ...frenchDates('eu.date.fr', style),
    ...amounts({
      id: 'eu.amount',
      version: 2,
      authority: style,
      before: { EUR: 'EUR', '€': 'EUR', USD: 'USD', GBP: 'GBP', '£': 'GBP' },
      after: { EUR: 'EUR', euro: 'EUR', euros: 'EUR', '€': 'EUR' },
      magnitudes: { million: 6, billion: 9 },
      english: true,
      hits: [
        ['a fine of ⟦EUR 1 250 000⟧', { value: '1250000' }],
        ['⟦EUR 15 million⟧', { value: '15000000' }],
        ['⟦EUR 7.5 million⟧ and', { value: '7500000' }],
        ['at ⟦EUR 22.50⟧ a month', { value: '22.50' }],
        ['some ⟦EUR 1 250.75⟧.', { value: '1250.75' }],
        ['⟦£12,000⟧, and', { value: '12000' }],
        ['a sum of ⟦EUR 540⟧.', { value: '540' }],
      ],
      misses: ['EUR-Lex 12', 'a euro area of 12 states'],
    }),
  ],
  signals: EUROPEAN,
  settle,
  head,
  stated,
  identity,
  judges,
  parties,
  orders: { items: orderItems, dispositions, outcome },
  history,
  holdings,
}
