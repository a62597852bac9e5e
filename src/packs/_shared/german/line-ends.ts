import { Pattern } from '../../../pack/pattern.js'
import type { Edit } from '../../../text/clean.js'

/** A line end, with the page number a page break may have left in it. */
const END = new Pattern(/[ \t]*\r?\n(?:[ \t]*[-–] ?\d{1,3} ?[-–][ \t]*\r?\n)?[ \t]*/y)
/** Beginnings of a line that go on with a reference, by how the line before ends. */
const AFTER_NUMBER = new Pattern(
  /(?:(?:Rn|Rz|Rdn|RdNr|Rdnr|Abs|Nr|Satz|Halbsatz|Buchst)\.? ?\d|S\. ?\d|und \d{1,4}[^.\d]|[-–] ?(?:[IVX]{1,5}[a-z]?|\d{1,2}|[BLS] \d{1,2}) [A-Z][A-Za-z]{0,4} \d{1,5}\/\d)/y,
)
const AFTER_COMMA = new Pattern(
  /(?:\d{1,4}(?:[,;)]| ?ff?\.| Rn|\n|$| \d)|(?:Urteil|Beschluss|Beschluß|Urt\.|Beschl\.) v|\d{1,3}\. Aufl|[A-ZÄÖÜ][A-Za-z]{1,10}(?:-[A-Z]{2})? (?:19|20)\d{2}, ?\d|§§? ?\d|Rn\. ?\d)/y,
)
const AFTER_COURT = new Pattern(/vom \d{1,2}\. ?(?:[A-ZÄÖÜ][a-zä]{2,8}|\d{1,2}\.) ?\d{4}/y)
const COURT =
  /(?:[a-z]gericht(?:e?s)?|[a-z]gerichtshof(?:e?s)?|(?:O?L|A|L?S|O?V|F|LA)G|VGH)(?: [A-ZÄÖÜ(][A-Za-zäöüß()./-]{1,24}){0,3}$/
const AFTER_PANEL = new Pattern(/[A-Z][A-Za-z]{0,4} ?(?:\([A-Za-z]{1,5}\) ?)?\d{1,5}\/\d{2}/y)
const PANEL = /(?:[-–(] ?|Az\.:? )(?:[IVX]{1,5}[a-z]?|\d{1,3}|[BLS] \d{1,2})$/
const NUMBER = /(?:\d[a-z]?|\d ?ff?\.|a\.E\.)$/
const SIGN = /(?:§§?|Art\.|Abs\.|Nr\.|Rn\.|Satz)$/
const COMMA = /(?:\d[a-z]?|[A-ZÄÖÜ]{2,}[a-z]?|Senat|OLG [A-Z][a-zäöüß]+|[A-ZÄÖÜ][a-zäöüß]{3,}|\d f?f\.),$/

/** What stands before a full stop that ends no sentence: `Art.`, `Abs.`, `Nr.`, `Rn.`, `f.`, `a.E.`. */
const STOPPED = new Set('tsrnfE')

/**
 * Joins of lines that break inside a reference (`NJW 2011, 3025,` / `3026 Rn. 11`, `- V` / `ZR 1/10`), also over a page
 * number: what a PDF's lines tore apart, whatever their width.
 */
export function referenceJoins(text: string): Edit[] {
  const edits: Edit[] = []
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    const last = text.charCodeAt(i - 1) === 13 ? i - 2 : i - 1
    const c = text.charCodeAt(last)
    if (!(c === 44 || c === 46 || c === 167 || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)))
      continue
    if (c === 46 && !STOPPED.has(text[last - 1] ?? '')) continue
    const end = END.at(text, i)
    if (!end) continue
    const before = text.slice(Math.max(0, i - 64), i).trimEnd()
    const next = i + end[0].length
    if (goesOn(before, text, next)) edits.push({ start: i, end: next, put: ' ', why: 'join' })
  }
  return edits
}

function goesOn(before: string, text: string, next: number): boolean {
  if (SIGN.test(before)) return /\d/.test(text[next] ?? '')
  if (NUMBER.test(before) && AFTER_NUMBER.at(text, next))
    return !/^\d+$/.test(before.slice(before.lastIndexOf('\n') + 1))
  if (COMMA.test(before) && AFTER_COMMA.at(text, next)) return true
  if (text[next] === 'v') return AFTER_COURT.end(text, next) >= 0 && COURT.test(before)
  return PANEL.test(before) && AFTER_PANEL.at(text, next) !== null
}
