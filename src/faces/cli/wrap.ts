/** Columns a text takes in a terminal: Hangul, Han, Kana and full-width forms take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += charWidth(char.codePointAt(0)!)
  return width
}

/** Ranges after Unicode's East Asian Width (UAX #11), wide and full-width; combining and zero-width marks. */
function charWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return code === 0xad ? 0 : 1
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return 0
  if (code < 0x1100) return 1
  const wide =
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  return wide ? 2 : 1
}

/** Breaks a text into lines of at most `width` columns, at spaces; a word longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/[ \t\n\r]+/)) {
    if (word === '') continue
    const size = widthOf(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    if (size > width) {
      const pieces = cutWord(word, width)
      lines.push(...pieces.slice(0, -1))
      line = pieces[pieces.length - 1]!
      used = widthOf(line)
      continue
    }
    line = used > 0 ? `${line} ${word}` : word
    used += (used > 0 ? 1 : 0) + size
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

function cutWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const char of word) {
    const size = charWidth(char.codePointAt(0)!)
    if (used + size > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += char
    used += size
  }
  pieces.push(piece)
  return pieces
}

/** Fills a text up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
