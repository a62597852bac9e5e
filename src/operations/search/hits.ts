import { type Pattern, patternOf } from '../../analysis/pattern.js'
import { type Token, tokensOf } from '../../analysis/tokens.js'
import type { At } from '../../model/decision.js'
import type { Words } from '../../query/query.js'
import { askedWords } from './relax.js'

/** A place in a passage that meets one of the words asked for. */
export interface WordHit {
  readonly at: At
  /** Which of the words. */
  readonly word: number
}

/** All places of a text that meet a word asked for, in order. */
export function hitsOf(text: string, words: Words): WordHit[] {
  const patterns = askedWords(words).map(w => patternOf(w.is, w.text))
  const tokens = tokensOf(text)
  const found: WordHit[] = []
  for (let i = 0; i < tokens.length; i++)
    for (const [word, pattern] of patterns.entries()) {
      const end = endOf(tokens, i, pattern)
      if (end >= 0) found.push({ at: [tokens[i]!.at[0], end], word })
    }
  return found
}

/** Where what meets the pattern from a token on ends, or -1. */
function endOf(tokens: readonly Token[], first: number, { forms, open }: Pattern): number {
  const last = forms.length - 1
  if (last < 0 || first + last >= tokens.length) return -1
  for (let n = 0; n < last; n++) if (tokens[first + n]!.form !== forms[n]) return -1
  const { form, at } = tokens[first + last]!
  const asked = forms[last] as string
  if (form === asked) return at[1]
  if (!open || !form.startsWith(asked)) return -1
  // Of a pair of syllables only the one asked for; of a word all.
  return /^[\u1100-\uffff]/.test(form) ? at[0] + asked.length : at[1]
}
