import { Pattern } from '../../pack/pattern.js'
import type { Rule } from '../../pack/rule.js'
import { anaphors, bareLaws } from '../_shared/german/bare-laws.js'
import { cases } from '../_shared/german/cases.js'
import { courtForms } from '../_shared/german/court-table.js'
import { germanDates } from '../_shared/german/dates.js'
import type { Laws } from '../_shared/german/law.js'
import { pairs, words } from '../_shared/german/list.js'
import { literature } from '../_shared/german/literature.js'
import { germanAmounts } from '../_shared/german/money.js'
import { internal, preparatory, record } from '../_shared/german/papers.js'
import { notesEnd } from '../_shared/german/reporter.js'
import { reporters } from '../_shared/german/reporters.js'
import { settleGerman } from '../_shared/german/settle.js'
import { statutes } from '../_shared/german/statutes.js'
import { chained } from './chain.js'
import { ALONE, KINDS, PLACES } from './court-names.table.js'
import { courts } from './courts.table.js'
import { dockets } from './dockets.js'
import { ABBREVIATIONS, LANDS, NAMES } from './laws.table.js'
import { GAZETTES, REPORTERS } from './reporters.table.js'
import { volumes } from './volumes.js'

export { courts } from './courts.table.js'

/** The laws of Bund and Länder as references name them. */
export const laws: Laws = {
  abbreviations: new Set(words(ABBREVIATIONS)),
  names: new Map(pairs(NAMES)),
  lands: new Set(words(LANDS)),
}
/** The courts as references name them. */
export const courtNames = courtForms(courts, KINDS, ALONE, {}, PLACES, false, ['BFG'])

const RECHTSSATZ = new Pattern(/(?:RIS-Justiz,? )?RS ?(\d{7})(?!\d)/y)

/** The Rechtssatz of the RIS: `RIS-Justiz RS0099012 [T4]`. */
const rechtssatz: Rule = {
  id: 'at.citation.rechtssatz',
  version: 1,
  authority: 'RIS, Judikatur Justiz: Rechtssatznummer RS and seven digits; Entscheidungstext T and number',
  triggers: ['RIS-Justiz', 'RS'],
  read: ({ text, at }) => {
    const m = RECHTSSATZ.at(text, at)
    if (!m) return undefined
    const end = at + m[0].length
    const last = notesEnd(text, end)
    const pin = text.slice(end, last).match(/T ?\d[^\])]*/)?.[0]
    return {
      is: 'citation',
      kind: 'reporter',
      start: at,
      end: last,
      targets: [{ reporter: 'RIS-Justiz', ref: `RS${m[1]}`, ...(pin ? { pin } : {}) }],
    }
  },
  hits: [
    ['(⟦RIS-Justiz RS0099962⟧;', { targets: [{ reporter: 'RIS-Justiz', ref: 'RS0099962' }] }],
    ['⟦RS0099962 [T4]⟧', { targets: [{ ref: 'RS0099962', pin: 'T4' }] }],
    ['vgl ⟦RS0099962 (T12, T14)⟧; ⟦RS0099963⟧', { kind: 'reporter' }],
  ],
  misses: ['RS 12', 'RSb', 'RIS-Justiz'],
}

/** Amounts in Schilling stand with their thousands point or cents: `S 71` alone is a page. */
const amounts = germanAmounts('at.amount', 1, { S: 'ATS', Schilling: 'ATS', öS: 'ATS' }).map(rule => ({
  ...rule,
  read: (scan: Parameters<Rule['read']>[0]) => {
    const found = rule.read(scan)
    if (!found || Array.isArray(found)) return found
    const printed = scan.text.slice((found as { start: number }).start, (found as { end: number }).end)
    return /^S ?\d{1,4}$|^\d{1,4} ?S$/.test(printed) ? undefined : found
  },
}))

