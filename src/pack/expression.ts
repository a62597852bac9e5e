/** A regular expression without what it asserts, captures and prefers: what characters its matches are made of. */
export type Expression =
  | { readonly is: 'set'; readonly set: Uint8Array }
  | { readonly is: 'row'; readonly of: readonly Expression[] }
  | { readonly is: 'any-of'; readonly of: readonly Expression[] }
  | { readonly is: 'repeated'; readonly of: Expression; readonly least: number; readonly most: number }

/** Characters are told apart up to U+00FF; all others, and the end of the text, are one symbol. */
export const SYMBOLS = 257
const OTHER = SYMBOLS - 1
/** Repetitions are counted this far; more are taken as any number. */
const COUNTED = 4

/** The expression of a pattern; with `ahead`, a look ahead at the very end of it is read as text that must follow. */
export function expressionOf(pattern: RegExp, ahead: boolean): Expression {
  return new Reading(pattern.source, pattern.flags).alternatives(ahead)
}

class Reading {
  #at = 0
  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  alternatives(outermost: boolean): Expression {
    const of = [this.#row(outermost)]
    while (this.source[this.#at] === '|') {
      this.#at++
      of.push(this.#row(outermost))
    }
    return of.length === 1 ? (of[0] as Expression) : { is: 'any-of', of }
  }

  #row(outermost: boolean): Expression {
    const of: Expression[] = []
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at] as string)) {
      const ahead = this.source.startsWith('(?=', this.#at)
      const atom = this.#atom()
      const ends = this.#at >= this.source.length || this.source[this.#at] === '|'
      if (ahead) {
        if (outermost && ends) of.push(atom)
      } else of.push(this.#quantified(atom))
    }
    return { is: 'row', of }
  }

  #atom(): Expression {
    const c = this.source[this.#at++] as string
    if (c === '(') return this.#group()
    if (c === '[') return this.#set(this.#class())
    if (c === '.') return this.#set(filled(s => this.flags.includes('s') || (s !== 10 && s !== 13)))
    if (c === '^' || c === '$') return NOTHING
    if (c !== '\\') return this.#set(this.#range(c.charCodeAt(0), c.charCodeAt(0)))
    const next = this.source[this.#at] as string
    if (next === 'b' || next === 'B') {
      this.#at++
      return NOTHING
    }
    if (/[1-9k]/.test(next)) {
      while (/[\dk<>\w]/.test(this.source[this.#at] ?? '')) this.#at++
      return { is: 'repeated', of: { is: 'set', set: ANY }, least: 0, most: Number.POSITIVE_INFINITY }
    }
    const escaped = this.#escaped()
    return this.#set(typeof escaped === 'number' ? this.#range(escaped, escaped) : escaped)
  }

  /** One character; with the flag `u` it may be two code units. */
  #set(set: Uint8Array): Expression {
    if (set[OTHER] === 0 || !this.flags.includes('u')) return { is: 'set', set }
    const second: Expression = { is: 'repeated', of: { is: 'set', set: filled(s => s === OTHER) }, least: 0, most: 1 }
    return { is: 'row', of: [{ is: 'set', set }, second] }
  }

  #group(): Expression {
    const head = /\?(?:[:=!]|<[=!]|<\w+>)|/y
    head.lastIndex = this.#at
    const kind = head.exec(this.source)?.[0] ?? ''
    this.#at += kind.length
    const inner = this.alternatives(false)
    this.#at++
    return kind === '?!' || kind.startsWith('?<=') || kind.startsWith('?<!') ? NOTHING : inner
  }

  #quantified(atom: Expression): Expression {
    const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y
    quantifier.lastIndex = this.#at
    const m = quantifier.exec(this.source)
    if (!m) return atom
    this.#at += m[0].length
    const [, sign, from, comma, to] = m
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from)
    const most = sign === '?' ? 1 : sign || (comma && !to) ? Number.POSITIVE_INFINITY : Number(comma ? to : from)
    return {
      is: 'repeated',
      of: atom,
      least: Math.min(least, COUNTED),
      most: most > COUNTED ? Number.POSITIVE_INFINITY : most,
    }
  }

  #class(): Uint8Array {
    const negated = this.source[this.#at] === '^'
    if (negated) this.#at++
    const set = new Uint8Array(SYMBOLS)
    while (this.source[this.#at] !== ']') {
      const from = this.#member()
      const range = typeof from === 'number' && /^-[^\]]/.test(this.source.slice(this.#at, this.#at + 2))
      if (range) this.#at++
      const to = range ? this.#member() : from
      add(set, typeof from === 'number' && typeof to === 'number' ? this.#range(from, to) : (to as Uint8Array))
    }
    this.#at++
    return negated ? filled(s => s === OTHER || set[s] === 0) : set
  }

  /** One member of a class: a character's code, or the set an escape stands for. */
  #member(): Uint8Array | number {
    const c = this.source.codePointAt(this.#at) as number
    this.#at += c > 0xffff ? 2 : 1
    return c === 92 ? this.#escaped() : c
  }

  /** What stands behind a backslash. */
  #escaped(): Uint8Array | number {
    const c = this.source[this.#at++] as string
    const known = CLASSES[c]
    if (known) return known
    if (c === 'p' || c === 'P') {
      this.#at = this.source.indexOf('}', this.#at) + 1
      return ANY
    }
    const code = /x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\}/iy
    code.lastIndex = this.#at - 1
    const m = code.exec(this.source)
    if (!m) return SIGNS[c] ?? c.charCodeAt(0)
    this.#at += m[0].length - 1
    return Number.parseInt((m[1] ?? m[2] ?? m[3]) as string, 16)
  }

  #range(from: number, to: number): Uint8Array {
    if (!this.flags.includes('i')) return between(from, to)
    return filled(s => {
      if (s === OTHER) return true
      const c = String.fromCharCode(s)
      return [c, c.toLowerCase(), c.toUpperCase()].some(x => x.charCodeAt(0) >= from && x.charCodeAt(0) <= to)
    })
  }
}

const ranges = new Map<number, Uint8Array>()

/** The set of a range; one set for each range, however often it is asked for. */
function between(from: number, to: number): Uint8Array {
  const key = Math.min(from, OTHER) * SYMBOLS + Math.min(to, OTHER)
  const set = ranges.get(key) ?? new Uint8Array(SYMBOLS).fill(1, Math.min(from, OTHER), Math.min(to, OTHER) + 1)
  ranges.set(key, set)
  return set
}

function filled(has: (symbol: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: SYMBOLS }, (_, s) => (has(s) ? 1 : 0))
}

function add(set: Uint8Array, more: Uint8Array): void {
  more.forEach((has, s) => {
    if (has) set[s] = 1
  })
}

const NOTHING: Expression = { is: 'row', of: [] }
const ANY = filled(() => true)
const of = (pattern: RegExp, other: boolean) =>
  filled(s => (s === OTHER ? other : pattern.test(String.fromCharCode(s))))
const CLASSES: Readonly<Record<string, Uint8Array>> = {
  d: of(/\d/, false),
  D: of(/\D/, true),
  w: of(/\w/, false),
  W: of(/\W/, true),
  s: of(/\s/, true),
  S: of(/\S/, true),
}
const SIGNS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 }
