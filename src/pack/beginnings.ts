import { type Expression, expressionOf, SYMBOLS } from './expression.js'

/** No more characters are looked at, and no more states kept: beyond, a match is possible. */
const LOOK = 8
const STATES = 400
/** A pattern of more characters than this is not looked at. */
const POSITIONS = 3000

const NO = 0
const POSSIBLE = 1
const START = 2
const UNKNOWN = -1

/**
 * What texts a pattern's matches begin with, or end with where `backwards`: an automaton over their first characters,
 * made as texts ask for it. It says no only where the pattern would; assertions and references back are taken as met.
 */
export class Beginnings {
  readonly #follow: ReadonlySet<number>[] = []
  readonly #classOf = new Uint16Array(SYMBOLS)
  readonly #sets: Uint8Array[] = []
  readonly #classes: number
  readonly #states = new Map<string, number>()
  readonly #members: (readonly number[])[] = [[], [], []]
  readonly #accepts: ReadonlySet<number>
  #next: Int16Array

  constructor(pattern: RegExp, backwards: boolean) {
    const builder = new Positions()
    const whole = builder.add(expressionOf(pattern, !backwards))
    const open = whole.nullable || builder.sets.length > POSITIONS
    this.#sets = builder.sets
    this.#follow = backwards ? reversed(builder.follow) : builder.follow
    this.#accepts = new Set(backwards ? whole.first : whole.last)
    this.#classes = open ? 1 : this.#classify()
    this.#next = new Int16Array(16 * this.#classes).fill(open ? POSSIBLE : UNKNOWN)
    this.#first = [...(backwards ? whole.last : whole.first)]
  }
  readonly #first: readonly number[]

  /** False where no match begins at `at` (backwards: ends before `at`). */
  possible(text: string, at: number, step: 1 | -1): boolean {
    const classOf = this.#classOf
    const classes = this.#classes
    let state = START
    for (let i = step === 1 ? at : at - 1, n = 0; n < LOOK; n++, i += step) {
      const code = text.charCodeAt(i)
      const symbol = classOf[code < SYMBOLS - 1 ? code : SYMBOLS - 1] as number
      let next = this.#next[state * classes + symbol] as number
      if (next === UNKNOWN) next = this.#make(state, symbol)
      if (next === NO) return false
      if (next === POSSIBLE) return true
      state = next
    }
    return true
  }

  /** Symbols that every position treats alike share a class. */
  #classify(): number {
    const part = new Int32Array(SYMBOLS)
    for (const set of new Set(this.#sets)) {
      const split = new Map<number, number>()
      for (let s = 0; s < SYMBOLS; s++) {
        const key = 2 * (part[s] as number) + (set[s] as number)
        if (!split.has(key)) split.set(key, split.size)
        part[s] = split.get(key) as number
      }
    }
    this.#classOf.set(part)
    return Math.max(...part) + 1
  }

  #make(state: number, symbol: number): number {
    const at = this.#classOf.indexOf(symbol)
    const from =
      state === START
        ? this.#first
        : [...new Set((this.#members[state] as readonly number[]).flatMap(p => [...(this.#follow[p] ?? [])]))]
    const to = from.filter(p => (this.#sets[p] as Uint8Array)[at] === 1).sort((a, b) => a - b)
    const next = to.length === 0 ? NO : to.some(p => this.#accepts.has(p)) ? POSSIBLE : this.#stateOf(to)
    this.#next[state * this.#classes + symbol] = next
    return next
  }

  #stateOf(members: readonly number[]): number {
    const key = members.join()
    const known = this.#states.get(key)
    if (known !== undefined) return known
    if (this.#members.length >= STATES) return POSSIBLE
    const state = this.#members.push(members) - 1
    this.#states.set(key, state)
    if ((state + 1) * this.#classes > this.#next.length) {
      const wider = new Int16Array(2 * this.#next.length).fill(UNKNOWN)
      wider.set(this.#next)
      this.#next = wider
    }
    return state
  }
}

interface Ends {
  readonly nullable: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}
const EMPTY: Ends = { nullable: true, first: [], last: [] }

/** The places of a pattern at which a character is matched, and which can follow which (Glushkov's construction). */
class Positions {
  readonly sets: Uint8Array[] = []
  readonly follow: Set<number>[] = []

  add(e: Expression): Ends {
    if (this.sets.length > POSITIONS) return EMPTY
    if (e.is === 'set') {
      const p = this.sets.push(e.set) - 1
      this.follow.push(new Set())
      return { nullable: false, first: [p], last: [p] }
    }
    if (e.is === 'any-of') {
      const all = e.of.map(x => this.add(x))
      return {
        nullable: all.some(x => x.nullable),
        first: all.flatMap(x => x.first),
        last: all.flatMap(x => x.last),
      }
    }
    if (e.is === 'row') return e.of.reduce<Ends>((ends, x) => this.#then(ends, this.add(x)), EMPTY)
    return this.#repeated(e.of, e.least, e.most)
  }

  #repeated(of: Expression, least: number, most: number): Ends {
    let ends = EMPTY
    for (let n = 0; n < least; n++) ends = this.#then(ends, this.add(of))
    if (most === Number.POSITIVE_INFINITY) {
      const loop = this.add(of)
      this.#then(loop, loop)
      return this.#then(ends, { ...loop, nullable: true })
    }
    for (let n = least; n < most; n++) ends = this.#then(ends, { ...this.add(of), nullable: true })
    return ends
  }

  #then(a: Ends, b: Ends): Ends {
    for (const p of a.last) for (const q of b.first) this.follow[p]?.add(q)
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
    }
  }
}

function reversed(follow: readonly ReadonlySet<number>[]): Set<number>[] {
  const out = follow.map(() => new Set<number>())
  follow.forEach((to, from) => {
    for (const p of to) out[p]?.add(from)
  })
  return out
}
