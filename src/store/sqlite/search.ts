import type { At } from '../../model/decision.js'
import type { Query } from '../../query/query.js'
import { narrowings } from '../facts.js'
import { textOf } from '../item.js'
import { matchOf } from '../matching.js'
import { bounded } from '../page.js'
import { type PassageRole, passageText } from '../passages.js'
import type { Hit, Hits, Page } from '../store.js'
import type { Driver } from './driver.js'
import { ftsOf } from './fts.js'
import { type EntryRow, entryOf } from './read.js'
import { SPAN } from './schema.js'
import { type Clause, ofEntries, ofPassages } from './where.js'

/** The best passage of an entry, how good it is, and how many of its passages meet the query. */
interface Best {
  readonly row: number
  readonly rank: number
  readonly n: number
}

/** The best passage of each entry that meets the query. */
export function search(db: Driver, query: Query, page: Page): Hits {
  const { offset, limit } = bounded(page)
  const found = bestOf(db, query)
  if (!found) return { total: 0, hits: [] }
  const { sql, values } = found
  const best = db.all<Best & { total: number }>(
    `WITH best AS MATERIALIZED (${sql}) SELECT row, rank, n, (SELECT count(*) FROM best) AS total FROM best
     ORDER BY rank, place LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  )
  const total = best[0]?.total ?? (offset ? search(db, query, { offset: 0, limit: 1 }).total : 0)
  return { total, hits: best.map(b => hitOf(db, b)) }
}

/** The statement that gives the best passage of every entry; `null` when nothing can meet the words. */
function bestOf(db: Driver, { words, filters }: Query): Clause | null {
  const asked = narrowings(filters)
  const entries = ofEntries(db, asked)
  const passages = ofPassages(asked)
  const values = [...entries.values, ...(passages?.values ?? [])]
  if (!words)
    return {
      sql: `SELECT min(p.row) AS row, 0 AS rank, count(*) AS n, row_number() OVER (ORDER BY e.day DESC, e.id) AS place
        FROM entry e JOIN passage p ON p.row BETWEEN e.row * ${SPAN} AND e.row * ${SPAN} + ${SPAN - 1}
        WHERE ${entries.sql} AND ${passages?.sql ?? '1'} GROUP BY e.row`,
      values,
    }
  const match = matchOf(words)
  if (!match) return null
  const narrowed = asked.some(n => n.field !== 'in') ? `JOIN entry e ON e.row = w.rowid / ${SPAN}` : ''
  return {
    sql: `SELECT w.rowid AS row, min(w.rank * p.weight) AS rank, count(*) AS n, w.rowid AS place
      FROM passage_words w JOIN passage p ON p.row = w.rowid ${narrowed}
      WHERE passage_words MATCH ? AND ${entries.sql} AND ${passages?.sql ?? '1'} GROUP BY w.rowid / ${SPAN}`,
    values: [ftsOf(match), ...values],
  }
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
  const entry = db.get<EntryRow & { text: ArrayBuffer }>(
    `SELECT e.id, e.name, v.version, v.batch, v.title, v.text
     FROM entry e JOIN version v ON v.entry = e.row AND v.version = e.version WHERE e.row = ?`,
    [Math.floor(row / SPAN)],
  )!
  const { paragraph, role } = p
  const at: At = [p.start, p.stop]
  const without = p.without ? (JSON.parse(p.without) as At[]) : []
  const text = passageText(textOf(new Uint8Array(entry.text)), { at, without })
  return { entry: entryOf(entry), at, paragraph, role, text, score: 0 - rank, more: n - 1 }
}
