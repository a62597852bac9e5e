import { literalsOf } from './literals.js'
import { type Mark, Triggers } from './triggers.js'

/**
 * Patterns that are asked together, behind one pass over the text: where none of the literals stands that a pattern needs, it
 * cannot match, and only the others are run. What matches is what the bare patterns match.
 */
export class Cues {
  private triggers: Triggers | undefined
  private readonly literals: readonly Mark[]
  /** Patterns that need no literal: they are always run. */
  private readonly always: readonly number[]
  /** The last question at which a pattern was seen to be possible. */
  private readonly possible: Float64Array
  private question = 0

  /** None of the patterns is global or sticky. */
  constructor(private readonly patterns: readonly RegExp[]) {
    const literals = patterns.map(literalsOf)
    this.always = patterns.flatMap((_, i) => (literals[i] ? [] : [i]))
    this.literals = literals.flatMap((l, pattern) => (l ?? []).map(x => ({ ...x, id: pattern })))
    this.possible = new Float64Array(patterns.length)
  }

  /** The first in the table that matches the stretch, taken by itself; -1 for none. */
  first(text: string, start = 0, end = text.length): number {
    return this.next(text, start, end, this.ask(text, start, end), 0)
  }

  /** All that match the stretch, taken by itself, in the order of the table. */
  all(text: string, start = 0, end = text.length): number[] {
    const count = this.ask(text, start, end)
    const out: number[] = []
    if (count > 0)
      for (let i = this.next(text, start, end, count, 0); i >= 0; i = this.next(text, start, end, count, i + 1))
        out.push(i)
    return out
  }

  /** Those that may match the text, in the order of the table: no other does. */
  candidates(text: string): number[] {
    const out: number[] = []
    if (this.ask(text, 0, text.length) > 0)
      for (let i = 0; i < this.patterns.length; i++) if (this.possible[i] === this.question) out.push(i)
    return out
  }

  private next(text: string, start: number, end: number, count: number, from: number): number {
    if (count === 0) return -1
    const stretch = start === 0 && end === text.length ? text : text.slice(start, end)
    for (let i = from; i < this.patterns.length; i++)
      if (this.possible[i] === this.question && (this.patterns[i] as RegExp).test(stretch)) return i
    return -1
  }

  /** Finds out which patterns are possible, and how many. */
  private ask(text: string, start: number, end: number): number {
    const question = ++this.question
    const possible = this.possible
    for (const i of this.always) possible[i] = question
    this.triggers ??= new Triggers(this.literals)
    return this.always.length + this.triggers.mark(text, start, end, possible, question)
  }
}

/** The patterns of a table as cues, put together when they are first asked. */
export function cuesOf<T extends object>(patterns: (table: T) => readonly RegExp[]): (table: T) => Cues {
  const known = new WeakMap<T, Cues>()
  return table => {
    let cues = known.get(table)
    if (!cues) known.set(table, (cues = new Cues(patterns(table))))
    return cues
  }
}
