import type { Cited } from '../../links/cited.js'
import type { Linked } from '../item.js'
import type { Driver } from './driver.js'
import { packPlaces } from './link-places.js'
import { dateNumber, numberOf, packNumbers, unpackNumbers } from './name-number.js'
import { resolved, resolveNamed } from './resolving.js'
import { packKeys, sketchKeys, unpackKeys } from './sketch-keys.js'
import { regroup } from './works.js'

/** Makes the names of an entry known, and looks for what it cites, and for what waits for it. */
export function link(db: Driver, entry: number, { names, cited, provisions, likeness }: Linked): void {
  const tried = now()
  const numbers = [...new Set(names.map(numberOf))]
  const { date, ecli, derived } = likeness
  const keys = sketchKeys(likeness)
  db.run('INSERT INTO link (entry, date, ecli, names, sketch) VALUES (?, ?, ?, ?, ?)', [
    ...[entry, dateNumber(date), ecli === null || derived ? null : numberOf(ecli)],
    ...[packNumbers(numbers), packKeys(keys)],
  ])
  for (const n of numbers) db.run('INSERT INTO name VALUES (?, ?)', [n, entry])
  for (const key of keys) db.run('INSERT OR IGNORE INTO likely VALUES (?, ?)', [key, entry])
  const moved = regroup(db, { entry, names: numbers, keys, likeness })
  for (const p of provisions)
    db.run('INSERT INTO provision VALUES (?, ?, ?, ?)', [entry, lawOf(db, p.law), p.section, packPlaces(p.places)])
  resolveNamed(db, namesOf(db, numbers, moved), tried)
  for (const [n, c] of cited.entries()) cite(db, entry, n, c, tried)
}

/** Takes an entry out of all that hangs together. */
export function unlink(db: Driver, entry: number): void {
  const was = db.get<{ names: ArrayBuffer; sketch: ArrayBuffer; work: number | null }>(
    'SELECT names, sketch, work FROM link WHERE entry = ?',
    [entry],
  )
  if (!was) return
  const [names, keys] = [unpackNumbers(was.names), unpackKeys(was.sketch)]
  for (const table of ['cite', 'provision', 'link']) db.run(`DELETE FROM ${table} WHERE entry = ?`, [entry])
  for (const n of names) db.run('DELETE FROM name WHERE name = ? AND entry = ?', [n, entry])
  for (const key of keys) db.run('DELETE FROM likely WHERE key = ? AND entry = ?', [key, entry])
  const moved = regroup(db, { entry, names, keys, likeness: null, work: was.work })
  resolveNamed(db, namesOf(db, names, moved), now())
}

function cite(db: Driver, entry: number, n: number, { names, date, instance, places }: Cited, tried: number): void {
  const [name = 0, also = null] = names.map(numberOf)
  const asked = { entry, n, name, also, date: dateNumber(date), instance: instance ? 1 : 0 }
  db.run('INSERT INTO cite VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[entry, n, name, also, asked.date, asked.instance, resolved(db, asked), tried, packPlaces(places)],
  ])
}

/** All names of these entries, and these names. */
function namesOf(db: Driver, names: readonly number[], entries: readonly number[]): Set<number> {
  const all = new Set(names)
  for (const entry of entries) {
    const row = db.get<{ names: ArrayBuffer }>('SELECT names FROM link WHERE entry = ?', [entry])
    for (const n of row ? unpackNumbers(row.names) : []) all.add(n)
  }
  return all
}

function lawOf(db: Driver, name: string): number {
  const known = db.get<{ row: number }>('SELECT row FROM law WHERE name = ?', [name])
  return known?.row ?? db.run('INSERT INTO law (name) VALUES (?)', [name]).row
}

/** Seconds since 1970, as `tried` is kept. */
function now(): number {
  return Math.floor(Date.now() / 1000)
}
