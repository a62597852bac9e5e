import type { Rule } from '../../pack/rule.js'
import { anaphors, bareLaws } from '../_shared/german/bare-laws.js'
import { cases } from '../_shared/german/cases.js'
import { courtForms } from '../_shared/german/court-table.js'
import { germanDates } from '../_shared/german/dates.js'
import type { Laws } from '../_shared/german/law.js'
import { pairs, words } from '../_shared/german/list.js'
import { literature } from '../_shared/german/literature.js'
import { germanAmounts } from '../_shared/german/money.js'
import { internal, preparatory } from '../_shared/german/papers.js'
import { reporters } from '../_shared/german/reporters.js'
import { settleGerman } from '../_shared/german/settle.js'
import { statutes } from '../_shared/german/statutes.js'
import { titledLaws } from '../_shared/german/titled.js'
import { ADJECTIVES, ALONE, GLUED, KINDS, PLACES } from './court-names.table.js'
import { courts } from './courts.js'
import { dockets } from './dockets.js'
import { JOURNALS } from './journals.table.js'
import { ABBREVIATIONS, LANDS, NAMES, SPELLINGS } from './laws.table.js'
import { GAZETTES, REPORTERS } from './reporters.table.js'

export { courts } from './courts.js'

/** The laws of the Federation and the Länder as references name them. */
export const laws: Laws = {
  abbreviations: new Set(words(ABBREVIATIONS)),
  names: new Map(pairs(NAMES)),
  lands: new Set(words(LANDS)),
}
const glued = Object.fromEntries(GLUED.lands.flatMap(land => GLUED.kinds.map(kind => [land + kind, land + kind])))
/** The courts as references name them. */
export const courtNames = courtForms(courts, KINDS, { ...ALONE, ...glued }, ADJECTIVES, PLACES, true, [
  'KG',
  'RG',
  'AG',
])

