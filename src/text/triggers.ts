import type { Literal } from './literals.js'

/** A literal, and what it is one of. */
export interface Mark extends Literal {
  readonly id: number
}

/** More different characters than this are not told apart. */
const MOST_CLASSES = 255

/**
 * Finds many literals in one pass, whatever their case: an automaton (Aho and Corasick, 1975) that takes one step for each
 * character, so that the cost does not grow with the number of literals.
 */
export class Triggers {
  /** The class of a character: the same for letters that differ in case alone, 0 for all that stand in no literal. */
  private readonly classes = new Uint8Array(65536)
  private readonly width: number
  /** For each state, by class of character, the next; a state is where its row begins. */
  private readonly table: Int32Array
  /** From this state on, something ends. */
  private readonly ending: number
  private readonly ends: readonly (readonly Mark[])[]

  constructor(literals: readonly Mark[]) {
    this.width = this.classify(literals)
    const { next, found } = this.trie(literals)
    const order = [...found.keys()].sort((a, b) => Number(found[a]?.length !== 0) - Number(found[b]?.length !== 0))
    const place = new Int32Array(order.length)
    order.forEach((s, i) => {
      place[s] = i * this.width
    })
    this.ends = order.map(s => found[s] as Mark[]).filter(f => f.length > 0)
    this.ending = (order.length - this.ends.length) * this.width
    this.table = Int32Array.from({ length: next.length }, (_, i) => {
      const state = order[Math.floor(i / this.width)] as number
      return place[next[state * this.width + (i % this.width)] as number] as number
    })
  }

  /** Writes `mark` for every id of which a literal stands in the stretch; how many these are. */
  mark(text: string, start: number, end: number, marks: Float64Array, mark: number): number {
    const { table, classes, ending } = this
    let count = 0
    let state = 0
    for (let i = start; i < end; i++) {
      state = table[state + (classes[text.charCodeAt(i)] as number)] as number
      if (state >= ending) count += this.found(state, text, i, start, end, marks, mark)
    }
    return count
  }

  /** Marks what ends at a place, as far as it is not marked and stands at word boundaries where it must. */
  private found(
    state: number,
    text: string,
    last: number,
    start: number,
    end: number,
    marks: Float64Array,
    mark: number,
  ): number {
    let count = 0
    for (const m of this.ends[(state - this.ending) / this.width] as readonly Mark[]) {
      if (marks[m.id] === mark) continue
      const before = last - m.text.length
      if (m.starts && before >= start && isWord(text.charCodeAt(before))) continue
      if (m.ends && last + 1 < end && isWord(text.charCodeAt(last + 1))) continue
      marks[m.id] = mark
      count++
    }
    return count
  }

  /** How many classes there are. */
  private classify(literals: readonly Mark[]): number {
    forms ??= Uint16Array.from({ length: 65536 }, (_, c) => folded(c))
    const known = new Uint8Array(65536)
    let count = 0
    for (const { text } of literals)
      for (let i = 0; i < text.length; i++) {
        const form = forms[text.charCodeAt(i)] as number
        if (known[form] === 0) known[form] = count < MOST_CLASSES ? ++count : count
      }
    for (let c = 0; c < 65536; c++) this.classes[c] = known[forms[c] as number] as number
    return count + 1
  }

  /** The states of all literals with the ways on from each, and what ends there. */
  private trie(literals: readonly Mark[]): { next: number[]; found: Mark[][] } {
    const { width, classes } = this
    const next: number[] = new Array(width).fill(0)
    const found: Mark[][] = [[]]
    for (const literal of literals) {
      let state = 0
      for (let i = 0; i < literal.text.length; i++) {
        const step = state * width + (classes[literal.text.charCodeAt(i)] as number)
        if (next[step] === 0) {
          next[step] = found.push([]) - 1
          for (let c = 0; c < width; c++) next.push(0)
        }
        state = next[step] as number
      }
      ;(found[state] as Mark[]).push(literal)
    }
    return { next: this.filled(next, found), found }
  }

  /** The same with the ways on where a literal breaks off: those of the longest end of it with which another begins. */
  private filled(next: number[], found: Mark[][]): number[] {
    const { width } = this
    const fallback: number[] = [0]
    const queue = [0]
    for (const state of queue) {
      for (let c = 0; c < width; c++) {
        const child = next[state * width + c] as number
        const other = state === 0 ? 0 : (next[(fallback[state] as number) * width + c] as number)
        if (child === 0) next[state * width + c] = other
        else {
          fallback[child] = other
          ;(found[child] as Mark[]).push(...(found[other] as Mark[]))
          queue.push(child)
        }
      }
    }
    return next
  }
}

/** Every character without its case, as no pattern that ignores case tells it from its other forms; made when first needed. */
let forms: Uint16Array | undefined

function folded(code: number): number {
  const own = String.fromCharCode(code)
  const upper = own.toUpperCase()
  const lower = (upper.length === 1 ? upper : own).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/** What `\w` has. */
function isWord(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95
}
