import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundCitation, matchAt, type Rule } from '../../pack/rule.js'
import { byId } from './case-ids.js'
import { dateAt, TO_DATE, tailAt } from './case-tail.js'
import { citation, hasId, targetsOf } from './case-targets.js'
import { COURT_NAME, COURT_WORDS, courtNamed } from './courts.js'
import { docketsIn } from './dockets.js'

const AUTHORITY = 'Leidraad voor juridische auteurs: verwijzing naar rechtspraak'
/** `HR 3 mei 2019, ECLI:NL:HR:2019:99911, rov. 3.4`: the court first. */
const byCourt: Rule = {
  id: 'nl.citation.case',
  version: 4,
  authority: AUTHORITY,
  triggers: COURT_WORDS,
  read: ({ text, at }) => {
    const court = matchAt(COURT_NAME, text, at)
    const name = court && courtNamed(bare(court[0]))
    if (!court || !name || (court[0].startsWith('Hof van J') && text.endsWith('Gemeenschappelijk ', at)))
      return undefined
    const after = at + court[0].length
    const lead = matchAt(TO_DATE, text, after)
    const date = lead && dateAt(text, after + lead[0].length)
    const tail = tailAt(text, date ? date.end : after)
    if (!date && !tail.ecli && !(tail.dockets.length > 0 && /^(?:HR|ABRvS|CRvB|CBb|HvJ|EHRM|Hof |Rb)/.test(court[0])))
      return undefined
    return citation(at, tail.end, targetsOf(name, date?.iso, tail), true)
  },
  hits: [
    [
      'zie ⟦HR 3 mei 2019, ECLI:NL:HR:2019:9901⟧, NJ 2019/900',
      { targets: [{ court: 'Hoge Raad', date: '2019-05-03', ecli: 'ECLI:NL:HR:2019:9901' }] },
    ],
    [
      '(⟦Hof Den Haag 4 juni 2020, ECLI:NL:GHDHA:2020:9902, rov. 3.4.2⟧)',
      { targets: [{ court: 'Gerechtshof Den Haag', pin: '3.4.2' }] },
    ],
    ['⟦CRvB 1 mei 2007, LJN BX9901⟧', { targets: [{ ecli: 'ECLI:NL:CRVB:2007:BX9901' }] }],
    ['⟦Hof Den Haag 1 mei 2007, LJN BX9901⟧', { targets: [{ ecli: 'ECLI:NL:GHSGR:2007:BX9901' }] }],
    ['⟦Ktr. Rotterdam 1 mei 2000, LJN BX9901⟧', { targets: [{ court: 'Rechtbank Rotterdam', ref: 'LJN BX9901' }] }],
    ['⟦HR 3 mei 2005, nr. 00923/05⟧;', { targets: [{ docket: '00923/05' }] }],
    ['⟦Rb. Rotterdam (zp. Dordrecht) 3 mei 2033 (ROT 32/9912)⟧;', { targets: [{ docket: 'ROT 32/9912' }] }],
    [
      '⟦Rb. Rotterdam 3 mei 2013, zaaknummer / rolnummer: 4567890 \\ CV EXPL 20-9912⟧.',
      { targets: [{ docket: '4567890' }, { docket: 'CV EXPL 20-9912' }] },
    ],
    [
      '⟦EHRM 3 mei 2033, Muster tegen Nederland, nr. 99345/26⟧,',
      { targets: [{ court: 'Europees Hof voor de Rechten van de Mens', docket: '99345/26' }] },
    ],
    [
      '⟦HvJ EG 5 mei 1999, gevoegde zaken C-9397/91 en C-9403/91⟧, Jur.',
      { targets: [{ docket: 'C-9397/91' }, { docket: 'C-9403/91' }] },
    ],
    ['⟦HvJ EU 8 maart 2016, C-9934/15, ECLI:EU:C:2016:9924 (Muster)⟧ geldt', { targets: [{ docket: 'C-9934/15' }] }],
    [
      '⟦HvJ EU 8 maart 2033, Muster en Proef, C-9934/31, ECLI:EU:C:2033:9924, punt 24⟧.',
      { targets: [{ docket: 'C-9934/31', ecli: 'ECLI:EU:C:2033:9924', pin: '24' }] },
    ],
    [
      'van de ⟦rechtbank Noord-Holland van 6 juli 2021, nr. HAA 20/9911⟧ is',
      { targets: [{ court: 'Rechtbank Noord-Holland', docket: 'HAA 20/9911' }] },
    ],
  ],
  misses: [
    'het Gemeenschappelijk Hof van Justitie 3 mei 2013',
    'De rechtbank Amsterdam is bevoegd.',
    'het hof van 3 mei',
    'De Afdeling komt tot 3 punten.',
  ],
}

