import { wordsOf } from '../../analysis/words-of.js'
import type { Words } from '../../query/query.js'
import type { Hit } from '../../store/store.js'
import { askedWords } from './asked-words.js'

/** Among so many of the best a decision is looked for that bears the name typed. */
export const AMONG = 50
/** No docket and no ECLI has more words. */
const LONGEST = 24

/** What was typed, folded and without blanks, where it may be a docket or an ECLI: plain words, a digit among them. */
export function nameIn(words: Words | null): string | null {
  if (!words) return null
  const parts = words.is === 'and' ? words.of : [words]
  if (parts.some(w => w.is !== 'word' && w.is !== 'phrase')) return null
  const name = wordsOf(
    askedWords(words)
      .map(w => w.text)
      .join(' '),
  )
  return /\d/.test(name) && name.split(' ').length <= LONGEST ? glued(name) : null
}

/** Puts what bears the name first; the rest stays in its order. */
export function namedFirst(hits: readonly Hit[], name: string): Hit[] {
  const bears = ({ entry: { title } }: Hit) =>
    [title.ecli, ...title.caseNumbers].some(own => own !== null && glued(wordsOf(own)) === name)
  return [...hits.filter(bears), ...hits.filter(h => !bears(h))]
}

function glued(words: string): string {
  return words.replaceAll(' ', '')
}
