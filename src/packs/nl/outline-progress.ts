import type { Reading } from '../../pack/document.js'

/** How the items of a list are counted. */
export type ListStyle = 'figure' | 'letter' | 'capital' | 'roman' | 'upper-roman'

/** A list that is open in a paragraph: how it counts, how far it came, and the number its items stand under. */
export interface List {
  readonly style: ListStyle
  last: number
  readonly under: string
}

/** How far the outline of one document has come. */
export interface Progress {
  /** Numbers of the paragraph or heading read last. */
  last: readonly number[]
  /** The numbered section that is open; `undefined` while headings bear no numbers. */
  section: number | undefined
  /** A line already taken as the title of the number before it. */
  taken: number
  /** The line of the heading read last. */
  heading: number
  /** Number of the footnote read last. */
  note: number
  stage: 'head' | 'parties' | 'body' | 'end'
  opinion: boolean
  /** The line of the paragraph read last. */
  numbered: number
  /** The lists that are open, the innermost last; the number and the line of the item read last. */
  lists: List[]
  listed: string | undefined
  item: number
  /** The number of the party read last. */
  party: number
}
const progress = new WeakMap<Reading, Progress>()

/** The progress of the document that is being read; it lives as long as its reading. */
export function progressOf(reading: Reading): Progress {
  let p = progress.get(reading)
  if (!p) {
    const top = reading.text.slice(0, 3_000)
    const opinion =
      /\b(?:PARKET|Conclusie inzake|CONCLUSIE|[Cc]onclusie van de advocaat-generaal)\b|^Nr\. .{0,30}\n.{0,60}Zitting/m.test(
        top,
      )
    p = {
      last: [],
      section: undefined,
      taken: -1,
      heading: -1,
      note: 0,
      stage: 'head',
      opinion,
      numbered: -1,
      lists: [],
      listed: undefined,
      item: -1,
      party: 0,
    }
    progress.set(reading, p)
  }
  return p
}

/** True when the number comes after the last one: in the section that is open, without a leap. */
export function follows(p: Progress, next: readonly number[]): boolean {
  const { last, section } = p
  if (section !== undefined && next[0] !== section)
    return next[0] === section + 1 && next.length > 1 && next.slice(1).every(n => n === 1)
  const depth = next.findIndex((n, i) => n !== last[i])
  if (depth < 0) return false
  const step = (next[depth] as number) - (last[depth] ?? 0)
  if (last.length === 0) return (next[0] as number) <= (section ?? 2)
  return step >= 1 && step <= (depth === 0 ? 2 : 12)
}

/** True for a number that leaps over one which begins a later line: it is of a quoted decision. */
export function quoted(reading: Reading, index: number, last: readonly number[], next: readonly number[]): boolean {
  const depth = next.findIndex((n, i) => n !== last[i])
  if (depth < 1 || (next[depth] as number) - (last[depth] ?? 0) < 2) return false
  const expected = [...next.slice(0, depth), (last[depth] ?? 0) + 1].join('.')
  return (linesByNumber(reading).get(expected) ?? -1) > index
}

const numbers = new WeakMap<Reading, ReadonlyMap<string, number>>()

/** The last line that each number of several parts begins. */
function linesByNumber(reading: Reading): ReadonlyMap<string, number> {
  let found = numbers.get(reading)
  if (!found) {
    const map = new Map<string, number>()
    for (const line of reading.lines) {
      const number = /^\d{1,3}(?:\.\d{1,3}){1,3}(?!\d)/.exec(line.text)?.[0]
      if (number !== undefined) map.set(number, line.index)
    }
    numbers.set(reading, (found = map))
  }
  return found
}

/** True for equal numbers. */
export function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i])
}
