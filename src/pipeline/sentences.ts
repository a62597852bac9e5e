import { type Span, trimmed } from '../text/span.js'

const END = /[.!?]["'“”’»)\]]*(?=\s)|[.!?;]?\n|[.!?]$/g
const OPENER = /["'„“‘«»([{\-–]/

/**
 * Splits a stretch of clean text into sentences. A line break always ends one; a full stop does not after one of the
 * abbreviations, a single letter, or digits that read as an ordinal (`22. Juni`).
 */
export function sentences(text: string, at: Span, abbreviations: ReadonlySet<string>, before?: RegExp): Span[] {
  const out: Span[] = []
  let start = at.start
  const pattern = new RegExp(END.source, 'g')
  pattern.lastIndex = at.start
  for (let m = pattern.exec(text); m && m.index < at.end; m = pattern.exec(text)) {
    const end = Math.min(m.index + m[0].length, at.end)
    if (!m[0].endsWith('\n') && m[0] !== '\n' && !ends(text, m.index, end, abbreviations, before)) continue
    const s = trimmed(text, start, end)
    if (s) out.push(s)
    start = end
    if (m[0] === '') pattern.lastIndex++
  }
  const rest = trimmed(text, start, at.end)
  if (rest) out.push(rest)
  return out
}

function isWordOrStop(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  if (c < 0x80) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46
  return /\p{L}/u.test(text[at] as string)
}

/** Whether the full stop at `dot` ends a sentence that goes to `end`. */
function ends(
  text: string,
  dot: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  before: RegExp | undefined,
): boolean {
  let next = end
  while (next < text.length && (text[next] === ' ' || text[next] === '\n')) next++
  if (next >= text.length) return true
  let c = text[next] as string
  for (let k = 0; k < 3 && OPENER.test(c) && next + 1 < text.length; k++) c = text[++next] as string
  if (text[dot] !== '.') return true
  if (before && !before.test(text.slice(Math.max(0, dot - 4), dot))) return false
  const lower = c.toLowerCase() === c && c.toUpperCase() !== c
  if (lower) return false
  let from = dot
  while (from > 0 && dot - from < 24 && isWordOrStop(text, from - 1)) from--
  const word = text.slice(from, dot)
  if (abbreviations.has(word) || /^\p{L}$/u.test(word)) return false
  if (/^\d{1,2}$/.test(word)) return false
  return !/^[IVXLC]+$/.test(word)
}
