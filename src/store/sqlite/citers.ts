import { chainFrom } from '../../links/chain.js'
import type { EntryId } from '../entry.js'
import type { Driver, Value } from './driver.js'

/** Rows `c` with an entry `l.entry` and places that cite something. */
export interface Rows {
  /** `c.places`, and `name`, `also` and `date` of what is cited; `name` is 0 for what is no decision. */
  readonly columns: string
  readonly from: string
  readonly where: string
  readonly values: readonly Value[]
}

/** The entries of a work, whose number it is twice to be told. */
export const ITS_ENTRIES = '(SELECT ? UNION SELECT entry FROM link WHERE work = ?)'

/** Which rows of `cite` say that a work is cited by others: not those of its own case. */
export function citersOf(db: Driver, work: number): Rows {
  return {
    columns: 'c.places, c.name, c.also, c.date',
    from: 'FROM cite c JOIN link l ON l.entry = c.entry',
    where: `c.target IN ${ITS_ENTRIES} AND c.target > 0 AND c.instance = 0
      AND ifnull(l.work, l.entry) NOT IN (SELECT value FROM json_each(?))`,
    values: [work, work, JSON.stringify(chainOf(db, work))],
  }
}

/** How many decisions they are of. */
export function totalOf(db: Driver, { from, where, values }: Rows): number {
  const sql = `SELECT count(DISTINCT ifnull(l.work, l.entry)) AS n ${from} WHERE ${where}`
  return db.get<{ n: number }>(sql, values)!.n
}

/** How many decisions cite each of the entries, by their rows. */
export function citedOf(db: Driver, entries: readonly number[]): number[] {
  const rows = db.all<{ entry: number; work: number | null; cited: number }>(
    `SELECT k.value AS entry, l.work, EXISTS (SELECT 1 FROM cite c WHERE c.target = k.value AND c.target > 0) AS cited
     FROM json_each(?) k JOIN link l ON l.entry = k.value`,
    [JSON.stringify(entries)],
  )
  // Most are cited by none, and have no copies that are.
  const asked = new Map(rows.filter(r => r.cited || r.work !== null).map(r => [r.entry, r.work ?? r.entry]))
  return entries.map(entry => {
    const work = asked.get(entry)
    return work === undefined ? 0 : totalOf(db, citersOf(db, work))
  })
}

/** The works of one case, the one itself first. */
export function chainOf(db: Driver, work: number): number[] {
  return chainFrom(work, w => [...instancesOf(db, w), ...instancesAfter(db, w)])
}

/** Works that one names as instances before it. */
export function instancesOf(db: Driver, work: number): number[] {
  return works(db, 'JOIN link l ON l.entry = c.target WHERE c.entry IN', work)
}

/** Works that name one as an instance before them. */
function instancesAfter(db: Driver, work: number): number[] {
  return works(db, 'JOIN link l ON l.entry = c.entry WHERE c.target IN', work)
}

function works(db: Driver, where: string, work: number): number[] {
  const sql = `SELECT DISTINCT ifnull(l.work, l.entry) AS work FROM cite c ${where} ${ITS_ENTRIES}
    AND c.target > 0 AND c.instance = 1`
  return db.all<{ work: number }>(sql, [work, work]).map(r => r.work)
}

/** The work of an entry by its id. */
export function workOfId(db: Driver, id: EntryId): number | undefined {
  const sql = 'SELECT ifnull(l.work, l.entry) AS work FROM entry e JOIN link l ON l.entry = e.row WHERE e.id = ?'
  return db.get<{ work: number }>(sql, [id])?.work
}
