import { STEMMED } from '../stems.js'

/**
 * A word of general language with its translations, which a question is put in other languages with; no index keeps it. Terms are
 * written as a dictionary has them and stand between semicolons; Korean ones as stems of at least two syllables.
 */
export interface Word {
  readonly en: string
  readonly nl: string
  readonly de: string
  readonly ko: string
}

/** The languages of a word, in the order in which the table made of them has them. */
export const LANGUAGES = [...STEMMED, 'ko'] as const
