import { STEMMED, type Stemmed, stemOf } from '../stems.js'
import { STOP_WORDS } from '../stop-words.table.js'
import { tokensOf } from '../tokens.js'
import type { Concept } from './concept.js'
import { CONCEPTS } from './concepts.js'

/** A term of several words, by their stems; the first is how it is found. */
export interface LongTerm {
  readonly rest: readonly string[]
  readonly concept: string
}
/** A term of one word, as the table has it, folded. */
export interface ShortTerm {
  readonly form: string
  readonly concept: string
}
/** The terms of a language by their stems. */
export interface Terms {
  /** Concepts that a word alone means, by its stem. */
  readonly single: ReadonlyMap<string, readonly ShortTerm[]>
  /** Terms that begin with a word, the longest first. */
  readonly long: ReadonlyMap<string, readonly LongTerm[]>
}
/** Terms by syllables: what may follow, and the concepts of what ends here. */
export interface Syllable {
  readonly next: Map<string, Syllable>
  readonly concepts: string[]
}

/** A term as the table has it. */
interface Written {
  readonly term: string
  readonly concept: string
}
/** Terms by their first letter; their stems are worked out letter by letter, when one is asked for. */
interface Letter {
  readonly written: Written[]
  terms: Terms | null
}

let letters: Readonly<Record<Stemmed, Map<string, Letter>>> | null = null
let korean: Syllable | null = null

/** The concept as an index keeps it: letters, digits and `_`. */
export function conceptForm(id: string): string {
  return id.replaceAll('-', '_')
}

/** The id of a concept from its form. */
export function conceptId(form: string): string {
  return form.replaceAll('_', '-')
}

/** The terms of a language that begin with the letter of a word. */
export function termsLike(form: string, language: Stemmed): Terms {
  letters ??= Object.fromEntries(STEMMED.map(l => [l, lettersOf(l)])) as Record<Stemmed, Map<string, Letter>>
  const letter = letters[language].get(form[0] ?? '')
  if (!letter) return NONE
  letter.terms ??= made(letter.written, language)
  return letter.terms
}
const NONE: Terms = { single: new Map(), long: new Map() }

/** The Korean terms. Made when they are first asked for. */
export function koreanTerms(): Syllable {
  korean ??= madeKorean()
  return korean
}

/** The terms of a concept in a language, as the table has them. */
export function termsOf(concept: Concept, language: Stemmed | 'ko'): readonly string[] {
  const written = language === 'de' && concept.at ? `${concept.de};${concept.at}` : concept[language]
  return written.split(';').map(term => term.trim())
}

function lettersOf(language: Stemmed): Map<string, Letter> {
  const found = new Map<string, Letter>()
  for (const concept of CONCEPTS)
    for (const term of termsOf(concept, language)) {
      // Stems begin as their words do, without the accent.
      const first = term.slice(0, 1).normalize('NFD').slice(0, 1).toLowerCase()
      const written = { term, concept: concept.id }
      const letter = found.get(first)
      if (letter) letter.written.push(written)
      else found.set(first, { written: [written], terms: null })
    }
  return found
}

function made(written: readonly Written[], language: Stemmed): Terms {
  const single = new Map<string, ShortTerm[]>()
  const long = new Map<string, LongTerm[]>()
  for (const { term, concept } of written) {
    const forms = tokensOf(term).map(t => t.form)
    const [first, ...rest] = forms.map(form => stemOf(form, language))
    if (first === undefined) continue
    if (rest.length) push(long, first, { rest, concept })
    else if (!STOP_WORDS[language].has(forms[0]!)) push(single, first, { form: forms[0]!, concept })
  }
  for (const terms of long.values()) terms.sort((a, b) => b.rest.length - a.rest.length)
  return { single, long }
}

function madeKorean(): Syllable {
  const root: Syllable = { next: new Map(), concepts: [] }
  for (const concept of CONCEPTS)
    for (const term of termsOf(concept, 'ko')) {
      let node = root
      for (const syllable of term.replace(/\s+/g, '')) {
        let next = node.next.get(syllable)
        if (!next) node.next.set(syllable, (next = { next: new Map(), concepts: [] }))
        node = next
      }
      if (!node.concepts.includes(concept.id)) node.concepts.push(concept.id)
    }
  return root
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
