/** In characters: nothing shorter ends at a paragraph's end, nothing is longer than `long`; up to `longest` all stays whole. */
export interface PieceSizes {
  readonly short: number
  readonly long: number
  readonly longest: number
}

/** Less than this, left at the end, goes with the piece before. */
const REST = 120

/** Cuts a text at the ends of paragraphs, or else of lines, sentences or words; without the blanks around. */
export function piecesOf(text: string, sizes: PieceSizes): [number, number][] {
  const pieces: [number, number][] = []
  const last = endOf(text, 0, text.length)
  let start = startOf(text, 0, last)
  const whole = last - start <= sizes.longest
  while (start < last) {
    let cut = whole ? last : cutAfter(text, start, last, sizes)
    if (last - cut < REST) cut = last
    pieces.push([start, endOf(text, start, cut)])
    start = startOf(text, cut, last)
  }
  return pieces
}

function cutAfter(text: string, start: number, last: number, { short, long }: PieceSizes): number {
  if (last - start <= short) return last
  const limit = Math.min(last, start + long)
  let line = -1
  let sentence = -1
  let word = -1
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) {
      line = at
      if (at - start >= short && isParagraphEnd(text, at)) return at
    } else if (code === 0x20) {
      word = at
      if (isSentenceEnd(text.charCodeAt(at - 1))) sentence = at
    }
  }
  if (limit === last) return last
  const found = [line, sentence, word].find(at => at - start >= short)
  return found ?? (isHigh(text.charCodeAt(limit - 1)) ? limit - 1 : limit)
}

/** A blank line follows, or the line before ends as a sentence does. */
function isParagraphEnd(text: string, at: number): boolean {
  let next = at + 1
  while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09 || text.charCodeAt(next) === 0x0d) next++
  if (text.charCodeAt(next) === 0x0a) return true
  let before = at - 1
  while (isBlank(text.charCodeAt(before))) before--
  return isSentenceEnd(text.charCodeAt(before))
}

function isSentenceEnd(code: number): boolean {
  // . ! ? : ; and closing brackets and quotation marks
  return '.!?:;)]"”“»'.includes(String.fromCharCode(code))
}

function startOf(text: string, from: number, last: number): number {
  let at = from
  while (at < last && isBlank(text.charCodeAt(at))) at++
  return at
}

function endOf(text: string, start: number, cut: number): number {
  let at = cut
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
