/** A piece of text that a pattern needs; `starts` and `ends` where a word boundary (`\b`) of the pattern stands at its ends. */
export interface Literal {
  readonly text: string
  readonly starts: boolean
  readonly ends: boolean
}

/** What a part of a pattern matches: `exact` all of it, in so many strings; `needs` strings of which every match has one. */
interface Part {
  readonly exact?: readonly string[]
  readonly needs?: readonly string[]
}

/** A set of more strings than this is given up for a smaller one. */
const MOST = 96
/** So many characters of a literal are rare enough; what goes on behind them is left away. */
const ENOUGH = 8
/** Stands for `\b` in the strings while they are put together; a pattern with this character of its own has no literals. */
const BOUNDARY = '\0'
const EMPTY: Part = { exact: [''] }
const ANY: Part = {}

/**
 * Literals of which at least one stands in every match of a pattern, but for its case; `undefined` where it needs none, or is
 * written in a way that is not understood here. Read off the pattern's source.
 */
export function literalsOf(pattern: RegExp): readonly Literal[] | undefined {
  if (pattern.source.includes(BOUNDARY) || pattern.flags.includes('v')) return undefined
  try {
    const reader = new Reader(pattern.source)
    const { needs, exact } = reader.alternatives()
    const found = reader.done ? better(needs, exact) : undefined
    return found && needed(found.map(literal))
  } catch (error) {
    if (error === UNKNOWN) return undefined
    throw error
  }
}

function literal(marked: string): Literal {
  const text = bare(marked)
  return {
    text: text.slice(0, ENOUGH),
    starts: marked.startsWith(BOUNDARY) && /^\w/.test(text),
    ends: marked.endsWith(BOUNDARY) && text.length <= ENOUGH && /\w$/.test(text),
  }
}

/** Without those that stand in a text only where another does. */
function needed(literals: readonly Literal[]): Literal[] {
  const same = (a: Literal, b: Literal) => a.text === b.text && a.starts === b.starts && a.ends === b.ends
  return literals.filter((l, i) => {
    if (literals.findIndex(o => same(o, l)) < i) return false
    return !literals.some(o => !o.starts && !o.ends && !same(o, l) && l.text.includes(o.text))
  })
}

function bare(marked: string): string {
  return marked.includes(BOUNDARY) ? marked.replaceAll(BOUNDARY, '') : marked
}

/** Of two sets of strings the one that is found less often: the longer ones, of equals the fewer. */
function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (!a || !b) return usable(a) ? a : usable(b) ? b : undefined
  return rarity(b) > rarity(a) ? usable(b) : usable(a)
}

function usable(set: readonly string[] | undefined): readonly string[] | undefined {
  return set && set.length > 0 && rarity(set) > 0 ? set : undefined
}

function rarity(set: readonly string[]): number {
  const shortest = Math.min(...set.map(s => bare(s).length))
  return shortest === 0 ? 0 : Math.min(shortest, ENOUGH) - set.length / (2 * MOST)
}

const UNKNOWN = new Error('a pattern written in a way that is not known here')
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' }

