import { areCopies, type Likeness, likenessOf } from '../../links/copies.js'
import { isFirm, worksAmong } from '../../links/works.js'
import { unpacked } from '../packed.js'
import { compare } from './differing.js'
import type { Driver } from './driver.js'
import { kept } from './kept.js'
import { unpackNumbers } from './name-number.js'
import { likeKeys, unpackKeys } from './sketch-keys.js'

/** An entry that came, with what it is like, or that is gone, with the work it was of. */
export interface Changed {
  readonly entry: number
  readonly names: readonly number[]
  readonly keys: readonly number[]
  readonly likeness: Likeness | null
  readonly work?: number | null
}

/** So many entries that share a name or a part of the text are looked at; and so many at once are put together anew. */
const MOST_NEAR = 32
const MOST_TOGETHER = 64

/** What a record is like that cannot be read: like no other. */
export const UNKNOWN: Likeness = {
  ...{ ecli: null, derived: false, names: [], date: null, type: null, language: null, sketch: [], worth: 0 },
}

interface Row {
  readonly entry: number
  readonly likeness: Likeness
}

/**
 * Puts together anew what the change of one entry touches: its likes, the decisions that they are copies of, and those it was
 * together with. Says which other entries are together with others than before.
 */
export function regroup(db: Driver, changed: Changed): readonly number[] {
  const near = nearTo(db, changed)
  const left = changed.work == null ? [] : inWork(db, changed.work)
  if (!near.length && !left.length) return []
  const likeness = likenesses(db, changed)
  const own = changed.likeness ? [changed.entry] : []
  const entries = new Set([...own, ...left, ...near.flatMap(e => withWork(db, e))])
  for (const entry of [...entries].slice(0, MOST_NEAR)) {
    const of = likeness(entry)
    if (entry === changed.entry || isFirm(of)) continue
    // One that does not tell by itself what it is of may be a copy of others, too.
    for (const other of nearTo(db, keysOf(db, entry)))
      if (isFirm(likeness(other)) && areCopies(of, likeness(other))) for (const e of withWork(db, other)) entries.add(e)
  }
  const rows = [...entries].slice(0, MOST_TOGETHER).map((entry): Row => ({ entry, likeness: likeness(entry) }))
  const works = worksAmong(
    rows,
    r => r.likeness,
    () => rows,
  )
  return keep(db, changed.entry, rows, works)
}

/** Writes which rows are together, and says which are together with others than before. */
function keep(db: Driver, changed: number, rows: readonly Row[], works: readonly (readonly Row[])[]): number[] {
  const before = new Map(rows.map(({ entry }) => [entry, workOf(db, entry)]))
  const together = (entries: readonly number[]) =>
    entries
      .filter(e => e !== changed)
      .sort((a, b) => a - b)
      .join()
  const moved: number[] = []
  const numbered = works.map(work => {
    const entries = work.map(r => r.entry)
    return { work, entries, number: entries.length > 1 ? Math.min(...entries) : null }
  })
  for (const { work, entries, number } of numbered)
    for (const { entry, likeness } of work) {
      const was = rows.map(r => r.entry).filter(e => before.get(e) === before.get(entry))
      if (entry !== changed && together(was) !== together(entries)) moved.push(entry)
      db.run('UPDATE link SET work = ?, worth = ? WHERE entry = ?', [
        ...[number, number === null ? null : likeness.worth, entry],
      ])
    }
  for (const { entries, number } of numbered) compare(db, number, entries)
  return moved
}

/** Entries that share a name, or a part of the text where one of the two has no court and docket. */
function nearTo(db: Driver, { entry, names, keys }: Pick<Changed, 'entry' | 'names' | 'keys'>): number[] {
  const look = (table: string, column: string, numbers: readonly number[]) =>
    db.all<{ entry: number }>(
      `SELECT DISTINCT entry FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?)) LIMIT ${MOST_NEAR + 1}`,
      [JSON.stringify(numbers)],
    )
  const rows = [...look('name', 'name', names), ...look('likely', 'key', keys.flatMap(likeKeys))]
  const found = new Set(rows.map(r => r.entry))
  found.delete(entry)
  return [...found].slice(0, MOST_NEAR)
}

function keysOf(db: Driver, entry: number): Pick<Changed, 'entry' | 'names' | 'keys'> {
  const row = db.get<{ names: ArrayBuffer; sketch: ArrayBuffer }>('SELECT names, sketch FROM link WHERE entry = ?', [
    entry,
  ])
  return { entry, names: row ? unpackNumbers(row.names) : [], keys: row ? unpackKeys(row.sketch) : [] }
}

/** The work that an entry is of. */
export function workOf(db: Driver, entry: number): number {
  const row = db.get<{ work: number | null }>('SELECT work FROM link WHERE entry = ?', [entry])
  return row?.work ?? entry
}

/** The entries of a work, as many as are put together at once. */
function inWork(db: Driver, work: number): number[] {
  const sql = `SELECT entry FROM link WHERE work = ? ORDER BY entry LIMIT ${MOST_TOGETHER}`
  return db.all<{ entry: number }>(sql, [work]).map(r => r.entry)
}

function withWork(db: Driver, entry: number): number[] {
  const all = inWork(db, workOf(db, entry))
  return all.length ? all : [entry]
}

/** What entries are like, worked out once each; one that cannot be read is like no other. */
function likenesses(db: Driver, { entry, likeness }: Changed): (entry: number) => Likeness {
  const known = new Map<number, Likeness>(likeness ? [[entry, likeness]] : [])
  return asked => {
    const found = known.get(asked) ?? read(db, asked)
    known.set(asked, found)
    return found
  }
}

function read(db: Driver, entry: number): Likeness {
  const found = kept(db, entry)
  try {
    return found ? likenessOf(unpacked(found)) : UNKNOWN
  } catch {
    return UNKNOWN
  }
}
