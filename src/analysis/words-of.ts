import { tokensOf } from './tokens.js'

/** The words of a text as an index keeps them, in order, with blanks between. */
export function wordsOf(text: string): string {
  return tokensOf(text)
    .map(t => t.form)
    .join(' ')
}
