import type { Cited, CitedPlace, Place } from '../../links/cited.js'
import { nameSaid } from '../../links/parallels.js'
import type { Linked } from '../item.js'
import type { Driver } from './driver.js'
import { insert } from './insert.js'
import { packPlaces } from './link-places.js'
import { dateNumber, numberOf, packNumbers, unpackNumbers } from './name-number.js'
import { type CiteRow, candidatesOf, meaningIn, soughtNames, targetOf, type Waiting, waitingFor } from './resolving.js'
import { dropSayings, keepSayings, meaningOfPlaces, placesBeside } from './sayings.js'
import { packKeys, sketchKeys, unpackKeys } from './sketch-keys.js'
import { type Changed, regroup, workOf } from './works.js'

/** An entry with what it hangs together by. */
interface Linking {
  readonly entry: number
  readonly linked: Linked
}
interface Numbered extends Linking, Pick<Changed, 'names' | 'keys' | 'likeness'> {}

/**
 * Makes the names of new entries known, and looks for what they cite, and for what waits for them. All at once: most of what it costs
 * is calls of the engine, and one takes any number of rows as JSON.
 */
export function linkAll(db: Driver, entries: ReadonlyMap<number, Linked>): void {
  if (!entries.size) return
  const all = [...entries].map(([entry, linked]): Linking => ({ entry, linked }))
  const numbered = all.map((of): Numbered => {
    const { names, likeness } = of.linked
    return { ...of, names: [...new Set(names.map(numberOf))], keys: sketchKeys(likeness), likeness }
  })
  const likes = withLikes(db, numbered)
  keepNames(db, numbered)
  const names = new Set(numbered.flatMap(n => n.names))
  for (const one of likes) for (const n of namesOf(db, regroup(db, one))) names.add(n)
  provideAll(db, all)
  citeAll(db, all, { names, places: [] })
}

/** Takes an entry out of all that hangs together. */
export function unlink(db: Driver, entry: number): void {
  const was = db.get<{ names: ArrayBuffer; sketch: ArrayBuffer; work: number | null }>(
    'SELECT names, sketch, work FROM link WHERE entry = ?',
    [entry],
  )
  if (!was) return
  const [names, keys] = [unpackNumbers(was.names), unpackKeys(was.sketch)]
  const places = dropSayings(db, entry)
  for (const table of ['cite', 'provision', 'link']) db.run(`DELETE FROM ${table} WHERE entry = ?`, [entry])
  for (const n of names) db.run('DELETE FROM name WHERE name = ? AND entry = ?', [n, entry])
  for (const key of keys) db.run('DELETE FROM likely WHERE key = ? AND entry = ?', [key, entry])
  const moved = regroup(db, { entry, names, keys, likeness: null, work: was.work })
  citeAll(db, [], { names: new Set([...names, ...namesOf(db, moved)]), places })
}

/** Those that share a name or a part of the text with another, which may be copies. */
function withLikes(db: Driver, all: readonly Numbered[]): Numbered[] {
  const known = (sql: string, numbers: readonly number[]) =>
    db.all<{ value: number }>(sql, [JSON.stringify([...new Set(numbers)])]).map(r => r.value)
  const names = known(
    'SELECT k.value FROM json_each(?) k WHERE EXISTS (SELECT 1 FROM name WHERE name = k.value)',
    all.flatMap(n => n.names),
  )
  // A key without its last bit is that of a record with or without docket.
  const keys = known(
    `SELECT k.value FROM json_each(?) k WHERE EXISTS (SELECT 1 FROM likely WHERE key IN (k.value, k.value | 1))`,
    all.flatMap(n => n.keys.map(key => key & ~1)),
  )
  const met = [new Set(names), new Set(keys)] as const
  return all.filter(one => {
    const like = one.names.some(n => met[0].has(n)) || one.keys.some(key => met[1].has(key & ~1))
    for (const n of one.names) met[0].add(n)
    for (const key of one.keys) met[1].add(key & ~1)
    return like
  })
}

function keepNames(db: Driver, all: readonly Numbered[]): void {
  insert(
    db,
    'INTO link (entry, date, ecli, names, sketch)',
    'value ->> 0, value ->> 1, value ->> 2, unhex(value ->> 3), unhex(value ->> 4)',
    all.map(({ entry, names, keys, likeness }) => {
      const { date, ecli, derived } = likeness!
      const printed = ecli === null || derived ? null : numberOf(ecli)
      return [entry, dateNumber(date), printed, hex(packNumbers(names)), hex(packKeys(keys))]
    }),
  )
  const pairs = (of: 'names' | 'keys') =>
    all.flatMap(one => one[of].map((n): [number, number] => [n, one.entry])).sort((a, b) => a[0] - b[0])
  insert(db, 'INTO name', 'value ->> 0, value ->> 1', pairs('names'))
  insert(db, 'INTO likely', 'value ->> 0, value ->> 1', pairs('keys'))
}

