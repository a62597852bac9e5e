import type { Cited, CitedProvision } from '../../links/cited.js'
import type { Linked } from '../item.js'
import type { Driver, Value } from './driver.js'
import { packPlaces } from './link-places.js'
import { dateNumber, numberOf, packNumbers, unpackNumbers } from './name-number.js'
import { resolved, resolveNamed } from './resolving.js'
import { byAny, insertAll } from './rows.js'
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
  insertAll(
    db,
    'name',
    numbers.map(n => [n, entry]),
  )
  insertAll(
    db,
    'likely',
    keys.map(key => [key, entry]),
  )
  const { moved, work } = regroup(db, { entry, names: numbers, keys, likeness })
  for (const p of provisions) provide(db, entry, p)
  resolveNamed(db, namesOf(db, numbers, moved), tried)
  insertAll(
    db,
    'cite',
    cited.map((c, n) => cite(db, entry, work, n, c, tried)),
  )
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
  const { moved } = regroup(db, { entry, names, keys, likeness: null, work: was.work })
  resolveNamed(db, namesOf(db, names, moved), now())
}

/** The row of what an entry, which is of a work, cites. */
function cite(
  db: Driver,
  entry: number,
  work: number,
  n: number,
  { names, date, instance, places }: Cited,
  tried: number,
): Value[] {
  const [name = 0, also = null] = names.map(numberOf)
  const asked = { name, also, date: dateNumber(date), instance: instance ? 1 : 0 }
  const target = resolved(db, work, asked)
  return [entry, n, name, also, asked.date, asked.instance, target, tried, packPlaces(places)]
}

/** All names of these entries, and these names. */
function namesOf(db: Driver, names: readonly number[], entries: readonly number[]): Set<number> {
  const all = new Set(names)
  for (const row of byAny<{ names: ArrayBuffer }>(db, 'SELECT names FROM link WHERE entry IN (?)', entries))
    for (const n of unpackNumbers(row.names)) all.add(n)
  return all
}

function provide(db: Driver, entry: number, { law, section, places }: CitedProvision): void {
  const add = () =>
    db.run('INSERT INTO provision SELECT ?, row, ?, ? FROM law WHERE name = ?', [
      ...[entry, section, packPlaces(places), law],
    ])
  if (add().changes) return
  db.run('INSERT INTO law (name) VALUES (?)', [law])
  add()
}

/** Seconds since 1970, as `tried` is kept. */
function now(): number {
  return Math.floor(Date.now() / 1000)
}
