const LONGEST = 500
/** White space, and what would move a cursor or turn the direction of a line. */
const UNPRINTABLE = /[\s\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g
const HALF_PAIR = /[\ud800-\udfff]/gu

/** A name that came from elsewhere, on one line of at most 500 characters that can be printed; `null` when nothing is left. */
export function plainName(name: string): string | null {
  const line = name
    .slice(0, 4 * LONGEST)
    .replace(UNPRINTABLE, ' ')
    .trim()
  const short = line
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
  return short.replace(HALF_PAIR, '\ufffd') || null
}
