import { MOST_SAID, meaningOfPlace, type Saying } from '../../links/parallels.js'
import type { Linked } from '../item.js'
import type { Driver } from './driver.js'
import { insert } from './insert.js'
import { dateOf, isEcliNumber, numberOf } from './name-number.js'
import { candidatesOf, type Sought, soughtNames } from './resolving.js'

/** What an entry says of a place in a report, the first of those that say the same. */
export interface Said extends Saying<number> {
  readonly entry: number
}

/** Keeps the places in reports that entries print beside decisions, and gives those of which something new is said. */
export function keepSayings(db: Driver, all: readonly { readonly entry: number; readonly linked: Linked }[]): number[] {
  const rows = all.flatMap(({ entry, linked }) =>
    linked.cited.flatMap(({ names, date, court, printed }, n) => {
      const saying = numberOf(JSON.stringify([names, date, court])) % 0x80000000
      return printed.map(place => [numberOf(place), saying, entry, n, court === null ? null : numberOf(court)] as const)
    }),
  )
  if (!rows.length) return []
  const found = db.all<{ place: number }>(
    `SELECT DISTINCT value ->> 0 AS place FROM json_each(?) WHERE NOT EXISTS
     (SELECT 1 FROM parallel WHERE place = value ->> 0 AND saying = value ->> 1)`,
    [JSON.stringify(rows)],
  )
  const columns = 'value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4'
  insert(
    db,
    'OR IGNORE INTO parallel (place, saying, entry, n, court)',
    columns,
    rows.toSorted((a, b) => a[0] - b[0]),
  )
  return found.map(f => f.place)
}

/** Takes out what an entry says of places, and gives those of which no other says the same. */
export function dropSayings(db: Driver, entry: number): number[] {
  const rows = db.all<{ place: number }>(
    `SELECT DISTINCT place FROM parallel p WHERE entry = ?1 AND NOT EXISTS
     (SELECT 1 FROM parallel WHERE place = p.place AND saying = p.saying AND entry <> ?1)`,
    [entry],
  )
  db.run('DELETE FROM parallel WHERE entry = ?', [entry])
  return rows.map(r => r.place)
}

/** The places in reports that are printed beside what these rows of `cite` cite. */
export function placesBeside(db: Driver, rows: readonly { readonly entry: number; readonly n: number }[]): number[] {
  if (!rows.length) return []
  const sql = `SELECT DISTINCT p.place FROM json_each(?) k
    CROSS JOIN parallel p ON p.entry = k.value ->> 0 AND p.n = k.value ->> 1`
  return db.all<{ place: number }>(sql, [JSON.stringify(rows.map(r => [r.entry, r.n]))]).map(r => r.place)
}

/** What is said of places, each saying once: the index is not walked through but jumped in, so that it costs what is different. */
export function sayingsOf(db: Driver, places: readonly number[]): ReadonlyMap<number, readonly Said[]> {
  const found = new Map<number, Said[]>()
  if (!places.length) return found
  const rows = db.all<{ place: number; name: number; also: number | null; date: number | null } & Said>(
    `WITH RECURSIVE said (place, saying, nth) AS (
       SELECT k.value, (SELECT min(saying) FROM parallel WHERE place = k.value), 1 FROM json_each(?) k
       UNION ALL
       SELECT place, (SELECT min(saying) FROM parallel p WHERE p.place = said.place AND p.saying > said.saying), nth + 1
       FROM said WHERE saying IS NOT NULL AND nth < ${MOST_SAID}
     )
     SELECT p.place, p.court, p.entry, c.name, c.also, c.date FROM said
     CROSS JOIN parallel p ON p.place = said.place AND p.saying = said.saying
     AND p.entry = (SELECT min(entry) FROM parallel WHERE place = said.place AND saying = said.saying)
     CROSS JOIN cite c ON c.entry = p.entry AND c.n = p.n`,
    [JSON.stringify([...new Set(places)])],
  )
  for (const { place, name, also, date, court, entry } of rows) {
    const names = soughtNames({ name, also })
    const said = { names, ecli: names.find(isEcliNumber) ?? null, date: dateOf(date), court, entry }
    const known = found.get(place)
    if (known) known.push(said)
    else found.set(place, [said])
  }
  return found
}

/** Which decisions places in reports mean, asked of all sayings at once; nothing for a place of which nothing is said. */
export function meaningOfPlaces(db: Driver, sought: readonly Sought[]) {
  const said = sayingsOf(
    db,
    sought.map(s => s.name),
  )
  const having = candidatesOf(
    db,
    [...said.values()].flat().flatMap(s => s.names),
  )
  return ({ name, also, date }: Sought, work: number) =>
    meaningOfPlace({ date: dateOf(date), court: also }, said.get(name) ?? [], work, having)
}

/** The id of the first entry that says it. */
export function throughId(db: Driver, said: readonly Said[]): string {
  return db.get<{ id: string }>('SELECT id FROM entry WHERE row = ?', [Math.min(...said.map(s => s.entry))])!.id
}
