import { isLetter } from './letters.js'

/** A word of a table where it stands in a text. */
export interface WordFound<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** So many letters of a word are looked for, by one pattern for all. */
const BEGINNING = 8

/**
 * Finds all words of a table (letters only) in a stretch in one pass, in order. They are whole words: no letter stands
 * before or behind them.
 */
export function wordTable<T>(
  words: Iterable<readonly [string, T]>,
): (text: string, from: number, to: number) => WordFound<T>[] {
  const table = new Map(words)
  const begins = new RegExp([...new Set([...table.keys()].map(word => word.slice(0, BEGINNING)))].join('|'), 'g')
  return (text, from, to) => {
    const out: WordFound<T>[] = []
    begins.lastIndex = from
    for (let m = begins.exec(text); m && m.index < to; m = begins.exec(text)) {
      const start = m.index
      let end = start + m[0].length
      while (isLetter(text.charCodeAt(end))) end++
      begins.lastIndex = end
      const value = isLetter(text.charCodeAt(start - 1)) ? undefined : table.get(text.slice(start, end))
      if (value !== undefined) out.push({ value, start, end })
    }
    return out
  }
}