/** Reads the source of a pattern (ECMA-262, 22.2.1), as far as it is needed to know what its matches must hold. */
class Reader {
  private at = 0
  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at === this.source.length
  }

  alternatives(): Part {
    const branches = [this.sequence()]
    while (this.take('|')) branches.push(this.sequence())
    if (branches.length === 1) return branches[0] as Part
    const exact = all(branches.map(b => b.exact))
    const needs = all(branches.map(b => better(b.needs, b.exact)))
    return { ...(exact && exact.length <= MOST ? { exact } : {}), ...(needs ? { needs } : {}) }
  }

  private sequence(): Part {
    let run: readonly string[] = ['']
    let needs: readonly string[] | undefined
    let whole = true
    while (!this.done && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.repeated(this.atom())
      if (part.exact && part.exact.length * run.length <= MOST) {
        run = run.flatMap(a => (part.exact as readonly string[]).map(b => a + b))
        continue
      }
      whole = false
      needs = better(better(needs, usable(run)), part.needs)
      run = part.exact ?? ['']
    }
    const best = better(needs, usable(run))
    return { ...(whole ? { exact: run } : {}), ...(best ? { needs: best } : {}) }
  }

  private atom(): Part {
    const c = this.source[this.at++] as string
    if (c === '^' || c === '$') return EMPTY
    if (c === '.') return ANY
    if (c === '(') return this.group()
    if (c === '[') return this.set()
    if (c === '\\') return this.escape()
    if (c >= '\ud800' && c <= '\udfff') throw UNKNOWN
    return { exact: [c] }
  }

  private group(): Part {
    const zero = this.take('?=') || this.take('?!') || this.take('?<=') || this.take('?<!')
    if (!zero && !this.take('?:') && this.take('?')) {
      const name = /^<\w+>/.exec(this.source.slice(this.at, this.at + 60))
      if (!name) throw UNKNOWN
      this.at += name[0].length
    }
    const inside = this.alternatives()
    if (!this.take(')')) throw UNKNOWN
    return zero ? EMPTY : inside
  }

  /** `[Mm]` is one of two letters; a set with a range or a class in it could be any character. */
  private set(): Part {
    const end = /^(?:\\.|[^\\\]])*\]/s.exec(this.source.slice(this.at))
    if (!end) throw UNKNOWN
    const inside = end[0].slice(0, -1)
    this.at += end[0].length
    if (inside === '' || /^\^|.-.|\\[^\][\\./()*+?$^|-]/s.test(inside) || /[\ud800-\udfff]/.test(inside)) return ANY
    return { exact: [...inside.replace(/\\(.)/gs, '$1')] }
  }

  private escape(): Part {
    const c = this.source[this.at++]
    if (c === undefined) throw UNKNOWN
    if (c === 'b') return { exact: [BOUNDARY] }
    if (c === 'B') return EMPTY
    if (/[dDwWsS]/.test(c)) return ANY
    const control = CONTROLS[c]
    if (control !== undefined) return { exact: [control] }
    if (c === 'p' || c === 'P' || c === 'k') {
      const name = /^[{<][^}>]*[}>]/.exec(this.source.slice(this.at, this.at + 80))
      if (!name) throw UNKNOWN
      this.at += name[0].length
      return ANY
    }
    if (c === 'u' || c === 'x') {
      const code = (c === 'u' ? /^[\da-f]{4}/i : /^[\da-f]{2}/i).exec(this.source.slice(this.at, this.at + 4))?.[0]
      if (code === undefined || /^d[89a-f]/i.test(code)) throw UNKNOWN
      this.at += code.length
      return { exact: [String.fromCharCode(Number.parseInt(code, 16))] }
    }
    if (/[\w]/.test(c)) throw UNKNOWN
    return { exact: [c] }
  }

  private repeated(part: Part): Part {
    const m = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 24))
    if (!m) return part
    this.at += m[0].length
    const [sign] = m[0]
    const least = sign === '+' ? 1 : m[1] === undefined ? 0 : Number(m[1])
    const most = sign === '?' ? 1 : sign === '*' || sign === '+' ? undefined : Number(m[2] === undefined ? m[1] : m[3])
    if (least === 0) return most === 1 && part.exact && part.exact.length < MOST ? { exact: ['', ...part.exact] } : ANY
    if (least === 1 && most === 1) return part
    const needs = better(part.needs, part.exact)
    return needs ? { needs } : ANY
  }

  private take(s: string): boolean {
    if (!this.source.startsWith(s, this.at)) return false
    this.at += s.length
    return true
  }
}

/** All strings of all sets; `undefined` where one of them is missing. */
function all(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return sets.every(s => s !== undefined) ? [...new Set(sets.flat() as string[])] : undefined
}
