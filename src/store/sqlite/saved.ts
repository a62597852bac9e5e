import type { Saved } from '../saved.js'
import type { Driver } from './driver.js'

/**
 * Searches that are kept, and the entries that came or got a new version while there are any. The last row of `came` stays,
 * so that numbers go up.
 */
export const SAVED = `
  create table saved (
    name text primary key, asked text not null, saved text not null, seen text not null, mark integer not null
  ) strict, without rowid;
  create table came (row integer primary key, entry integer not null) strict;
`
const MARK = '(SELECT ifnull(max(row), 0) FROM came)'

/** Keeps a search. */
export function saveSearch(db: Driver, name: string, asked: string): void {
  const now = new Date().toISOString()
  db.run(`INSERT OR REPLACE INTO saved (name, asked, saved, seen, mark) VALUES (?, ?, ?, ?, ${MARK})`, [
    name,
    asked,
    now,
    now,
  ])
}

/** The searches kept. */
export function savedSearches(db: Driver): readonly Saved[] {
  return db.all<Saved>(
    `SELECT name, asked, saved, seen, mark,
     (SELECT count(DISTINCT c.entry) FROM came c JOIN entry e ON e.row = c.entry WHERE c.row > saved.mark) AS came
     FROM saved ORDER BY name`,
  )
}

/** Counts all that is there as seen, and forgets what every search has seen. */
export function seenSearch(db: Driver, name: string): boolean {
  return db.transaction(() => {
    const { changes } = db.run(`UPDATE saved SET seen = ?, mark = ${MARK} WHERE name = ?`, [
      new Date().toISOString(),
      name,
    ])
    db.run('DELETE FROM came WHERE row < (SELECT min(mark) FROM saved)')
    return changes > 0
  })
}

/** Keeps a search no more. */
export function forgetSearch(db: Driver, name: string): boolean {
  return db.run('DELETE FROM saved WHERE name = ?', [name]).changes > 0
}

/** Tells the searches that an entry came, or has a new version. */
export function cameNow(db: Driver, entry: number): void {
  if (db.get('SELECT 1 FROM saved LIMIT 1')) db.run('INSERT INTO came (entry) VALUES (?)', [entry])
}

/** The rows of the entries that came since a mark. */
export function cameSince(db: Driver, mark: number): readonly number[] {
  return db.all<{ entry: number }>('SELECT DISTINCT entry FROM came WHERE row > ?', [mark]).map(r => r.entry)
}
