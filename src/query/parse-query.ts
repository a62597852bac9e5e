import { fieldValue, whyNot } from './allowed.js'
import { type Lexeme, lexemesOf, type Note, saysSomething, type TakeNote } from './lexemes.js'
import type { Filter, Query, Term, Words } from './query.js'

/** A query of these sizes is taken; what goes beyond is left out with a note. */
export const QUERY_LIMITS = { characters: 2_000, terms: 64, depth: 20 } as const

/**
 * What a search means that a person typed. Every text gives a query: what could not be understood is in the notes, and
 * the rest is searched.
 */
export function parseQuery(text: string): Parsed {
  const notes: Note[] = []
  const note: TakeNote = (at, to, message) => void notes.push({ message, at, to })
  const { characters } = QUERY_LIMITS
  if (text.length > characters) note(characters, text.length, `only the first ${characters} characters were searched`)
  const reading = new Reading(lexemesOf(text.slice(0, characters), note), note)
  return { query: reading.query(), notes: notes.sort((a, b) => a.at - b.at), places: reading.places }
}

/** What was typed, understood. */
export interface Parsed {
  readonly query: Query
  /** What was not understood or not done, in the order of the text. */
  readonly notes: readonly Note[]
  /** Where each of the query's filters was typed: `[start, end)`. */
  readonly places: readonly (readonly [number, number])[]
}

type Group = Extract<Words, { is: 'and' | 'or' }>['is']

