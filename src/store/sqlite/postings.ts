import type { Catalogue } from '../finding/catalogue.js'
import type { Lookup, Postings } from '../finding/evaluate.js'
import type { Near, Phrase } from '../matching.js'
import type { Driver } from './driver.js'
import { ftsOf } from './fts.js'
import { SPAN } from './span.js'

/** In more passages than these a word is only looked up, not counted: how often it stands there says little. */
const MOST_COUNTED = 20_000
/** So many postings are remembered in one thread: 6 bytes each. */
const MOST_REMEMBERED = 2_000_000
const MOST_TIMES = 0xffff

/**
 * What stands where, by the full-text index. Read as one long row of numbers, which costs a fraction of as many rows; the index'
 * own ranking, which costs most, is not used.
 */
export function lookupIn(db: Driver, catalogue: NumberedCatalogue): Lookup {
  const remembered = new Map<string, Postings>()
  let size = 0
  return phrase => {
    const key = ftsOf(phrase)
    const known = remembered.get(key)
    if (known) {
      remembered.delete(key)
      remembered.set(key, known)
      return known
    }
    const found = read(db, phrase, key, catalogue)
    remembered.set(key, found)
    size += found.passages.length
    for (const [oldest, { passages }] of remembered) {
      if (size <= MOST_REMEMBERED || oldest === key) break
      remembered.delete(oldest)
      size -= passages.length
    }
    return found
  }
}

/** A catalogue whose entries have rows. */
export interface NumberedCatalogue extends Catalogue {
  /** The number of the entry with a row, or -1. */
  readonly entryAt: Int32Array
  /** The row of each entry. */
  readonly rows: Int32Array
}

function read(db: Driver, asked: Phrase | Near, match: string, catalogue: NumberedCatalogue): Postings {
  if (asked.is === 'phrase' && asked.forms.length === 1 && !asked.open) {
    const form = [asked.forms[0]!, asked.in]
    const few = db.get<Row>(FEW_PLACES, form)!
    if (few.n < FEW) return postingsOf(few, catalogue, true)
    const { doc } = db.get<{ doc: number }>('SELECT doc FROM passage_terms WHERE term = ? AND col = ?', form)!
    if (doc <= MOST_COUNTED) return postingsOf(db.get<Row>(PLACES, form)!, catalogue, true)
  }
  return postingsOf(db.get<Row>(PASSAGES, [match])!, catalogue, false)
}
interface Row {
  readonly all_: string | null
  readonly n: number
}
const PLACES = 'SELECT group_concat(doc) AS all_, count(*) AS n FROM passage_places WHERE term = ? AND col = ?'
/** To count the passages costs half of what it costs to list so many places: most words have fewer. */
const FEW = 2_000
const FEW_PLACES = `SELECT group_concat(doc) AS all_, count(*) AS n FROM (
  SELECT doc FROM passage_places WHERE term = ? AND col = ? LIMIT ${FEW})`
const PASSAGES = 'SELECT group_concat(rowid) AS all_, count(*) AS n FROM passage_words WHERE passage_words MATCH ?'

/** Postings of rows in ascending order with commas between; a row that comes again counts once more. */
function postingsOf({ all_, n: most }: Row, { entryAt, starts }: NumberedCatalogue, counted: boolean): Postings {
  const written = all_ ?? ''
  const passages = new Int32Array(most)
  const times = counted ? new Uint16Array(most) : null
  let n = -1
  let row = 0
  for (let i = 0; i <= written.length; i++) {
    const code = i < written.length ? written.charCodeAt(i) : COMMA
    if (code !== COMMA) {
      row = row * 10 + code - ZERO
      continue
    }
    const entry = entryAt[Math.floor(row / SPAN)] ?? -1
    if (entry >= 0 && written.length) {
      const passage = starts[entry]! + (row % SPAN)
      if (n < 0 || passages[n] !== passage) passages[++n] = passage
      if (times && times[n]! < MOST_TIMES) times[n]!++
    }
    row = 0
  }
  return { passages: passages.slice(0, n + 1), times: times?.slice(0, n + 1) ?? null }
}
const COMMA = 0x2c
const ZERO = 0x30
