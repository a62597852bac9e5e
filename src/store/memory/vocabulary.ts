import { isSpelled, LEAST_BEGINNING, mostFrequent, nearest, TAKEN_FOR_RIGHT, type Word } from '../spelling.js'
import type { Held } from './stack.js'

/** Words that begin so, the most frequent first. */
export function wordsIn(held: Held, prefix: string, limit: number): readonly Word[] {
  if (prefix.length < LEAST_BEGINNING) return []
  return mostFrequent(
    counted(held).filter(({ word }) => word.startsWith(prefix)),
    limit,
  )
}

/** Words that are spelled nearly so. */
export function nearIn(held: Held, word: string, limit: number): readonly Word[] {
  if (!isSpelled(word)) return []
  const all = counted(held)
  const own = all.filter(w => w.word === word && w.passages >= TAKEN_FOR_RIGHT)
  return own.length
    ? own
    : nearest(
        word,
        all.filter(w => isSpelled(w.word)),
        limit,
      )
}

function counted(held: Held): Word[] {
  const counts = new Map<string, number>()
  for (const { words } of held.values())
    for (const passage of words) for (const word of new Set(passage)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, passages]) => ({ word, passages }))
}
