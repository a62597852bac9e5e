import type { Edit } from '../../text/clean.js'
import { annexed, closing, grounds, headings } from './words.table.js'

/** A line so long, and at least half of the text, lost its line ends on the way (records of HUDOC often did). */
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
  const { from, to } = longestLine(text)
  if (to - from < LONGEST_LINE || to - from < text.length / 2) return []
  const line = text.slice(from, to)
  const found = new Set<number>()
  const add = (pattern: RegExp, start = 0, end = line.length) => {
    for (const m of line.slice(start, end).matchAll(pattern)) found.add(start + m.index)
  }
  const reasons = lastOf(line, /(?:FOR THESE REASONS|PAR CES MOTIFS|POUR CES MOTIFS)/g) ?? line.length
  add(TITLE, 0, Math.min(line.length, 8000))
  add(CAPITALS)
  for (const at of numbersOf(line, reasons)) found.add(at)
  add(ITEM, reasons)
  for (const pattern of OPENINGS) add(pattern)
  return [...found].sort((a, b) => a - b).map(at => ({ start: from + at, end: from + at + 1, put: '\n', why: 'join' }))
}

/** A heading or formula behind the end of a sentence. */
const OPENINGS = [...headings.map(([heading]) => heading), grounds, closing, annexed].map(
  pattern => new RegExp(`(?<=[.!?”»)\\]:;,\\d]) (?=${pattern.source.slice(1)})`, 'g'),
)

function longestLine(text: string): { from: number; to: number } {
  let best = { from: 0, to: 0 }
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from)
    const to = stop < 0 ? text.length : stop
    if (to - from > best.to - best.from) best = { from, to }
    from = to + 1
  }
  return best
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