function bare(court: string): string {
  return court
    .replace(
      /^(?:voorzieningenrechter|kantonrechter|politierechter|kinderrechter|president)(?: (?:van|in|bij))? (?:de )?/,
      '',
    )
    .replace(/[,.]? (?:locatie|zittingsplaats|zp\.?) .*$/, '')
}

const NOUNS = [
  'vonnis',
  'arrest',
  'uitspraak',
  'beschikking',
  'conclusie',
  'beslissing',
  ...['tussen', 'eind', 'verstek', 'deel', 'herstel'].flatMap(p =>
    ['vonnis', 'arrest', 'uitspraak', 'beschikking'].map(n => p + n),
  ),
  'kortgedingvonnis',
  'verwijzingsarrest',
]
const PLURALS: Readonly<Record<string, string>> = {
  vonnis: 'vonnissen',
  arrest: 'arresten',
  uitspraak: 'uitspraken',
  beschikking: 'beschikkingen',
}
const TYPE_WORDS = [...NOUNS, ...Object.values(PLURALS)].flatMap(n => [n, `${n[0]?.toUpperCase()}${n.slice(1)}`])
const OF_COURT = new Pattern(
  / (?:in kort geding |bij verstek |\([^()\n]{1,30}\) |in (?:de )?(?:hoofd)?zaak )?(?:van|door) (?:de |het |deze |dit |zijn |haar )?/y,
)
const IN_CASE = new Pattern(
  / in (?:de )?za(?:ak|ken) (?:met (?:zaak)?nummers? )?(?=[A-Z\d])([^\n;]{4,70}?) van (?:de |het )(?=[Rr]echtbank|[Gg]erechtshof|[Hh]of|[Vv]oorz|[Kk]anton)/y,
)
const UNNAMED = new Pattern(
  /(?:meervoudige |enkelvoudige |burgerlijke )*(?:(?:kanton|voorzieningen|politie|kinder|bestuurs)rechter|rechtbank|(?:gerechts)?[Hh]of|Rechtbank|Hof|Raad|Afdeling|president)(?: (?:van|in|bij) (?:deze|dit|de|het) (?:rechtbank|hof))?(?: (?:te|in) \p{Lu}[\p{L}-]+)?(?:,? (?:locatie|zittingsplaats|sector [\p{L} ]{1,20},? ?(?:locatie)?) \p{Lu}[\p{L}-]+)?/uy,
)
const OWN = new Pattern(/ van (deze|dit|dezelfde) (?:rechtbank|hof|raad|afdeling|college)\b/iy)
const BY = new Pattern(/(?: van|,? (?:gewezen )?door) (?:de |het )?/y)

/** `vonnis van 24 april 2019 van de rechtbank`, `uitspraak van de Afdeling van 22 maart 2023, ECLI:…`: the decision first. */
const byType: Rule = {
  id: 'nl.citation.decision',
  version: 4,
  authority: AUTHORITY,
  triggers: TYPE_WORDS,
  read: ({ text, at, after }) => {
    const inCase = IN_CASE.at(text, after)
    if (inCase)
      return courtFirst(
        text,
        at,
        after + inCase[0].length,
        docketsIn(inCase[1] as string).map(d => d.value),
      )
    const lead = OF_COURT.at(text, after)
    if (!lead) return undefined
    const from = after + lead[0].length
    const date = dateAt(text, from)
    const found = date ? datedFirst(text, at, date) : courtFirst(text, at, from)
    return found && (/(?:sen|ten|ken|gen)$/.test(text.slice(at, after)) ? furtherDates(text, found) : found)
  },
  hits: [
    [
      'de ⟦uitspraken van de rechtbank Gelderland van 3 mei 2033⟧ en ⟦4 juni 2033⟧.',
      { form: 'formal', targets: [{ court: 'Rechtbank Gelderland', date: '2033-05-03' }] },
    ],
    'met ⟦arresten van 3 mei 2033⟧, ⟦4 juni 2033⟧ en van ⟦5 juli 2033⟧ is',
    'bij ⟦herstelarrest van 3 mei 2033⟧ is',
    [
      'in zijn ⟦arrest van 11 juli 2033 , ECLI:NL:HR:2033:9927⟧ is',
      { targets: [{ ecli: 'ECLI:NL:HR:2033:9927', date: '2033-07-11' }] },
    ],
    ['Bij ⟦vonnis van 4 april 2018 van deze rechtbank⟧ is', { form: 'narrative', targets: [{ date: '2018-04-04' }] }],
    ['bij ⟦arrest van 9 mei 2021⟧ bekrachtigd', { form: 'narrative' }],
    [
      'de ⟦uitspraak van de Afdeling van 22 maart 2023, ECLI:NL:RVS:2023:9906⟧',
      { form: 'formal', targets: [{ court: 'Raad van State', ecli: 'ECLI:NL:RVS:2023:9906' }] },
    ],
    [
      'het ⟦vonnis van de politierechter in de rechtbank Amsterdam van 8 oktober 2024⟧',
      { form: 'formal', targets: [{ court: 'Rechtbank Amsterdam' }] },
    ],
    [
      'het ⟦vonnis in de zaak C/09/999456 / HA ZA 18-923 van de rechtbank Den Haag van 4 maart 2019⟧;',
      { targets: [{ docket: 'C/09/999456' }, { docket: 'HA ZA 18-923' }] },
    ],
    ['een ⟦vonnis van 3 mei 2021 van de rechtbank Gelderland⟧, onder', { form: 'formal' }],
    [
      'van het ⟦vonnis van 3 mei 2033, door de rechtbank Gelderland, zittingsplaats Arnhem⟧, gewezen tussen',
      { form: 'formal', targets: [{ court: 'Rechtbank Gelderland', date: '2033-05-03' }] },
    ],
    [
      'bij ⟦arrest van 3 mei 2033 (C-9934/31, ECLI:EU:C:2033:9924)⟧ beslist',
      { targets: [{ court: 'Hof van Justitie van de Europese Unie', docket: 'C-9934/31' }] },
    ],
  ],
  misses: ['Dit vonnis is gewezen door mr. A.', 'de conclusie van antwoord', 'uitspraak van een kantonrechter'],
}

