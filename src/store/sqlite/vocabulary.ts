import {
  editsOf,
  isSpelled,
  LEAST_BEGINNING,
  mostFrequent,
  nearest,
  sameBeginning,
  TAKEN_FOR_RIGHT,
  type Word,
} from '../spelling.js'
import type { Driver } from './driver.js'

/** So many words with one beginning are looked at, in the order of their letters; of a short one not as many, for they are frequent. */
const MOST = 1500
const MOST_SHORT = 600
const ONE = `SELECT term AS word, doc AS passages FROM passage_terms WHERE term = ? AND col = 'words'`
const BEGINNING = `SELECT term AS word, doc AS passages FROM passage_terms
  WHERE term >= ? AND term < ? AND col = 'words' LIMIT ?`
const AMONG = `SELECT t.term AS word, t.doc AS passages FROM json_each(?) j
  CROSS JOIN passage_terms t ON t.term = j.value AND t.col = 'words'`

/** Words that begin so, the most frequent first. */
export function words(db: Driver, prefix: string, limit: number): readonly Word[] {
  return prefix.length < LEAST_BEGINNING ? [] : mostFrequent(beginning(db, prefix), limit)
}

/** Words that are spelled nearly so. */
export function near(db: Driver, word: string, limit: number): readonly Word[] {
  if (!isSpelled(word)) return []
  const own = db.all<Word>(ONE, [word])
  if ((own[0]?.passages ?? 0) >= TAKEN_FOR_RIGHT) return own
  const edited = db.all<Word>(AMONG, [JSON.stringify(editsOf(word))])
  const same = sameBeginning(word)
  return nearest(word, [...own, ...edited, ...(same === null ? [] : beginning(db, same))], limit)
}

function beginning(db: Driver, prefix: string): Word[] {
  return db.all<Word>(BEGINNING, [
    ...[prefix, `${prefix}\u{10ffff}`],
    prefix.length === LEAST_BEGINNING ? MOST_SHORT : MOST,
  ])
}