function provideAll(db: Driver, all: readonly Linking[]): void {
  const provisions = all.flatMap(({ entry, linked }) => linked.provisions.map(p => ({ entry, ...p })))
  if (!provisions.length) return
  const laws = JSON.stringify([...new Set(provisions.map(p => p.law))])
  db.run('INSERT OR IGNORE INTO law (name) SELECT value FROM json_each(?)', [laws])
  const rows = db.all<{ name: string; row: number }>(
    'SELECT l.name, l.row FROM json_each(?) k CROSS JOIN law l ON l.name = k.value',
    [laws],
  )
  const numbers = new Map(rows.map(l => [l.name, l.row]))
  insert(
    db,
    'INTO provision',
    'value ->> 0, value ->> 1, value ->> 2, unhex(value ->> 3)',
    provisions.map(p => [p.entry, numbers.get(p.law)!, p.section, placesOf(p.places)]),
  )
}

/** Looks for what entries cite, and again for what waits: for names, or for what is said of places in reports. */
function citeAll(
  db: Driver,
  all: readonly Linking[],
  changed: { readonly names: ReadonlySet<number>; readonly places: readonly number[] },
): void {
  const rows = all.flatMap(({ entry, linked }) => {
    const work = linked.cited.length ? workOf(db, entry) : 0
    return linked.cited.map((cited, n): NewRow => ({ ...rowOf(entry, n, cited), work, places: cited.places }))
  })
  const [named, alone] = [rows.filter(r => r.name > 0), rows.filter(r => r.name < 0)]
  const waiting = waitingFor(db, changed.names)
  const having = candidatesOf(db, [...waiting, ...named].flatMap(soughtNames))
  write(db, waiting, named, row => ({ target: targetOf(meaningIn(row, row.work, having)), said: null }))

  const places = new Set([...changed.places, ...keepSayings(db, all), ...placesBeside(db, waiting)])
  const again = waitingFor(db, places)
  const meaning = meaningOfPlaces(db, [...again, ...alone])
  write(db, again, alone, row => {
    const meant = meaning(row, row.work)
    const target = meant ? targetOf(meant) : null
    return { target, said: meant && target === null ? nameSaid(meant.said) : null }
  })
}

interface NewRow extends Waiting {
  readonly places: readonly CitedPlace[]
}
/** What came of looking for a row. */
interface Found {
  readonly target: number | null
  readonly said: number | null
}

function write(db: Driver, known: readonly Waiting[], added: readonly NewRow[], foundFor: (row: Waiting) => Found) {
  const tried = Math.floor(Date.now() / 1000)
  for (const row of known) {
    const { target, said } = foundFor(row)
    const values = [target, said, tried, row.entry, row.n]
    db.run('UPDATE cite SET target = ?, said = ?, tried = ? WHERE entry = ? AND n = ?', values)
  }
  insert(
    db,
    'INTO cite (entry, n, name, also, date, instance, target, said, tried, places)',
    `value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8,
     unhex(value ->> 9)`,
    added.map(r => {
      const { target, said } = foundFor(r)
      return [r.entry, r.n, r.name, r.also, r.date, r.instance, target, said, tried, placesOf(r.places)]
    }),
  )
}

function rowOf(entry: number, n: number, { names, date, court, instance }: Cited): CiteRow {
  const [name = 0, other = null] = names.map(numberOf)
  const also = name < 0 && court !== null ? numberOf(court) : other
  return { entry, n, name, also, date: dateNumber(date), instance: instance ? 1 : 0 }
}

/** All names of these entries. */
function namesOf(db: Driver, entries: readonly number[]): number[] {
  if (!entries.length) return []
  const sql = 'SELECT l.names FROM json_each(?) k CROSS JOIN link l ON l.entry = k.value'
  return db.all<{ names: ArrayBuffer }>(sql, [JSON.stringify(entries)]).flatMap(row => unpackNumbers(row.names))
}

function placesOf(places: readonly (Place | CitedPlace)[]): string {
  return hex(packPlaces(places))
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
