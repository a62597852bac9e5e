import { STEMMED, type Stemmed } from '../stems.js'
import { concepts } from './glosses.js'
import { KOREAN, TERMS } from './stemmed.table.js'

/** A term of several words: the stems of those after the first. */
export interface LongTerm {
  readonly rest: readonly string[]
  readonly concept: string
}
/** A term of one word; its form, where the stem is not enough to tell it, else none. */
export interface ShortTerm {
  readonly form: string | null
  readonly concept: string
}
/** The terms of a language by their stems. */
export interface Terms {
  /** Concepts that a word alone means, by its stem. */
  readonly single: ReadonlyMap<string, readonly ShortTerm[]>
  /** Terms of several words, by the first of them. */
  readonly long: ReadonlyMap<string, LongTerms>
}
/** Terms that begin with the same word, by the second one, the longest first. */
export type LongTerms = ReadonlyMap<string, readonly LongTerm[]>
/** Terms by syllables: what may follow, and the concepts of what ends here. */
export interface Syllable {
  readonly next: Map<string, Syllable>
  readonly concepts: string[]
}

/** All are read letter by letter, when one is first asked for. */
const known = Object.fromEntries(STEMMED.map(l => [l, new Map<string, Terms>()])) as Record<Stemmed, Map<string, Terms>>
const NONE: Terms = { single: new Map(), long: new Map() }
let korean: Syllable | null = null

/** The terms of a language that begin with the letter of a word. */
export function termsLike(form: string, language: Stemmed): Terms {
  const letter = form[0] ?? ''
  const before = known[language].get(letter)
  if (before) return before
  const written = TERMS[language][letter]
  const terms = written === undefined ? NONE : read(written)
  known[language].set(letter, terms)
  return terms
}

/** Whether a word that begins with a character can be one of a language, or begin a term: letters, and digits of which there are terms. */
export function beginsTerm(code: number, language: Stemmed): boolean {
  return (code >= A && code <= Z) || (code < A && String.fromCharCode(code) in TERMS[language])
}
const [A, Z] = [0x61, 0x7a]

/** The Korean terms. */
export function koreanTerms(): Syllable {
  korean ??= readKorean()
  return korean
}

function read(written: string): Terms {
  const single = new Map<string, ShortTerm[]>()
  const long = new Map<string, Map<string, LongTerm[]>>()
  for (const term of written.split(';')) {
    const [words = '', concept] = numbered(term)
    const [first = '', ...rest] = words.split('+')
    if (rest.length) {
      const others = long.get(first) ?? new Map<string, LongTerm[]>()
      push(others, rest[0]!, { rest, concept })
      long.set(first, others)
      continue
    }
    const [stem = '', form = null] = first.split('=')
    push(single, stem, { form, concept })
  }
  for (const others of long.values())
    for (const terms of others.values()) terms.sort((a, b) => b.rest.length - a.rest.length)
  return { single, long }
}

function readKorean(): Syllable {
  const root: Syllable = { next: new Map(), concepts: [] }
  for (const written of KOREAN.split(';')) {
    const [term, concept] = numbered(written)
    let node = root
    for (const syllable of term) {
      let next = node.next.get(syllable)
      if (!next) node.next.set(syllable, (next = { next: new Map(), concepts: [] }))
      node = next
    }
    node.concepts.push(concept)
  }
  return root
}

/** What stands before the number of a concept, and its id. */
function numbered(written: string): [string, string] {
  const blank = written.lastIndexOf(' ')
  return [written.slice(0, blank), concepts()[Number(written.slice(blank + 1))]![0]]
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key)
  if (before) before.push(value)
  else map.set(key, [value])
}
