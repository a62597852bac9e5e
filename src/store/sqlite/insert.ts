import type { Driver } from './driver.js'

/** Inserts rows all at once, as JSON: most of what inserting costs is calls of the engine. `columns` reads them off `value`; `into` is `INTO …`. */
export function insert(
  db: Driver,
  into: string,
  columns: string,
  rows: readonly (readonly (string | number | null)[])[],
): void {
  if (rows.length) db.run(`INSERT ${into} SELECT ${columns} FROM json_each(?)`, [JSON.stringify(rows)])
}
