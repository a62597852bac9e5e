import { type Candidate, type Meaning, MOST_NAMED, meaningOf } from '../../links/resolve.js'
import type { Driver } from './driver.js'
import { dateOf, isEcliNumber } from './name-number.js'

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

/** What a row means among the entries there are. */
export function meaningIn(db: Driver, { entry, name, also, date, instance }: Omit<CiteRow, 'n'>): Meaning<Named> {
  const names = also === null ? [name] : [name, also]
  const asked = { names, ecli: names.find(isEcliNumber) ?? null, date: dateOf(date), instance: instance === 1 }
  const own = db.get<{ work: number }>('SELECT ifnull(work, entry) AS work FROM link WHERE entry = ?', [entry])
  return meaningOf(asked, own?.work ?? entry, name => having(db, name))
}

/** What `target` of a row should be. */
export function resolved(db: Driver, row: Omit<CiteRow, 'n'>): number | null {
  const { status, candidates } = meaningIn(db, row)
  if (status === 'exact') return Math.min(...candidates.map(c => c.entry))
  return status === 'ambiguous' ? AMBIGUOUS : status === 'itself' ? ITSELF : null
}

/** Looks again for what is sought by one of these names. */
export function resolveNamed(db: Driver, names: Iterable<number>, tried: number): void {
  const columns = 'entry, n, name, also, date, instance'
  for (const name of names)
    for (const by of isEcliNumber(name) ? ['name'] : ['name', 'also'])
      for (const row of db.all<CiteRow>(`SELECT ${columns} FROM cite WHERE ${by} = ?`, [name]))
        db.run('UPDATE cite SET target = ?, tried = ? WHERE entry = ? AND n = ?', [
          ...[resolved(db, row), tried, row.entry, row.n],
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