const NEXT_DATE = new Pattern(/(?:,| en|, en) (?:van )?(?=\d{1,2} \p{L})/uy)

/** `uitspraken van 3 mei 2033 en 4 juni 2033`: further decisions of the same court by their dates. */
function furtherDates(text: string, first: FoundCitation): FoundCitation[] {
  const out = [first]
  const court = first.targets[0]?.court
  for (let end = first.end, k = 0; k < 8; k++) {
    const next = NEXT_DATE.at(text, end)
    const start = end + (next?.[0].length ?? 0)
    const date = next && dateAt(text, start)
    if (!date) break
    const tail = tailAt(text, date.end)
    out.push(citation(start, tail.end, targetsOf(court, date.iso, tail), Boolean(court) || hasId(tail)))
    end = tail.end
  }
  return out
}

function datedFirst(text: string, at: number, date: { iso: string; end: number }): FoundCitation {
  const first = tailAt(text, date.end)
  const own = OWN.at(text, first.end)
  if (own) return citation(at, first.end + own[0].length, targetsOf(undefined, date.iso, first), hasId(first))
  const by = BY.at(text, first.end)
  const court = by && matchAt(COURT_NAME, text, first.end + by[0].length)
  const name = court && courtNamed(bare(court[0]))
  if (!by || !court || !name) return citation(at, first.end, targetsOf(undefined, date.iso, first), hasId(first))
  const end = first.end + by[0].length + court[0].length
  const tail = hasId(first) ? { ...first, end } : tailAt(text, end)
  return citation(at, tail.end, targetsOf(name, date.iso, tail), true)
}

function courtFirst(
  text: string,
  at: number,
  from: number,
  dockets: readonly string[] = [],
): FoundCitation | undefined {
  const court = matchAt(COURT_NAME, text, from)
  const name = court && courtNamed(bare(court[0]))
  const unnamed = name ? null : UNNAMED.at(text, from)
  const printed = name ? court[0] : unnamed?.[0]
  if (printed === undefined) return undefined
  const lead = matchAt(TO_DATE, text, from + printed.length)
  const date = lead && dateAt(text, from + printed.length + lead[0].length)
  const read = tailAt(text, date ? date.end : from + printed.length)
  const tail = dockets.length > 0 ? { ...read, dockets: [...dockets] } : read
  if (!date && !tail.ecli && !(name && tail.dockets.length > 0)) return undefined
  return citation(at, tail.end, targetsOf(name || undefined, date?.iso, tail), Boolean(name) || hasId(tail))
}

/** `…, en 4 juni 2020, ECLI:NL:HR:2020:9903`: a further decision of the court before it. */
const byDate: Rule = {
  id: 'nl.citation.dated',
  version: 4,
  authority: AUTHORITY,
  triggers: [DIGIT],
  read: ({ text, at }) => {
    if (/[\d/.,-]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
    const date = dateAt(text, at)
    const tail = date && tailAt(text, date.end)
    return date && tail?.ecli ? citation(at, tail.end, targetsOf(undefined, date.iso, tail), true) : undefined
  },
  hits: [['en ⟦4 juni 2020, ECLI:NL:HR:2020:9903⟧ is', { targets: [{ court: 'Hoge Raad', date: '2020-06-04' }] }]],
  misses: ['op 4 juni 2020 is gedagvaard'],
}

export const caseCitations: readonly Rule[] = [byCourt, byType, byDate, byId]
