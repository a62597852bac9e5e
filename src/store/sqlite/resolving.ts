import { type Candidate, type Meaning, MOST_NAMED, meaningOf } from '../../links/resolve.js'
import type { Driver } from './driver.js'
import { dateOf, isEcliNumber } from './name-number.js'
import { byAny } from './rows.js'

/** A row of `cite`: what an entry cites, by its names. */
export interface CiteRow {
  readonly entry: number
  readonly n: number
  readonly name: number
  readonly also: number | null
  readonly date: number | null
  readonly instance: number
}
/** As `target` of a row says it. */
export const AMBIGUOUS = 0
export const ITSELF = -1

interface Named extends Candidate<number> {
  readonly entry: number
}

/** What is sought, by an entry of a work. */
export type Sought = Omit<CiteRow, 'entry' | 'n'>

/** What a work means by a row among the entries there are. */
export function meaningIn(db: Driver, work: number, { name, also, date, instance }: Sought): Meaning<Named> {
  const names = also === null ? [name] : [name, also]
  const asked = { names, ecli: names.find(isEcliNumber) ?? null, date: dateOf(date), instance: instance === 1 }
  return meaningOf(asked, work, sought => having(db, sought))
}

/** What `target` of a row should be. */
export function resolved(db: Driver, work: number, sought: Sought): number | null {
  const { status, candidates } = meaningIn(db, work, sought)
  if (status === 'exact') return Math.min(...candidates.map(c => c.entry))
  return status === 'ambiguous' ? AMBIGUOUS : status === 'itself' ? ITSELF : null
}

/** Looks again for what is sought by one of these names. */
export function resolveNamed(db: Driver, names: Iterable<number>, tried: number): void {
  const sql = `SELECT c.entry, c.n, c.name, c.also, c.date, c.instance, ifnull(l.work, l.entry) AS work
    FROM cite c JOIN link l ON l.entry = c.entry WHERE c.name IN (?) OR c.also IN (?)`
  for (const row of byAny<CiteRow & { work: number }>(db, sql, [...names]))
    db.run('UPDATE cite SET target = ?, tried = ? WHERE entry = ? AND n = ?', [
      ...[resolved(db, row.work, row), tried, row.entry, row.n],
    ])
}

function having(db: Driver, name: number): Named[] {
  const rows = db.all<{ entry: number; work: number; date: number | null; ecli: number | null }>(
    `SELECT l.entry, ifnull(l.work, l.entry) AS work, l.date, l.ecli FROM name n JOIN link l ON l.entry = n.entry
     WHERE n.name = ? LIMIT ${MOST_NAMED + 1}`,
    [name],
  )
  return rows.map(r => ({ ...r, date: dateOf(r.date) }))
}
