import type { Words } from '../../query/query.js'

/** One word, prefix or phrase as typed. */
export type AskedWord = Extract<Words, { text: string }>

/** The words a query asks for, without those it denies. */
export function askedWords(words: Words): AskedWord[] {
  if (words.is === 'not') return []
  return 'of' in words ? words.of.flatMap(askedWords) : [words]
}
