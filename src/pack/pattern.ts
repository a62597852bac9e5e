import { Beginnings } from './beginnings.js'

/** A sticky pattern (`/y`) that sees from the first characters at a place that it does not match there, without being run. */
export class Pattern {
  #beginnings: Beginnings | undefined
  constructor(private readonly regex: RegExp) {}

  /** False where the first characters at a place tell that it does not match there. */
  possible(text: string, at: number): boolean {
    this.#beginnings ??= new Beginnings(this.regex, false)
    return this.#beginnings.possible(text, at, 1)
  }

  /** The match at a place. */
  at(text: string, at: number): RegExpExecArray | null {
    this.#beginnings ??= new Beginnings(this.regex, false)
    if (!this.#beginnings.possible(text, at, 1)) return null
    this.regex.lastIndex = at
    return this.regex.exec(text)
  }

  /** Where the match at a place ends; -1 where there is none. */
  end(text: string, at: number): number {
    this.#beginnings ??= new Beginnings(this.regex, false)
    if (!this.#beginnings.possible(text, at, 1)) return -1
    this.regex.lastIndex = at
    return this.regex.test(text) ? this.regex.lastIndex : -1
  }

  /** Where the text goes on behind a match at a place: the place itself where there is none. */
  past(text: string, at: number): number {
    const end = this.end(text, at)
    return end < 0 ? at : end
  }
}

/** A pattern for what stands before a place, ending in `$`, seen at most `reach` characters far. */
export class Before {
  #endings: Beginnings | undefined
  constructor(
    private readonly regex: RegExp,
    private readonly reach: number,
  ) {}

  /** The match that ends at a place; its index counts from the stretch looked at. */
  of(text: string, at: number): RegExpExecArray | null {
    this.#endings ??= new Beginnings(this.regex, true)
    return this.#endings.possible(text, at, -1) ? this.regex.exec(text.slice(Math.max(0, at - this.reach), at)) : null
  }

  /** True where the pattern stands right before a place. */
  stands(text: string, at: number): boolean {
    this.#endings ??= new Beginnings(this.regex, true)
    return this.#endings.possible(text, at, -1) && this.regex.test(text.slice(Math.max(0, at - this.reach), at))
  }
}
