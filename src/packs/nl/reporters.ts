import { Pattern } from '../../pack/pattern.js'
import { matchAt, type Rule } from '../../pack/rule.js'
import { REPORTERS } from './reporters.table.js'

const REF = new Pattern(/ ((?:19|20)\d{2})(?:\/|, ?| )(\d{1,5}(?:[.:]\d{1,4}){0,3})\*?/y)
const NOTE =
  /,? ?(?:\(?m\.?nt\.?|met (?:een )?noot(?: van)?) ((?:(?:\p{Lu}\.-?){1,5} ?)?(?:(?:van|de|der|den|ter|ten|te|von|le|la|van der|van den|van de)(?: |['’])){0,3}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?|\p{Lu}{2,5})\)?/uy
const PIN = /,? ?(?:rov\.|r\.o\.|rechtsoverweging(?:en)?|onder|punt) ?(\d{1,3}(?:\.\d{1,3}){0,4})/y
const NAME = / \((?!(?:hierna|zie|concl|met|m\.nt))[\p{Lu}][^()\n\d]{2,48}\)/uy

/** `NJ 2004/150 m.nt. A. Voorbeeld (Naam)`, `NJ 1996, 160`. */
export const reporters: Rule = {
  id: 'nl.citation.reporter',
  version: 1,
  authority: 'Leidraad voor juridische auteurs: vindplaatsen',
  triggers: Object.keys(REPORTERS),
  read: ({ text, at, after, trigger }) => {
    const m = REF.at(text, after)
    if (!m) return undefined
    let end = after + m[0].length
    for (const part of [NOTE, PIN, NAME, NOTE, PIN]) {
      const more = matchAt(part, text, end)
      if (more) end += more[0].length
    }
    const pin = /(?:rov\.|r\.o\.|rechtsoverweging(?:en)?|onder|punt) ?(\d[\d.]*\d|\d)/.exec(
      text.slice(after + m[0].length, end),
    )?.[1]
    const target = { reporter: trigger, ref: `${m[1]}/${m[2]}`, ...(pin ? { pin } : {}) }
    return { is: 'citation', kind: 'reporter', start: at, end, targets: [target] }
  },
  hits: [
    ['⟦NJ 2004/950⟧, ⟦JBPr 2004/914 m.nt. A. van Muster⟧.', { targets: [{ reporter: 'NJ', ref: '2004/950' }] }],
    ['⟦NJ 1996, 960⟧ en', { targets: [{ reporter: 'NJ', ref: '1996/960' }] }],
    ['⟦NJ 2020/925 (De Voorbeeldster)⟧.', { targets: [{ ref: '2020/925' }] }],
    'in ⟦BNB 1999/912⟧ is',
  ],
  misses: ['AB zegt dat', 'KG ZA 25-337', 'de NJ van 2004'],
}

const PAPERS = new Pattern(
  /(?:Kamerstukken|Kst\.|Handelingen) (?:(?:I{1,2}|EK|TK)(?:\/I{1,2})? )?(?:\d{4}(?:[/–-]\d{2,4})?, ?)?\d{2} ?\d{3}(?: \([^()\n]{1,20}\)| [A-Z]{1,2}(?= ?,))?(?:, ?(?:nr\.? ?)?[\dA-Z]{1,4})?(?:, (?:blz\.|p\.|pp\.|pag\.) ?\d{1,3}(?:(?:-|–|, | en )\d{1,3}){0,4})?/y,
)
const GAZETTE = new Pattern(/(?:Stb\.?|Stcrt\.?|Trb\.?) ?(\d{4}),? ?(?:nr\.? ?|\/)?(\d{1,5})/y)

/** Parliamentary papers and gazettes: `Kamerstukken II 2003/04, 29 999, nr. 3, p. 12`, `Stb. 2011, 999`. */
export const preparatory: Rule = {
  id: 'nl.citation.preparatory',
  version: 1,
  authority: 'Leidraad voor juridische auteurs: parlementaire stukken en officiële publicaties',
  triggers: ['Kamerstukken', 'Kst.', 'Handelingen', 'Stb', 'Stcrt', 'Trb'],
  read: ({ text, at }) => {
    const m = PAPERS.at(text, at) ?? GAZETTE.at(text, at)
    if (!m) return undefined
    const page = /(?:blz\.|p\.|pp\.|pag\.) ?([\d–-]+(?:(?:, | en )\d+)*)$/.exec(m[0])?.[1]
    const doc = m[0].replace(/, (?:blz\.|p\.|pp\.|pag\.).*$/, '')
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
    ['⟦Stb. 2018, 999⟧,', { targets: [{ doc: 'Stb. 2018, 999' }] }],
  ],
  misses: ['de Kamerstukken vermelden niets', 'Handelingen van verdachte'],
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
