/**
 * Words as one table of transitions, its rows laid over one another so that it stays small: from `node` by a character's
 * symbol `s` one comes to `to[base[node] + s]`, if `from[base[node] + s]` is `node`. Node 1 is the root, 0 is none.
 */
export interface Trie<T> {
  /** The symbol of each character; 0 for those that stand in no word. */
  readonly symbol: Uint16Array
  readonly base: Int32Array
  readonly from: Uint16Array
  readonly to: Uint16Array
  /** What was planted at a node, in the order it was planted; nodes without are 0 in `planted`. */
  readonly planted: Uint8Array
  readonly values: readonly (readonly T[] | undefined)[]
}

const MOST = 65535

/** The trie of some words, each with its value; a word may come several times. */
export function trie<T>(words: readonly (readonly [word: string, value: T])[]): Trie<T> {
  const symbol = new Uint16Array(65536)
  let symbols = 1
  const rows: Map<number, number>[] = [new Map(), new Map()]
  const values: T[][] = []
  for (const [word, value] of words) {
    let node = 1
    for (let i = 0; i < word.length; i++) {
      const s = (symbol[word.charCodeAt(i)] ||= symbols++)
      let child = rows[node]?.get(s)
      if (child === undefined) {
        child = rows.push(new Map()) - 1
        rows[node]?.set(s, child)
      }
      node = child
    }
    ;(values[node] ??= []).push(value)
  }
  if (rows.length > MOST) throw new RangeError(`more than ${MOST} beginnings of triggers in one pack`)
  const planted = Uint8Array.from(rows, (_, node) => (values[node] ? 1 : 0))
  return { symbol, ...packed(rows, symbols), planted, values }
}

/** Lays the rows over one another, the fullest first: each at the first place where all its cells are free. */
function packed(rows: readonly ReadonlyMap<number, number>[], symbols: number) {
  const base = new Int32Array(rows.length)
  const from: number[] = []
  const to: number[] = []
  let free = symbols
  for (const [node, row] of [...rows.entries()].sort((a, b) => b[1].size - a[1].size)) {
    if (row.size === 0) continue
    while (from[free] !== undefined) free++
    const cells = [...row.keys()]
    let at = free - (cells[0] as number)
    while (at < 0 || cells.some(s => from[at + s] !== undefined)) at++
    base[node] = at
    for (const [s, child] of row) {
      from[at + s] = node
      to[at + s] = child
    }
  }
  const length = from.length + symbols
  return {
    base,
    from: Uint16Array.from({ length }, (_, i) => from[i] ?? 0),
    to: Uint16Array.from({ length }, (_, i) => to[i] ?? 0),
  }
}

/** Where a character leads from a node; 0 where nowhere. */
export function step(t: Trie<unknown>, node: number, code: number): number {
  const cell = (t.base[node] as number) + (t.symbol[code] as number)
  return t.from[cell] === node ? (t.to[cell] as number) : 0
}
