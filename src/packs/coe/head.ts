import type { Annotated, Evidence } from '../../pack/document.js'
import type { Span } from '../../text/span.js'
import { titleDay } from './days.js'

/** What the title page and the opening words say stands within so many characters. */
const HEAD = 9000
const COURT =
  /(?:The European Court of Human Rights|La Cour européenne des droits de l[’']homme|Der Europäische Gerichtshof für Menschenrechte|Curtea Europeană a Drepturilor Omului|Avrupa İnsan Hakları Mahkemesi|\bEGMR\b)(?:,? ?\((?:sitting as a |siégeant en )?([^()\n]{4,60})\))?/i
const SECTION =
  /^\s*((?:(?:FORMER )?(?:FIRST|SECOND|THIRD|FOURTH|FIFTH) SECTION|GRAND CHAMBER|COURT \(\w+\)|(?:PREMIÈRE|DEUXIÈME|TROISIÈME|QUATRIÈME|CINQUIÈME) SECTION|GRANDE CHAMBRE|COUR \(\w+\)))/
const COMMISSION =
  /(?:declares|declare|déclare)[^.]{0,60}(?:the|l[ae]s?|cette)? ?(?:remainder of the )?(?:application|requête)|the Commission\b|la Commission\b/i
const SOCIAL = /European Committee of Social Rights|Comité européen des Droits sociaux/i
/** `(Applications nos. 46839/17 and 74462/17)`, `Requête no 38066/18`, `Complaint No. 242/2024`. */
const NUMBERS =
  /(?:\(|^ ?|\n ?)(?:Applications?|Requêtes?) ?(?:n ?[o°]s?|[Nn]os?)? ?\.? ?(\d{1,5} ?\/ ?\d{2}(?:(?:, and |, | and | et |; )\d{1,5}\/\d{2}){0,60})|\b(?:Individualbeschwerden?|Beschwerden?|Cererea|Complaints?|Réclamations?) ?(?:[Nn][o°]s?|[Nn]rs?)? ?\.? ?(\d{1,5} ?\/ ?\d{2,4}(?:(?:, | and | et | und )\d{1,5}\/\d{2,4}){0,60})/
const TYPES: readonly (readonly [RegExp, string, string])[] = [
  [/\bADVISORY OPINION\b/, 'opinion', 'Advisory opinion'],
  [/\bAVIS CONSULTATIF\b/, 'opinion', 'Avis consultatif'],
  [/\bJUDGMENT\b/, 'judgment', 'Judgment'],
  [/\bARRÊT\b/, 'judgment', 'Arrêt'],
  [/\bDECISION ON (?:THE MERITS|ADMISSIBILITY)|\b(?:FINAL |PARTIAL )?DECISION\b/, 'other', 'Decision'],
  [/\bDÉCISION\b/, 'other', 'Décision'],
  [/\bUrteil vom\b/, 'judgment', 'Urteil'],
  [/\bdelivers the following judgment\b/i, 'judgment', 'Judgment'],
  [/\brend l[’']arrêt suivant\b/i, 'judgment', 'Arrêt'],
]

/** What a judgment, decision or opinion says about itself. */
export function head(document: Annotated): Evidence[] {
  const text = document.text.slice(0, HEAD)
  return [...courtOf(text, document.text), ...typeOf(text), ...dateOf(text, document.text), ...numbersOf(text)]
}

function courtOf(text: string, whole: string): Evidence[] {
  const court = COURT.exec(text)
  const social = SOCIAL.exec(text.slice(0, 400))
  const section = SECTION.exec(text)
  const at = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length })
  if (social) return [{ field: 'court', value: 'European Committee of Social Rights', at: at(social), basis: 'head' }]
  if (!court) {
    const commission = COMMISSION.exec(whole.slice(-3000))
    if (!commission || section) return section ? [named(section)] : []
    const place = {
      start: Math.max(0, whole.length - 3000) + commission.index,
      end: Math.max(0, whole.length - 3000) + commission.index + commission[0].length,
    }
    return [{ field: 'court', value: 'European Commission of Human Rights', at: place, basis: 'text' }]
  }
  const chamber = court[1] ?? section?.[1]
  return [
    { field: 'court', value: 'European Court of Human Rights', at: at(court), basis: 'head' },
    ...(chamber
      ? [
          {
            field: 'chamber' as const,
            value: inCapitals(chamber),
            at: at(court[1] ? court : (section as RegExpExecArray)),
            basis: 'head' as const,
          },
        ]
      : []),
  ]
}

function named(section: RegExpExecArray): Evidence {
  return {
    field: 'court',
    value: 'European Court of Human Rights',
    at: { start: section.index, end: section.index + section[0].length },
    basis: 'head',
  }
}

/** `FIFTH SECTION` as `Fifth Section`. */
function inCapitals(name: string): string {
  return name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[ (])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name
}

function typeOf(text: string): Evidence[] {
  let best:
    | { readonly at: number; readonly length: number; readonly value: string; readonly native: string }
    | undefined
  for (const [pattern, value, native] of TYPES) {
    const m = pattern.exec(text.slice(0, 4000))
    if (m && (!best || m.index < best.at)) best = { at: m.index, length: m[0].length, value, native }
  }
  if (!best) return []
  const { at, length, value, native } = best
  return [{ field: 'type', value, native, at: { start: at, end: at + length }, basis: 'head' }]
}

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)? (\p{L}{3,10}) (\d{4})`
const DATED: readonly (readonly [RegExp, 'head' | 'signature'])[] = [
  [new RegExp(`STRASBOURG,?\\s{1,4}(?:le )?${DAY}`, 'u'), 'head'],
  [new RegExp(`(?:sitting|siégeant)(?: in private| en chambre du conseil)? (?:on|le) ${DAY}`, 'u'), 'head'],
  [
    new RegExp(
      `(?:DECISION ON [A-Z ]{3,30}|DÉCISION SUR [A-ZÉ ]{3,30})\\s{1,4}(?:Adopt(?:ion|ée)[^\\d\\n]{0,12})?${DAY}`,
      'u',
    ),
    'head',
  ],
  [new RegExp(`(?:Urteil|Entscheidung) vom ${DAY}`, 'u'), 'head'],
]
const DONE: readonly RegExp[] = [
  new RegExp(
    `(?:notified in writing|communiquée? par écrit|delivered at a public hearing[^.]{0,80}?|prononcée? en audience publique[^.]{0,80}?) (?:on|le) ${DAY}`,
    'u',
  ),
]

function dateOf(text: string, whole: string): Evidence[] {
  const out: Evidence[] = []
  for (const [pattern, basis] of DATED) {
    const m = pattern.exec(text)
    const iso = m && titleDay(m[1] as string, m[2] as string, m[3] as string)
    if (iso) out.push({ field: 'date', value: iso, at: { start: m.index, end: m.index + m[0].length }, basis })
    if (out.length) break
  }
  for (const pattern of DONE) {
    const m = pattern.exec(whole)
    const iso = m && titleDay(m[1] as string, m[2] as string, m[3] as string)
    if (iso)
      out.push({ field: 'date', value: iso, at: { start: m.index, end: m.index + m[0].length }, basis: 'signature' })
  }
  return out
}

function numbersOf(text: string): Evidence[] {
  const m = NUMBERS.exec(text)
  if (!m) return []
  const numbers = (m[1] ?? m[2]) as string
  const base = m.index + m[0].indexOf(numbers)
  return [...numbers.matchAll(/\d{1,5} ?\/ ?\d{2,4}/g)].map(n => ({
    field: 'caseNumber',
    value: n[0].replace(/ /g, ''),
    at: { start: base + n.index, end: base + n.index + n[0].length },
    basis: 'head',
  }))
}
