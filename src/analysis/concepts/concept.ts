import type { Stemmed } from '../stems.js'

/**
 * A legal concept, or a thing that cases are about, with its terms in each language. Terms are written as a dictionary has them
 * and stand between semicolons: `Insolvenzverwalter; Konkursverwalter`. Inflected forms are found by their stems, parts of German
 * and Dutch compounds by the parts, Korean terms whether written with blanks or without.
 */
export interface Concept {
  /** Small English words with hyphens; permanent, for an index keeps it. */
  readonly id: string
  /** What it is, in one line of English. */
  readonly gloss: string
  readonly en: string
  readonly nl: string
  /** German as in Germany; where Austria says it otherwise, `at` has its terms beside these. */
  readonly de: string
  readonly at?: string
  readonly ko: string
  /** Words that look like one of the terms and mean something else, each with what it means instead. */
  readonly falseFriends?: readonly string[]
}

/** The terms of a concept in a language, as the table has them. */
export function termsOf(concept: Concept, language: Stemmed | 'ko'): readonly string[] {
  const written = language === 'de' && concept.at ? `${concept.de};${concept.at}` : concept[language]
  return written.split(';').map(term => term.trim())
}

/** The concept as an index keeps it: letters, digits and `_`. */
export function conceptForm(id: string): string {
  return id.replaceAll('-', '_')
}

/** The id of a concept from its form. */
export function conceptId(form: string): string {
  return form.replaceAll('_', '-')
}
