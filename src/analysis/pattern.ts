import { KIND, PAIR } from './characters.js'
import { tokensOf } from './tokens.js'

/** What a typed word asks of an index: forms next to each other. Without forms it asks nothing and is left out. */
export interface Pattern {
  readonly forms: readonly string[]
  /** Whether the last form may go on. */
  readonly open: boolean
}

/**
 * The pattern of a word, a prefix or a phrase as typed. A word may be several forms: `47/02f` is two, Hangul is pairs
 * of syllables. A single syllable is found at the beginning of such a pair, so it is open.
 */
export function patternOf(is: 'word' | 'prefix' | 'phrase', text: string): Pattern {
  const forms = tokensOf(text).map(t => t.form)
  return { forms, open: is === 'prefix' || (forms.length === 1 && isSyllable(forms[0] as string)) }
}

function isSyllable(form: string): boolean {
  return form.length === 1 && KIND[form.charCodeAt(0)] === PAIR
}
