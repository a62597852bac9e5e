/** Words behind one table of transitions: `next[node * width + symbol[code]]`, where symbol 0 stands in no word. Node 0 is none, 1 the root. */
export interface Trie<T> {
  readonly symbol: Uint16Array
  readonly width: number
  readonly next: Uint16Array
  /** What was planted at a node, in the order it was planted; `undefined` at most of them. */
  readonly values: readonly (readonly T[] | undefined)[]
}

const MOST = 65535

/** The trie of some words, each with its value; a word may come several times. */
export function trie<T>(words: readonly (readonly [word: string, value: T])[]): Trie<T> {
  const symbol = new Uint16Array(65536)
  let width = 1
  const rows: (Map<number, number> | undefined)[] = [undefined, new Map()]
  const values: T[][] = []
  for (const [word, value] of words) {
    let node = 1
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      const s = (symbol[code] ||= width++)
      const row = (rows[node] ??= new Map())
      let child = row.get(s)
      if (child === undefined) {
        child = rows.push(undefined) - 1
        row.set(s, child)
      }
      node = child
    }
    ;(values[node] ??= []).push(value)
  }
  if (rows.length > MOST) throw new RangeError(`more than ${MOST} beginnings of triggers in one pack`)
  const next = new Uint16Array(rows.length * width)
  rows.forEach((row, node) => {
    for (const [s, child] of row ?? []) next[node * width + s] = child
  })
  return { symbol, width, next, values }
}

/** True for a character with which a word of the trie begins. */
export function begins(t: Trie<unknown>, code: number): boolean {
  return t.next[t.width + (t.symbol[code] as number)] !== 0
}
