import type { Driver, Value } from './driver.js'

/** Rows in one statement: a call costs more than a row, and a statement of each of few sizes is prepared once. */
const SIZES = [8, 4, 2, 1] as const

/** Inserts rows of one table, all of the same number of values. */
export function insertAll(db: Driver, into: string, rows: readonly (readonly Value[])[]): void {
  for (let at = 0; at < rows.length; ) {
    const size = SIZES.find(s => s <= rows.length - at)!
    const some = rows.slice(at, at + size)
    const row = `(${some[0]!.map(() => '?')})`
    db.run(`INSERT INTO ${into} VALUES ${some.map(() => row)}`, some.flat())
    at += size
  }
}

/** Asks for rows by any of some numbers, eight at a time; `sql` has `IN (?)` once or more often. */
export function byAny<T>(db: Driver, sql: string, numbers: readonly number[]): T[] {
  const found: T[] = []
  for (let at = 0; at < numbers.length; at += MOST) {
    const some = numbers.slice(at, at + MOST)
    const marks = Array.from({ length: MOST }, (_, n) => `?${n + 1}`)
    found.push(
      ...db.all<T>(sql.replaceAll('IN (?)', `IN (${marks})`), [...some, ...Array(MOST - some.length).fill(null)]),
    )
  }
  return found
}
const MOST = 8
