import type { Edit } from '../../text/clean.js'
import { annexed, closing, grounds, headings } from './words.table.js'

/** A text whose beginning has no line end for so long lost its lines on the way (records of HUDOC often did). */
const LONGEST_LINE = 1500
const NUMBER = /\s(\d{1,4}) ?\. (?=[\p{Lu}“"«‘(])/gu
/** After the end of a sentence, words in capitals: a heading. */
const CAPITALS = /(?<=[.!?”»)\]:;]) (?=(?:[\p{Lu}’'(-]{2,}[,.)]? ){2}[\p{Lu}’'(-]{2,})/gu
const TITLE =
  / (?=(?:CASE OF|AFFAIRE) \p{Lu}|\((?:Applications?|Requêtes?) n|(?:JUDGMENT|ARRÊT|DECISION|DÉCISION|ADVISORY OPINION|AVIS CONSULTATIF)(?: \(| Art |\s?$| STRASBOURG)|STRASBOURG \d|Art \d|Prepared by the Registry|Rédigé par le greffe|Th(?:is|e) (?:judgment|decision) (?:is final|will become|has become)|Cet(?:te)? (?:arrêt|décision) (?:est définiti|deviendra)|In the case of \p{Lu}|En l[’']affaire |The European Court of Human Rights \(|La Cour européenne des droits de l[’']homme \(|Having (?:regard|deliberated|noted)|Vu |Après en avoir délibéré|Delivers the following|Rend l[’']arrêt)/gu
const ITEM =
  /(?<=[,;:.]|COURT|COUR|UNANIMOUSLY|UNANIMITÉ) (?=(?:Declares|Decides|Holds|Dismisses|Rejects|Joins|Strikes|Takes note|Reserves|Invites|Adjourns|Déclare|Décide|Dit|Rejette|Joint|Raye|Prend acte|Donne acte|Réserve|Invite|Ajourne|Constate)[ ,])/gu

/** Line ends where the form of the Court's decisions has them, in a text that has lost them; nothing is dropped or added. */
export function lineEnds(text: string): Edit[] {
  if (/\n/.test(text.trimStart().slice(0, LONGEST_LINE)) || text.length < LONGEST_LINE) return []
  const at = new Set<number>()
  const add = (pattern: RegExp, from = 0, to = text.length) => {
    for (const m of text.slice(from, to).matchAll(pattern)) at.add(from + m.index)
  }
  const reasons = lastOf(text, /(?:FOR THESE REASONS|PAR CES MOTIFS|POUR CES MOTIFS)/g) ?? text.length
  add(TITLE, 0, Math.min(text.length, 8000))
  add(CAPITALS)
  for (const at_ of numbersOf(text, reasons)) at.add(at_)
  add(ITEM, reasons)
  for (const pattern of [...headings.map(h => h[0]), grounds, closing, annexed])
    add(new RegExp(`(?<=[.!?”»)\\]:;,\\d]) (?=${pattern.source.slice(1)})`, 'g'))
  return [...at].sort((a, b) => a - b).map(start => ({ start, end: start + 1, put: '\n', why: 'join' }))
}

/** Where the numbers of paragraphs begin, one after another, as far as the operative part. */
function numbersOf(text: string, end: number): number[] {
  const out: number[] = []
  for (const m of text.slice(0, end).matchAll(NUMBER)) if (Number(m[1]) === out.length + 1) out.push(m.index)
  return out
}

function lastOf(text: string, pattern: RegExp): number | undefined {
  let last: number | undefined
  for (const m of text.matchAll(pattern)) last = m.index
  return last
}
