import { beginningsOf, halvesOf, isCompounding, partsOf } from './compounds.js'
import { type LongTerms, termsLike } from './concepts/terms.js'
import { Lexicon } from './lexicon.js'
import { isStemmed, STEMMED, type Stemmed, stemOf } from './stems.js'
import { STOP_WORDS } from './stop-words.table.js'

/** What a word is in one language beside its form. */
export interface Sense {
  /** Its stem; the form itself where it has no other. */
  readonly stem: string
  /** The stems of the words it is made of, if it is a compound. */
  readonly parts: readonly string[]
  /** Whether it says nothing of what a text is about. */
  readonly stop: boolean
  /** Concepts that it means, by itself or by the words that it is made of. */
  readonly concepts: readonly string[]
  /** Terms of several words that it may begin. */
  readonly terms: LongTerms
}

/** The words of a language with what each is, worked out once; by their numbers. */
export interface Senses {
  readonly lexicon: Lexicon
  /** None for words that were not asked for yet. */
  readonly known: (Sense | undefined)[]
  /** What there is to know of each, as bits, so that most need no more than a look. */
  marks: Uint8Array
  /** The number of the stem of each. */
  stems: Int32Array
}
/** It says nothing; it has parts; it means something; it may begin a term. None of them and not `KNOWN`: not asked for yet. */
export const [KNOWN, STOP, PARTS, MEANS, BEGINS] = [1, 2, 4, 8, 16]

/** So many words of a language are remembered. */
const MOST_REMEMBERED = 200_000
const remembered: Record<Stemmed, Senses> = { de: none(), nl: none(), en: none() }

function none(): Senses {
  return { lexicon: new Lexicon(), known: [], marks: new Uint8Array(0), stems: new Int32Array(0) }
}

/** What a form is in a language. */
export function senseOf(form: string, language: Stemmed): Sense {
  const senses = remembered[language]
  return senseAt(senses.lexicon.numberOf(form), senses, language)
}

/** What the word with a number is. */
export function senseAt(number: number, { lexicon, known }: Senses, language: Stemmed): Sense {
  return (known[number] ??= sensed(lexicon.forms[number]!, language))
}

/** What there is to know of the word with a number, as bits; its stem has a number then. */
export function marksAt(number: number, senses: Senses, language: Stemmed): number {
  return senses.marks[number] || marked(number, senses, language)
}

function marked(number: number, senses: Senses, language: Stemmed): number {
  const { stem, stop, parts, concepts, terms } = senseAt(number, senses, language)
  const ofStem = senses.lexicon.numberOf(stem)
  if (senses.marks.length <= number) {
    const [marks, stems] = [new Uint8Array(2 * number + 1024), new Int32Array(2 * number + 1024)]
    marks.set(senses.marks)
    stems.set(senses.stems)
    senses.marks = marks
    senses.stems = stems
  }
  senses.stems[number] = ofStem
  const marks =
    KNOWN | (stop ? STOP : 0) | (parts.length ? PARTS : 0) | (concepts.length ? MEANS : 0) | (terms.size ? BEGINS : 0)
  return (senses.marks[number] = marks)
}

/** The words of a language, for a text that begins: those before are forgotten when they are too many. Numbers hold until it is asked again. */
export function sensesFor(language: Stemmed): Senses {
  if (remembered[language].lexicon.forms.length >= MOST_REMEMBERED) remembered[language] = none()
  return remembered[language]
}

/** The languages whose words a text may have: its own, or all when it is not known. */
export function languagesOf(language: string | null): readonly Stemmed[] {
  return isStemmed(language) ? [language] : language === null ? STEMMED : []
}

function sensed(form: string, language: Stemmed): Sense {
  const stop = STOP_WORDS[language].has(form)
  const stem = stemOf(form, language)
  const parts = stop || !isCompounding(language) ? [] : partsOf(form, language).map(part => stemOf(part, language))
  return {
    stem,
    parts: [...new Set(parts)].filter(p => p !== stem && p.length > 2),
    stop,
    concepts: stop ? [] : [...new Set(meant(form, language))],
    terms: termsLike(form, language).long.get(stem) ?? NONE,
  }
}
const NONE: LongTerms = new Map()

/** The concepts of a word; where it has none, those of the words that it is made of, the longest term first. */
function meant(form: string, language: Stemmed): readonly string[] {
  const own = alone(form, language)
  if (own.length || !isCompounding(language)) return own
  for (const [beginning, rest] of beginningsOf(form, language)) {
    const first = alone(beginning, language)
    if (first.length) return [...first, ...meant(rest, language)]
  }
  return halvesOf(form, language).flatMap(half => meant(half, language))
}

/** The concepts of a word by itself. */
function alone(form: string, language: Stemmed): readonly string[] {
  const terms = termsLike(form, language).single.get(stemOf(form, language)) ?? []
  return terms.filter(t => t.form === null || inflected(form) === inflected(t.form)).map(t => t.concept)
}

/** English stems join what only derivation joins: a reporter does not report here, and a doctorate is no doctor. */
function inflected(form: string): string {
  return form
    .replace(/ies$/, 'y')
    .replace(/(?:(?<=[^s])s|es|ed|ing)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/e$/, '')
}
