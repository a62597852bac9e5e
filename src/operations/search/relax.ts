import { tokensOf } from '../../analysis/tokens.js'
import type { Words } from '../../query/query.js'

/** One word, prefix or phrase as typed. */
export type AskedWord = Extract<Words, { text: string }>

/** The words a query asks for, without those it denies. */
export function askedWords(words: Words): AskedWord[] {
  if (words.is === 'not') return []
  return 'of' in words ? words.of.flatMap(askedWords) : [words]
}

/**
 * The same question for any of its words, still without what it denies; `null` when that asks nothing else. A Korean
 * word comes apart into pairs of syllables, so that it is found with another particle.
 */
export function relaxed(words: Words): Words | null {
  const any = askedWords(words).flatMap(partsOf)
  if (any.length < 2) return null
  const denied = words.is === 'and' ? words.of.filter(w => w.is === 'not') : []
  const or: Words = { is: 'or', of: any }
  return denied.length ? { is: 'and', of: [or, ...denied] } : or
}

function partsOf(leaf: AskedWord): AskedWord[] {
  if (leaf.is !== 'word' || !/^[\uac00-\ud7a3]{3,}$/.test(leaf.text)) return [leaf]
  return tokensOf(leaf.text).map(t => ({ is: 'word', text: t.form }))
}
