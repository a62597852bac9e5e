import type { At } from '../../model/decision.js'
import type { Query } from '../../query/query.js'
import { type Narrowing, narrowings } from '../facts.js'
import { keptPassage } from '../item.js'
import { type Match, matchOf } from '../matching.js'
import { bounded } from '../page.js'
import type { PassageRole } from '../passages.js'
import type { Hit, Hits, Page } from '../store.js'
import type { Driver } from './driver.js'
import { ftsOf } from './fts.js'
import { type EntryRow, entryOf, listed, selectEntries } from './read.js'
import { SPAN } from './schema.js'
import { ofEntries, ofPassages } from './where.js'

/** The best passage of an entry, how good it is, and how many of its passages meet the query. */
interface Best {
  readonly row: number
  readonly rank: number
  readonly n: number
}

/** The best passage of each entry that meets the query. */
export function search(db: Driver, { words, filters }: Query, page: Page): Hits {
  const bounds = bounded(page)
  const asked = narrowings(filters)
  if (!words) return first(db, asked, bounds)
  const match = matchOf(words)
  return match ? best(db, match, asked, bounds) : { total: 0, hits: [] }
}

function best(db: Driver, match: Match, asked: readonly Narrowing[], { offset, limit }: Page): Hits {
  const entries = ofEntries(db, asked)
  const passages = ofPassages(asked)
  const narrowed = entries.sql === '1' ? '' : `JOIN entry e ON e.row = w.rowid / ${SPAN}`
  const found = `SELECT w.rowid AS row, min(w.rank * p.weight) AS rank, count(*) AS n
    FROM passage_words w JOIN passage p ON p.row = w.rowid ${narrowed}
    WHERE passage_words MATCH ? AND ${entries.sql} AND ${passages.sql} GROUP BY w.rowid / ${SPAN}`
  const values = [ftsOf(match), ...entries.values, ...passages.values]
  const rows = db.all<Best & { total: number }>(
    `WITH best AS MATERIALIZED (${found}) SELECT row, rank, n, (SELECT count(*) FROM best) AS total FROM best
     ORDER BY rank, row LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  )
  const total = rows[0]?.total ?? db.get<{ n: number }>(`SELECT count(*) AS n FROM (${found})`, values)!.n
  return { total, hits: rows.map(b => hitOf(db, b)) }
}

/** Without words: the first passage of each entry, in the order of lists. */
function first(db: Driver, asked: readonly Narrowing[], page: Page): Hits {
  const passages = ofPassages(asked)
  const { total, rows } = listed(db, asked, 'e.passages > 0', page)
  const hits = rows.flatMap(row => {
    const found = db.get<{ row: number; n: number }>(
      `SELECT min(p.row) AS row, count(*) AS n FROM passage p WHERE p.row BETWEEN ? AND ? AND ${passages.sql}`,
      [row * SPAN, row * SPAN + SPAN - 1, ...passages.values],
    )!
    return hitOf(db, { ...found, rank: 0 })
  })
  return { total, hits }
}

interface PassageRow {
  readonly start: number
  readonly stop: number
  readonly paragraph: string | null
  readonly role: PassageRole
  readonly without: string | null
}

function hitOf(db: Driver, { row, rank, n }: Best): Hit {
  const p = db.get<PassageRow>('SELECT start, stop, paragraph, role, without FROM passage WHERE row = ?', [row])!
  const entry = db.get<EntryRow & { record: ArrayBuffer; text: ArrayBuffer }>(
    `${selectEntries(', v.record, v.text')} WHERE e.row = ?`,
    [Math.floor(row / SPAN)],
  )!
  const { paragraph, role } = p
  const at: At = [p.start, p.stop]
  const without = p.without ? (JSON.parse(p.without) as At[]) : []
  const text = keptPassage({ record: new Uint8Array(entry.record), text: new Uint8Array(entry.text) }, { at, without })
  return { entry: entryOf(entry), at, paragraph, role, text, score: 0 - rank, more: n - 1 }
}
