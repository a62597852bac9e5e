import { eachToken } from './tokens.js'

/** The words of a text as an index keeps them, in order, with blanks between. */
export function wordsOf(text: string): string {
  let words = ''
  eachToken(text, form => {
    words += words === '' ? form : ` ${form}`
  })
  return words
}
