import { type Candidate, type Meaning, MOST_NAMED, meaningOf } from '../../links/resolve.js'
import type { Driver } from './driver.js'
import { dateOf, isEcliNumber } from './name-number.js'

/** A row of `cite`: what an entry cites, by its names. */
export interface CiteRow {
  readonly entry: number
  readonly n: number
  /** Below 0 for a place in a report. */
  readonly name: number
  /** Another name; of a place in a report the court that is cited with it. */
  readonly also: number | null
  readonly date: number | null
  readonly instance: number
}
/** As `target` of a row says it. */
export const AMBIGUOUS = 0
export const ITSELF = -1

/** An entry that has a name. */
export interface Named extends Candidate<number> {
  readonly entry: number
}

/** What is sought. */
export type Sought = Omit<CiteRow, 'entry' | 'n'>

/** A row that is looked for again, by an entry of a work. */
export interface Waiting extends CiteRow {
  readonly work: number
}

/** The entries that have a name. */
export type Having = (name: number) => readonly Named[]

/** What a work means by a row. */
export function meaningIn({ name, also, date, instance }: Sought, work: number, having: Having): Meaning<Named> {
  const names = soughtNames({ name, also })
  const asked = { names, ecli: names.find(isEcliNumber) ?? null, date: dateOf(date), instance: instance === 1 }
  return meaningOf(asked, work, having)
}

/** The names that a row is sought by. */
export function soughtNames({ name, also }: Pick<Sought, 'name' | 'also'>): readonly number[] {
  return also === null ? [name] : [name, also]
}

/** What `target` of a row should be. */
export function targetOf({ status, candidates }: Meaning<Named>): number | null {
  if (status === 'exact') return Math.min(...candidates.map(c => c.entry))
  return status === 'ambiguous' ? AMBIGUOUS : status === 'itself' ? ITSELF : null
}

/** The rows that seek something by one of these names. */
export function waitingFor(db: Driver, names: ReadonlySet<number>): readonly Waiting[] {
  const by = (column: string) =>
    `SELECT c.entry, c.n, c.name, c.also, c.date, c.instance, ifnull(l.work, l.entry) AS work
     FROM json_each(?1) k CROSS JOIN cite c ON c.${column} = k.value CROSS JOIN link l ON l.entry = c.entry`
  if (!names.size) return []
  return db.all<Waiting>(`${by('name')} UNION ${by('also')}`, [JSON.stringify([...names])])
}

/** All entries that have one of these names. */
export function candidatesOf(db: Driver, sought: readonly number[]): Having {
  const names = new Set(sought)
  const found = new Map<number, Named[]>()
  if (names.size) {
    const rows = db.all<{ name: number; entry: number; work: number; date: number | null; ecli: number | null }>(
      `SELECT k.value AS name, l.entry, ifnull(l.work, l.entry) AS work, l.date, l.ecli
       FROM json_each(?) k CROSS JOIN link l
       ON l.entry IN (SELECT n.entry FROM name n WHERE n.name = k.value LIMIT ${MOST_NAMED + 1})`,
      [JSON.stringify([...names])],
    )
    for (const { name, date, ...row } of rows) {
      const named = found.get(name)
      if (named) named.push({ ...row, date: dateOf(date) })
      else found.set(name, [{ ...row, date: dateOf(date) }])
    }
  }
  return name => found.get(name) ?? []
}
