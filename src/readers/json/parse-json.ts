/** Shorter texts cannot nest deep enough to cost much. */
const SHORT = 1 << 20
const DEEPEST = 10_000

/** `JSON.parse`, but for long texts nested deeper than 10,000, which would cost a hundred times their length in memory. Throws a SyntaxError. */
export function parseJson(text: string): unknown {
  if (text.length > SHORT && tooDeep(text)) throw new SyntaxError('nested too deeply')
  return JSON.parse(text)
}

/** One pass over what stands outside of strings. */
function tooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x22) i = endOfString(text, i + 1)
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > DEEPEST) return true
    } else if (c === 0x5d || c === 0x7d) depth--
  }
  return false
}

/** Where the string ends that begins before `from`: at its closing quote, or at the end of the text. */
function endOfString(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x5c) i++
    else if (c === 0x22) return i
  }
  return text.length
}