/** All rules for references, dates and amounts in German decisions. */
export const rules: readonly Rule[] = [
  statutes({ id: 'de', version: 6, laws }),
  anaphors('de', 1),
  ...bareLaws('de', 2, laws, 'AsylVfG 1992'),
  titledLaws('de', 1, laws),
  ...cases({
    id: 'de',
    version: 7,
    courts: courtNames,
    dockets,
    reporters: new Set(words(REPORTERS)),
    tail: false,
    hits: {
      court: [
        [
          '⟦BGH, Urteil vom 4. Juli 2013 - V ZR 19/12⟧, NJW',
          { targets: [{ court: 'BGH', date: '2013-07-04', docket: 'V ZR 19/12' }] },
        ],
        ['⟦BFH-Urteil vom 26. Januar 1990 IV R 144/86⟧,', { targets: [{ court: 'BFH', docket: 'IV R 144/86' }] }],
        [
          '⟦BAG 16. August 2011 - 1 AZR 914/10⟧ - Rn. 16',
          { targets: [{ court: 'BAG', date: '2011-08-16', docket: '1 AZR 914/10' }] },
        ],
        [
          '⟦OLG Stuttgart, NJW-RR 1986, 315, 317⟧',
          { targets: [{ court: 'OLG Stuttgart', reporter: 'NJW-RR', ref: '1986, 315' }] },
        ],
        ['(⟦Schl.-Holst. OVG, Beschl. v. 3.5.2011 - 4 LB 12/10⟧)', { kind: 'case' }],
        [
          '⟦BVerfG, Beschluss der 2. Kammer des Ersten Senats vom 8. Mai 2017 - 1 BvQ 99/17⟧ -, juris',
          { kind: 'case' },
        ],
        [
          '⟦LG Ulm (Urteil vom 3.5.2011; Aktenzeichen 3 O 1/10)⟧',
          { targets: [{ court: 'LG Ulm', date: '2011-05-03', docket: '3 O 1/10' }] },
        ],
        [
          'vorgehend ⟦LG Frankfurt, 3. Mai 2011, 2-03 O 30/10⟧, Urteil',
          { targets: [{ court: 'LG Frankfurt', date: '2011-05-03', docket: '2-03 O 30/10' }] },
        ],
        [
          '(⟦Finanzgericht --FG-- Köln, Urteil vom 04.03.2032 - 5 K 99/31⟧)',
          { targets: [{ court: 'FG Köln', docket: '5 K 99/31' }] },
        ],
        [
          '⟦OLG Hamm, Beschluss vom 23. Oktober 2024 – III-9 Ws 99/24⟧ –',
          { targets: [{ court: 'OLG Hamm', docket: 'III-9 Ws 99/24' }] },
        ],
        [
          '⟦OVG NRW, B.v. 26.1.2032 – 3 B 2861/31⟧ – juris',
          { targets: [{ court: 'OVG NRW', date: '2032-01-26', docket: '3 B 2861/31' }] },
        ],
        [
          '⟦BVerwG, u. a. Urteile vom 29.06.2032, 6 C 91.30⟧, juris',
          { targets: [{ court: 'BVerwG', docket: '6 C 91.30' }] },
        ],
        [
          '⟦Hanseatisches Oberlandesgericht in Bremen, Urteil vom 11. Oktober 2034 – 2 U 955/31⟧ –',
          { targets: [{ court: 'OLG Bremen', docket: '2 U 955/31' }] },
        ],
        [
          'das ⟦Landgericht Ulm (Az. 1 KLs 910 Js 67811/37)⟧',
          { targets: [{ court: 'LG Ulm', docket: '1 KLs 910 Js 67811/37' }] },
        ],
        [
          '⟦BayVGH, B.v. 20.2.2035 – 21 CS 34.2044, 21 C 34.2045⟧ – Rn. 31',
          { targets: [{ court: 'BayVGH', docket: '21 CS 34.2044' }, { docket: '21 C 34.2045' }] },
        ],
        ['⟦BVerwG, Urteil vom 3. Mai 2036 − 2 VR 14.35⟧ −, juris', { targets: [{ docket: '2 VR 14.35' }] }],
        ['⟦BVerwG, Urteil vom 3. Mai 1966 – IV C 905.62⟧ –', { targets: [{ court: 'BVerwG', docket: 'IV C 905.62' }] }],
        ['⟦VerfGH Berlin, Beschluss vom 3.5.2036 - VerfGH 912/35⟧,', { targets: [{ court: 'VerfGH Berlin' }] }],
        ['⟦KG Berlin, Beschluss vom 22.11.2033 – 5 Ws 919/33⟧,', { targets: [{ court: 'KG' }] }],
        [
          '⟦OGH Wien, Urteil vom 3. Mai 2034 - 3 Ob 920/33v⟧, unter 2',
          { targets: [{ court: 'OGH', date: '2034-05-03', docket: '3 Ob 920/33v' }] },
        ],
        [
          'des österreichischen ⟦Obersten Gerichtshofs vom 3. Mai 2034 - 9 ObA 920/33b⟧',
          { targets: [{ court: 'OGH' }] },
        ],
        [
          'wie der ⟦Oberste Gerichtshof für die Britische Zone⟧ annahm',
          { is: 'mention', kind: 'court', name: 'OGHBrZ' },
        ],
        ['Das ⟦LG Ulm (a.a.O.)⟧ hat', { form: 'anaphoric', targets: [{ court: 'LG Ulm' }] }],
        ['das ⟦Landgericht Karlsruhe⟧ hat', { is: 'mention', kind: 'court' }],
      ],
      worded: [
        [
          '⟦Urteil der 14. Zivilkammer des Landgerichts Kassel vom 3. Mai 2033⟧ wird',
          { targets: [{ court: 'LG Kassel', date: '2033-05-03' }] },
        ],
        [
          '(⟦Senat, Urteil vom 1. April 2011 - V ZR 99/10⟧)',
          { targets: [{ date: '2011-04-01', docket: 'V ZR 99/10' }] },
        ],
        [
          'das ⟦Urteil des LG Ulm - Zivilkammer 18 - vom 13.9.2017⟧ wird',
          { targets: [{ court: 'LG Ulm', date: '2017-09-13' }] },
        ],
        [
          'der ⟦Beschluss des Amtsgerichts - Familiengericht - Ulm vom 16.12.2025⟧',
          { targets: [{ court: 'AG Ulm', date: '2025-12-16' }] },
        ],
        [
          'das ⟦Urteil des 91. Zivilsenats in Nebenstadt des Oberlandesgerichts Musterstadt vom 3. Mai 2014⟧',
          { targets: [{ date: '2014-05-03' }] },
        ],
        ['⟦Senatsurteil vom 3. Mai 2012 - IX ZR 77/11⟧', { kind: 'case', own: true }],
        ['⟦Beschluss des Senats vom 3. Mai 2032 - 4 LA 917/31⟧ -', { own: true, targets: [{ docket: '4 LA 917/31' }] }],
        ['⟦Beschlüsse vom 3. Mai 2011 - II ZB 4/10⟧ und vom', { kind: 'case' }],
        ['das ⟦Urteil vom 3. Mai 2011⟧ ist', { form: 'narrative' }],
      ],
      chained: [
        ['und ⟦vom 9. Juni 2012 - II ZB 7/11⟧', { targets: [{ date: '2012-06-09', docket: 'II ZB 7/11' }] }],
        ['; ⟦vom 3. März 2005, aaO⟧ Rn. 4', { form: 'anaphoric', targets: [{ date: '2005-03-03' }] }],
        ['; ⟦7. April 2004 - 7 AZR 441/03⟧ - zu', { kind: 'case' }],
      ],
      docket: [
        [
          '⟦VI ZR 1/30 bis VI ZR 3/30⟧',
          { targets: [{ docket: 'VI ZR 1/30' }, { docket: 'VI ZR 2/30' }, { docket: 'VI ZR 3/30' }] },
        ],
        [
          'im Verfahren ⟦1 BvR 55/01, 56/01 und 59/01⟧',
          { targets: [{ docket: '1 BvR 55/01' }, { docket: '1 BvR 56/01' }, { docket: '1 BvR 59/01' }] },
        ],
        ['und ⟦8/8a RU 958/80⟧ -', { targets: [{ docket: '8/8a RU 958/80' }] }],
        ['im Urteil ⟦III ZR (Ü) 9/15⟧', { targets: [{ docket: 'III ZR (Ü) 9/15' }] }],
        ['(Az. ⟦AN 4 K 35.3162⟧)', { targets: [{ docket: 'AN 4 K 35.3162' }] }],
        ['(⟦11 CS 30.123⟧)', { targets: [{ docket: '11 CS 30.123' }] }],
        ['Az. ⟦B 6 KA 3/19 R⟧', { targets: [{ docket: 'B 6 KA 3/19 R' }] }],
        ['(⟦14 S 907/15⟧)', { targets: [{ docket: '14 S 907/15' }] }],
      ],
    },
    misses: {
      court: ['BGHZ 189, 1', 'das Landgericht hat', 'AG der Gesellschaft'],
      worded: ['Das Urteil ist rechtskräftig', 'Beschlussfassung vom 3. Mai 2011', 'Entscheidung vom Tisch'],
      chained: ['vom 3. Mai 2011 bis 4. Juni', 'vom Kläger', 'mit Bescheid vom 3. Mai 2031 (3 K 901/31)'],
      docket: ['Nr. 12/15', '3 von 4', '11 S', '2 DB 3.5', 'M 7 K 5', 'V. Zivilsenat', 'VI der Gründe'],
    },
  }),
  ...reporters({
    id: 'de',
    version: 5,
    reporters: REPORTERS,
    gazettes: GAZETTES,
    journals: new Map(pairs(JOURNALS)),
    tail: false,
    hits: [
      ['⟦NJW 2011, 3025, 3026 Rn. 11⟧;', { targets: [{ reporter: 'NJW', ref: '2011, 3025', pin: '3026 Rn. 11' }] }],
      ['⟦BGHZ 189, 1 Rn. 22⟧', { targets: [{ reporter: 'BGHZ', ref: '189, 1', pin: 'Rn. 22' }] }],
      ['⟦BVerfGE 140, 160 <185 f.>⟧', { targets: [{ reporter: 'BVerfGE', ref: '140, 160', pin: '<185 f.>' }] }],
      ['⟦BStBl II 2015, 293, Rz. 10⟧', { targets: [{ reporter: 'BStBl', ref: 'II 2015, 293', pin: 'Rz. 10' }] }],
      ['⟦BeckRS 1974, 31291647⟧;', { targets: [{ reporter: 'BeckRS', ref: '1974, 31291647' }] }],
      ['⟦AS 33, 118 [119]⟧', { targets: [{ reporter: 'AS', ref: '33, 118', pin: '[119]' }] }],
      ['⟦SozR 4-1500 § 160a Nr 7⟧', { targets: [{ reporter: 'SozR', ref: '4-1500 § 160a Nr 7' }] }],
      [
        'in ⟦Entscheidungen der Finanzgerichte (EFG) 2031, 1037⟧ veröffentlicht',
        { targets: [{ reporter: 'EFG', ref: '2031, 1037' }] },
      ],
      ['⟦Deutsches Steuerrecht 2031, 850⟧', { targets: [{ reporter: 'DStR', ref: '2031, 850' }] }],
      [
        '⟦Zeitschrift für Beispielrecht und Proben - ZBP - 2031, 113⟧)',
        { targets: [{ reporter: 'ZBP', ref: '2031, 113' }] },
      ],
      ['⟦GRUR2030, 231, 233⟧', { targets: [{ reporter: 'GRUR', ref: '2030, 231', pin: '233' }] }],
      [
        '⟦Muster, Der Betrieb 2031, 2085⟧',
        { kind: 'literature', targets: [{ authors: ['Muster'], title: 'DB 2031, 2085' }] },
      ],
      [
        'zu diesem Punkt ⟦Muster/Probe StV 2029, 437, 442⟧',
        { kind: 'literature', targets: [{ authors: ['Muster', 'Probe'] }] },
      ],
      ['⟦Beß, WissR 33 [2030], S. 332⟧', { kind: 'literature', targets: [{ authors: ['Beß'] }] }],
      ['⟦Öğmuş, JöR n. F. 58 (2030), S. 275 < 286 >⟧', { kind: 'literature' }],
      [
        '⟦Muster, ZMR 2001, 418, 423⟧',
        { kind: 'literature', targets: [{ authors: ['Muster'], title: 'ZMR 2001, 418', page: '418', pin: '423' }] },
      ],
    ],
    misses: ['Der Betrieb 2003 eröffnet', 'WM 2011 in Brasilien', 'NJW', 'AS 426/19', 'die AG 3', 'DB Netz'],
  }),
  literature('de', 5),
  preparatory('de', 2),
  internal('de', 2),
  ...germanDates('de.date'),
  ...germanAmounts('de.amount', 1, {}),
]

export const settle = settleGerman({
  courtOf: dockets.courtOf,
  usual: new Map(pairs(SPELLINGS)),
  foreign: new Map([['ABGB', 'AT']]),
})