/** Recursive descent: alternatives of OR, in them conditions, in them single terms. */
class Reading {
  private next = 0
  private depth = 0
  private terms = 0
  private readonly filters: Filter[] = []
  private readonly unknown: Words[] = []
  readonly places: [number, number][] = []

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly note: TakeNote,
  ) {}

  query(): Query {
    let words: Words | null = null
    while (this.next < this.lexemes.length) {
      words = group('and', [words, this.alternatives()])
      const stray = this.take('close')
      if (stray) this.note(stray.at, stray.to, 'no opening bracket')
    }
    words = this.positive(words, [0, this.lexemes.at(-1)?.to ?? 0])
    if (words === null && this.filters.length === 0) words = group('and', this.unknown)
    return { words, filters: this.filters }
  }

  private take(is: Lexeme['is']): Lexeme | undefined {
    const lexeme = this.lexemes[this.next]
    if (lexeme?.is !== is) return undefined
    this.next++
    return lexeme
  }

  private alternatives(): Words | null {
    const found: { readonly words: Words | null; readonly at: readonly [number, number]; readonly filters: boolean }[] =
      []
    let operator: Lexeme | undefined
    do {
      const { next } = this
      const before = this.filters.length
      const words = this.conditions()
      if (this.next === next && operator) this.note(operator.at, operator.to, 'OR has nothing after it')
      found.push({ words, at: spanOf(operator), filters: this.filters.length > before })
      operator = this.take('or')
    } while (operator)
    if (found.length === 1) return found[0]?.words ?? null
    const field = found.findIndex(f => f.words === null && f.filters)
    if (field >= 0 && found.some(f => f.words !== null))
      this.note(...found[Math.max(1, field)]!.at, 'a field narrows the whole search; it is no alternative to words')
    return group(
      'or',
      found.map(f => this.positive(f.words, f.at)),
    )
  }

  private conditions(): Words | null {
    const found: (Words | null)[] = []
    for (;;) {
      const lexeme = this.lexemes[this.next]
      if (!lexeme || lexeme.is === 'or' || lexeme.is === 'close') return group('and', found)
      if (lexeme.is === 'and') {
        this.next++
        const after = this.lexemes[this.next]
        if (!after || after.is === 'or' || after.is === 'close' || after.is === 'and')
          this.note(lexeme.at, lexeme.to, 'AND has nothing after it')
        else if (found.length === 0) this.note(lexeme.at, lexeme.to, 'AND has nothing before it')
      } else found.push(this.condition())
    }
  }

  private condition(): Words | null {
    let not = false
    let last: Lexeme | undefined
    for (let sign = this.take('not'); sign; sign = this.take('not')) {
      not = !not
      last = sign
    }
    const lexeme = this.lexemes[this.next]
    if (!lexeme || lexeme.is === 'and' || lexeme.is === 'or' || lexeme.is === 'close') {
      this.note(...spanOf(last), 'NOT has nothing after it')
      return null
    }
    this.next++
    if (lexeme.is === 'open') return this.bracket(lexeme, not)
    const term = this.term(lexeme, not)
    const word = term && this.near(term)
    return word && not ? { is: 'not', of: word } : word
  }

  /** A term with what must stand near it; several distances in a row are one, the widest. */
  private near(first: Term): Words {
    const of = [first]
    let within = 0
    for (let sign = this.lexemes[this.next]; sign?.is === 'near'; sign = this.lexemes[this.next]) {
      const after = this.lexemes[this.next + 1]
      if (!after || !isTerm(after)) break
      this.next += 2
      const term = this.term(after, false)
      if (!term) break
      of.push(term)
      within = Math.max(within, sign.within)
    }
    return of.length > 1 ? { is: 'near', of, within } : first
  }

  private bracket({ at, to }: Lexeme, not: boolean): Words | null {
    if (++this.depth === QUERY_LIMITS.depth + 1) this.note(at, to, 'brackets within brackets, too deep: left out')
    const before = this.filters.length
    const inside = this.depth > QUERY_LIMITS.depth ? this.skipped() : this.alternatives()
    if (!this.take('close')) this.note(at, to, 'no closing bracket')
    this.depth--
    if (not) for (let i = before; i < this.filters.length; i++) this.filters[i] = flipped(this.filters[i] as Filter)
    if (!not) return inside
    const kept = this.positive(inside, [at, to])
    return kept && { is: 'not', of: kept }
  }

  /** Goes to the bracket that closes the one before. */
  private skipped(): null {
    for (let open = 1; this.next < this.lexemes.length; this.next++) {
      const { is } = this.lexemes[this.next] as Lexeme
      if (is === 'open') open++
      else if (is === 'close' && --open === 0) break
    }
    return null
  }

  private term(lexeme: Lexeme, not: boolean): Term | null {
    if (++this.terms > QUERY_LIMITS.terms) {
      if (this.terms === QUERY_LIMITS.terms + 1)
        this.note(lexeme.at, lexeme.to, `only the first ${QUERY_LIMITS.terms} terms were searched`)
      return null
    }
    if (lexeme.is === 'filter') {
      const { field, at, to } = lexeme
      const value = fieldValue(field, lexeme.value)
      const wrong = whyNot(field, value)
      if (wrong) this.note(at, to, `${wrong}; left out`)
      else {
        this.filters.push({ field, value, not })
        this.places.push([at, to])
      }
      return null
    }
    if (lexeme.is === 'near') {
      this.note(lexeme.at, lexeme.to, 'NEAR stands between two words or phrases, without brackets')
      return null
    }
    if (lexeme.is === 'unknown') {
      const text = lexeme.text.replace(/\s+/g, ' ').trim()
      if (saysSomething(text)) this.unknown.push({ is: 'phrase', text })
      return null
    }
    return isTerm(lexeme) ? { is: lexeme.is, text: lexeme.text } : null
  }

  /** What says only what must not be there finds nothing by itself. */
  private positive(words: Words | null, at: readonly [number, number]): Words | null {
    if (words === null || saysWhat(words)) return words
    this.note(...at, 'this says only what must not be there: say also what must')
    return null
  }
}

function isTerm(lexeme: Lexeme): lexeme is Extract<Lexeme, Term> {
  return lexeme.is === 'word' || lexeme.is === 'prefix' || lexeme.is === 'phrase'
}

function spanOf(lexeme: Lexeme | undefined): readonly [number, number] {
  return lexeme ? [lexeme.at, lexeme.to] : [0, 0]
}

function saysWhat(words: Words): boolean {
  return words.is === 'and' ? words.of.some(saysWhat) : words.is !== 'not'
}

/** A group without groups of its own kind in it; of one member, that member. */
function group(is: Group, members: readonly (Words | null)[]): Words | null {
  const of = members.flatMap(m => (m === null ? [] : m.is === is ? m.of : [m])) as Words[]
  return of.length > 1 ? { is, of } : (of[0] ?? null)
}

function flipped(filter: Filter): Filter {
  return { ...filter, not: !filter.not }
}