/** All rules for references, dates and amounts in Austrian decisions. */
export const rules: readonly Rule[] = [
  statutes({ id: 'at', version: 6, laws }),
  anaphors('at', 1),
  ...bareLaws('at', 2, laws, 'WEG 1975'),
  ...cases({
    id: 'at',
    version: 5,
    courts: courtNames,
    dockets,
    reporters: new Set(words(REPORTERS)),
    tail: true,
    hits: {
      court: [
        ['⟦OGH 3.5.2011, 4 Ob 99/11x⟧', { targets: [{ court: 'OGH', date: '2011-05-03', docket: '4 Ob 99/11x' }] }],
        ['⟦VwGH 12.5.2016, Ra 2015/16/0099⟧,', { targets: [{ court: 'VwGH', docket: 'Ra 2015/16/0099' }] }],
        ['⟦BGH 3.5.2030, II ZR 903/29⟧,', { targets: [{ court: 'BGH', docket: 'II ZR 903/29' }] }],
        ['(⟦EuGH C-1065/09⟧, Muster', { targets: [{ court: 'EuGH', docket: 'C-1065/09' }] }],
        ['⟦EGMR 12.3.2003, Bsw 99221/99⟧,', { targets: [{ court: 'EGMR', docket: '99221/99' }] }],
        ['⟦BFG 3.4.2019, RV/7900123/2019⟧,', { targets: [{ court: 'BFG', docket: 'RV/7900123/2019' }] }],
        [
          '⟦VwGH 28.5.2014, Ra 2014/20/0917 und 0918⟧',
          { targets: [{ docket: 'Ra 2014/20/0917' }, { docket: 'Ra 2014/20/0918' }] },
        ],
        ['⟦VfGH G 99/2020 ua⟧', { targets: [{ court: 'VfGH', docket: 'G 99/2020' }] }],
        ['das ⟦Oberlandesgericht Graz⟧ hat', { is: 'mention' }],
      ],
      worded: [
        [
          'der ⟦Beschluss des Oberlandesgerichtes Innsbruck als Rekursgerichtes vom 28. September 1991, GZ 2 R 941/91-16⟧, womit',
          { targets: [{ court: 'Oberlandesgericht Innsbruck', date: '1991-09-28', docket: '2 R 941/91' }] },
        ],
        [
          '⟦Urteil des Landesgerichtes Wels vom 4. Mai 2009, GZ 3 Cg 9033/08b-41⟧ im',
          { targets: [{ docket: '3 Cg 9033/08b' }] },
        ],
        [
          '⟦Urteil des Oberlandesgerichts Graz als Berufungsgericht in Arbeits- und Sozialrechtssachen vom 26. März 2015, GZ 7 Ra 93/15h-18⟧,',
          { targets: [{ court: 'Oberlandesgericht Graz', docket: '7 Ra 93/15h' }] },
        ],
        ['mit ⟦Beschluss vom 17. 8. 1991⟧ gab', { form: 'narrative' }],
      ],
      chained: [['; ⟦vom 4. 3. 2010, 3 Ob 99/10z⟧', { kind: 'case' }]],
      docket: [
        ['(⟦4 Ob 408, 409/90 uva⟧)', { targets: [{ docket: '4 Ob 408/90' }, { docket: '4 Ob 409/90' }] }],
        ['⟦9 ObA 15/15f, 16/15b⟧', { targets: [{ docket: '9 ObA 15/15f' }, { docket: '9 ObA 16/15b' }] }],
        [
          'zu ⟦16 Cg 955/91 des Landesgerichtes Innsbruck⟧ anhängig',
          { targets: [{ court: 'Landesgericht Innsbruck', docket: '16 Cg 955/91' }] },
        ],
        ['⟦W123 2284751-1/5E⟧', { kind: 'case' }],
      ],
    },
    misses: {
      court: ['das Landesgericht hat', 'OGHX'],
      worded: ['Das Urteil ist rechtskräftig', 'Beschluss der Generalversammlung'],
      chained: ['vom 3. 5. 2011 bis 4. 6. 2011'],
      docket: ['EZ 123/4', '3 von 4', 'S 12/13', 'Punkt 3 C 4'],
    },
  }),
  ...reporters({
    id: 'at',
    version: 5,
    reporters: REPORTERS,
    gazettes: GAZETTES,
    tail: true,
    hits: [
      ['⟦SZ 42/125⟧;', { targets: [{ reporter: 'SZ', ref: '42/125' }] }],
      [
        '⟦MietSlg 27.764, 27.765 ua⟧',
        {
          targets: [
            { reporter: 'MietSlg', ref: '27.764' },
            { reporter: 'MietSlg', ref: '27.765' },
          ],
        },
      ],
      ['⟦RZ 1997/19 mwN⟧', { targets: [{ reporter: 'RZ', ref: '1997/19' }] }],
      ['⟦ÖBl 1976, 101⟧,', { targets: [{ reporter: 'ÖBl', ref: '1976, 101' }] }],
      ['⟦VfSlg 14.950/1996 und 16.980/2001⟧', { targets: [{ ref: '14.950/1996' }, { ref: '16.980/2001' }] }],
      ['⟦VfSlg 19.632/2012⟧', { targets: [{ reporter: 'VfSlg', ref: '19.632/2012' }] }],
      ['⟦ÖBl 2015/9, 34⟧', { targets: [{ reporter: 'ÖBl', ref: '2015/9', pin: '34' }] }],
    ],
    misses: ['SZ und EvBl', 'in RZ', 'NZ der Gesellschaft'],
  }),
  rechtssatz,
  chained,
  literature('at', 5),
  volumes,
  preparatory('at', 2),
  record('at', 1),
  internal('at', 2),
  ...germanDates('at.date'),
  ...amounts,
]

export const settle = settleGerman({ courtOf: dockets.courtOf, foreign: new Map([['BGB', 'DE']]) })
