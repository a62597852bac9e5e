import { Pattern } from '../../pack/pattern.js'
import { matchAt, type Rule } from '../../pack/rule.js'
import { REPORTER_NAMES, REPORTERS } from './reporters.table.js'

const REF = new Pattern(
  / ((?:19|20)\d{2})(?: ?\/ ?|, ?| )(?:nr\.? ?)?((?:[cf]-|0{1,3})?\d{1,5}(?:[.:]\d{1,4}){0,3})(?!\d)\*?(?! ?(?:maanden|jaar|euro|personen|uur)\b)/y,
)
/** A page of a volume: `NJB 2004, p. 123`, `Jur. 2004, p. I-8835`. */
const PAGE = new Pattern(/ ((?:19|20)\d{2}),? (?:p|blz|pag)\. ?((?:I{1,2}-)?\d{1,5})(?:[-–]\d{1,5})?/y)
const MORE = new Pattern(/(?: en |, )(\d{1,4})(?![\d/:]|\.\d| ?\p{L})/uy)
const NOTE =
  /,? ?(?:\(?m\.? ?nt\.?|met (?:een )?noot(?: van)?) ((?:(?:\p{Lu}\.-?){1,5} ?)?(?:(?:van|de|der|den|ter|ten|te|von|le|la|van der|van den|van de)(?: |['’])){0,3}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?|(?:\p{Lu}\.){2,4}|\p{Lu}{2,5})\)?/uy
const PIN = /,? ?(?:rov\.|r\.o\.|rechtsoverweging(?:en)?|onder|punt) ?(\d{1,3}(?:\.\d{1,3}){0,4})/y
const NAME = / \((?!(?:hierna|zie|concl|met|m\.nt))[\p{Lu}][^()\n\d]{2,48}\)/uy

/** `NJ 2004/150 m.nt. A. Voorbeeld (Naam)`, `NJ 1996, 160`. */
export const reporters: Rule = {
  id: 'nl.citation.reporter',
  version: 2,
  authority: 'Leidraad voor juridische auteurs: vindplaatsen',
  triggers: [...Object.keys(REPORTERS), ...Object.keys(REPORTER_NAMES)],
  read: ({ text, at, after, trigger }) => {
    const reporter = REPORTER_NAMES[trigger] ?? trigger
    const paged = PAGE.at(text, after)
    const m = paged ?? REF.at(text, after)
    if (!m) return undefined
    let end = after + m[0].length
    const more = paged ? null : MORE.at(text, end)
    if (more && !/^, /.test(more[0])) {
      const targets = [m[2], more[1]].map(n => ({ reporter, ref: `${m[1]}/${n}` }))
      return { is: 'citation', kind: 'reporter', start: at, end: end + more[0].length, targets }
    }
    for (const part of [NOTE, PIN, NAME, NOTE, PIN]) {
      const more = matchAt(part, text, end)
      if (more) end += more[0].length
    }
    const pin = /(?:rov\.|r\.o\.|rechtsoverweging(?:en)?|onder|punt) ?(\d[\d.]*\d|\d)/.exec(
      text.slice(after + m[0].length, end),
    )?.[1]
    const target = { reporter, ref: paged ? `${m[1]}, p. ${m[2]}` : `${m[1]}/${m[2]}`, ...(pin ? { pin } : {}) }
    return { is: 'citation', kind: 'reporter', start: at, end, targets: [target] }
  },
  hits: [
    ['⟦NJ 2004/950⟧, ⟦JBPr 2004/914 m.nt. A. van Muster⟧.', { targets: [{ reporter: 'NJ', ref: '2004/950' }] }],
    ['⟦NJ 1996, 960⟧ en', { targets: [{ reporter: 'NJ', ref: '1996/960' }] }],
    ['⟦NJ 2020/925 (De Voorbeeldster)⟧.', { targets: [{ ref: '2020/925' }] }],
    'in ⟦BNB 1999/912⟧ is',
    ['⟦N.J. 1986, nr. 960⟧,', { targets: [{ reporter: 'NJ', ref: '1986/960' }] }],
    ['⟦NJ 1986/960 en 961⟧.', { targets: [{ ref: '1986/960' }, { ref: '1986/961' }] }],
    ['⟦NJ 2010/ 5⟧ en', { targets: [{ ref: '2010/5' }] }],
    ['⟦Jur. 2004, p. I-9835⟧.', { targets: [{ reporter: 'Jur.', ref: '2004, p. I-9835' }] }],
    ['⟦NJ 1963, 966 (m. nt. A.B.)⟧.', { targets: [{ ref: '1963/966' }] }],
  ],
  misses: ['AB 2004, 12 maanden later', 'AB zegt dat', 'KG ZA 25-337', 'de NJ van 2004'],
}

const PAPERS = new Pattern(
  /(?:Kamerstukken|Kst\.|Handelingen|Bijl\. Hand\.|Hand\.|TK|EK)(?:,? (?:I{1,2}|EK|TK)(?:\/I{1,2})?)?(?:,? \d{4}(?:[/–-]\d{2,4})?,)? ?(?:\d{2} ?\d{3}(?: \([^()\n]{1,20}\)| [A-Z]{1,2}(?= ?,))?(?:, ?(?:nrs?\.? ?)?[\dA-Z]{1,4})?|nrs?\.? ?\d{1,3}(?:-\d{1,3})?)(?: \((?:MvT|MvA|NV|VV|EV|NnavV|Nota n\.a\.v\. het verslag)\))?(?:, (?:blz\.|p\.|pp\.|pag\.) ?\d{1,4}(?:(?:-|–|, | en )\d{1,4}){0,4})?/y,
)
const HISTORY = new Pattern(
  /(?:Parl\. ?[Gg]esch\.|Parlementaire [Gg]eschiedenis|PG)(?: [A-Z][A-Za-z]{1,12}){0,3}(?: Boek \d{1,2}| I{1,3}| Inv\.| \(\d{4}\)| \d{4}){0,3},? (?:p|pp|blz|pag)\. ?\d{1,4}(?:[-–]\d{1,4})?(?: e\.v\.)?/y,
)
const GAZETTE = new Pattern(
  /(?:Stb\.?|Stcrt\.?|Trb\.?) ?(\d{4}),? ?(?:nr\.? ?|\/)?(\d{1,5})|(?:Pb ?E[UG]|PbEEG|Pb|PB|Publicatieblad)(?: (?:E[UG]|EEG))?,? \d{4},? ?(?:nr\.? ?)?[LC] ?\d{1,4}(?:\/\d{1,4})?/y,
)

/** Parliamentary papers and gazettes: `Kamerstukken II 2003/04, 29 999, nr. 3, p. 12`, `Stb. 2011, 999`. */
export const preparatory: Rule = {
  id: 'nl.citation.preparatory',
  version: 2,
  authority: 'Leidraad voor juridische auteurs: parlementaire stukken en officiële publicaties',
  triggers: [
    ...['Kamerstukken', 'Kst.', 'Handelingen', 'Hand. ', 'Bijl. Hand.', 'TK ', 'EK ', 'Stb', 'Stcrt', 'Trb'],
    ...['Parl. ', 'Parl.Gesch', 'Parlementaire ', 'PG ', 'Pb', 'PB ', 'Publicatieblad '],
  ],
  read: ({ text, at }) => {
    const m = PAPERS.at(text, at) ?? GAZETTE.at(text, at) ?? HISTORY.at(text, at)
    if (!m) return undefined
    const page = /(?:blz\.|p\.|pp\.|pag\.) ?([\d–-]+(?:(?:, | en )\d+)*)$/.exec(m[0])?.[1]
    const doc = m[0].replace(/,? (?:blz\.|p\.|pp\.|pag\.).*$/, '')
    return {
      is: 'citation',
      kind: 'preparatory',
      start: at,
      end: at + m[0].length,
      targets: [{ doc, ...(page ? { page } : {}) }],
    }
  },
  hits: [
    [
      '(⟦Kamerstukken II 2003/04, 29 999, nr. 3, p. 12⟧)',
      { targets: [{ doc: 'Kamerstukken II 2003/04, 29 999, nr. 3', page: '12' }] },
    ],
    ['⟦Kamerstukken II, 2003/04, 29999, nr. 3 (MvT), p. 12-13⟧;', { targets: [{ page: '12-13' }] }],
    ['⟦Handelingen II 2003/04, nr. 12, p. 34⟧;', { targets: [{ page: '34' }] }],
    ['⟦Parl. Gesch. Boek 6, p. 923⟧;', { targets: [{ doc: 'Parl. Gesch. Boek 6', page: '923' }] }],
    ['⟦PbEU 2016, L 119/1⟧;', { targets: [{ doc: 'PbEU 2016, L 119/1' }] }],
    ['⟦Stb. 2018, 999⟧,', { targets: [{ doc: 'Stb. 2018, 999' }] }],
  ],
  misses: ['de TK heeft 150 leden', 'PG 12', 'de Kamerstukken vermelden niets', 'Handelingen van verdachte'],
}

const BOOK = new Pattern(
  /(?:Asser(?:[ /][\p{L}&.'’-]{1,30}){0,7} [\dIVX][\dA-ZIVX*-]{0,5}(?: [IVX]{1,4})?(?:,? (?:19|20)\d{2})?(?:\/\d{1,4}(?:\.\d+)?|, nr\.? ?\d{1,4})?|(?:T&C|Tekst & Commentaar) [\p{Lu}][\p{L}]{1,20}(?:, (?:art\.|aant\.) ?[\d:.a-z]{1,8}){0,2}|GS [\p{Lu}][\p{L} ]{2,30}, art\. ?[\d:]{1,8}[a-z]?(?: [A-Z][A-Za-z]{1,4})?(?:, aant\. ?[\d.]{1,6})?)/uy,
)

/** Handbooks with a form of their own: `Asser/Voorbeeld 6-I 2020/123`. */
export const literature: Rule = {
  id: 'nl.citation.literature',
  version: 1,
  authority: 'Leidraad voor juridische auteurs: Asser-serie en commentaren',
  triggers: ['Asser', 'T&C', 'Tekst & Commentaar', 'GS '],
  read: ({ text, at }) => {
    const m = BOOK.at(text, at)
    if (!m) return undefined
    const [title = '', marginal] = m[0].split(/(?<=\d{4})\/|, nr\.? ?/)
    return {
      is: 'citation',
      kind: 'literature',
      start: at,
      end: at + m[0].length,
      targets: [{ title, ...(marginal ? { marginal } : {}) }],
    }
  },
  hits: [['zie ⟦Asser/Voorbeeld & Muster 6-I 2020/923⟧.', { targets: [{ marginal: '923' }] }]],
  misses: ['de heer Asser stelt', 'mr. Asser heeft gepleit'],
}
