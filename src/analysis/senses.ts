import { beginningsOf, halvesOf, isCompounding, partsOf } from './compounds.js'
import { type LongTerm, termsLike } from './concepts/terms.js'
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
  readonly terms: readonly LongTerm[]
}

/** So many words of a language are remembered. */
const MOST_REMEMBERED = 200_000
const remembered: Readonly<Record<Stemmed, Map<string, Sense>>> = { de: new Map(), nl: new Map(), en: new Map() }

/** What a form is in a language. Worked out once for each form. */
export function senseOf(form: string, language: Stemmed): Sense {
  const known = remembered[language].get(form)
  if (known) return known
  if (remembered[language].size >= MOST_REMEMBERED) remembered[language].clear()
  const sense = sensed(form, language)
  remembered[language].set(form, sense)
  return sense
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
const NONE: readonly LongTerm[] = []

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
