import type { Driver } from './driver.js'
import { MEASURES } from './measures.js'

/** What a search must know of some entries, those whose rows are next to each other; all arrays go by entry. */
export interface Part {
  readonly rows: Int32Array
  /** How many passages each has. */
  readonly passages: Int32Array
  /** Days as numbers (20310820); 0 without. */
  readonly days: Int32Array
  /** For each of COLUMNS the values that are there, and which each entry has. */
  readonly values: readonly (readonly string[])[]
  readonly of: readonly Uint16Array[]
  /** The measures of all passages, one after another. */
  readonly measures: Uint8Array
}

/** By what entries are counted, in the order of `values`. */
export const COLUMNS = ['court', 'country', 'level', 'type', 'lang', 'outcome', 'year'] as const

/** So many rows of entries are one part. */
const ROWS = 4_096
/** Between the fields of an entry and between entries; no field has them. */
const FIELD = '\u001f'
const ENTRY = '\u001e'

/**
 * The ninth form of a library: what a search must know of all entries is kept ready, part by part. A part of which an entry
 * changes is forgotten, and made again when an import ends; until then it is read from the entries. A stamp tells it from what it was before.
 */
export function catalogued(db: Driver): void {
  db.exec(`create table catalogue (
    part integer primary key, stamp integer not null, vals text not null, arrays blob not null
  ) strict`)
  keepParts(db)
}

/** Forgets the part of an entry that changes. */
export function forgetPart(db: Driver, entry: number): void {
  db.run('DELETE FROM catalogue WHERE part = ?', [Math.floor(entry / ROWS)])
}

/** Makes the parts that are missing. */
export function keepParts(db: Driver): void {
  const kept = new Set(db.all<{ part: number }>('SELECT part FROM catalogue').map(r => r.part))
  for (let part = 0; part <= lastPart(db); part++) {
    if (kept.has(part)) continue
    const made = readPart(db, part)
    const values = [part, JSON.stringify(made.values), packed(made)]
    db.run('INSERT INTO catalogue (part, stamp, vals, arrays) VALUES (?, random() >> 12, ?, ?)', values)
  }
}

/** Parts by their numbers, those that are kept with their stamps. */
export type KnownParts = ReadonlyMap<number, { readonly stamp: number | null; readonly part: Part }>

/** All parts; those are taken from `before` whose stamps are the same. */
export function partsIn(db: Driver, before: KnownParts): KnownParts {
  const stamps = new Map(
    db.all<{ part: number; stamp: number }>('SELECT part, stamp FROM catalogue').map(r => [r.part, r.stamp]),
  )
  const parts = new Map<number, { stamp: number | null; part: Part }>()
  for (let number = 0; number <= lastPart(db); number++) {
    const stamp = stamps.get(number) ?? null
    const known = before.get(number)
    if (known && stamp !== null && known.stamp === stamp) parts.set(number, known)
    else parts.set(number, { stamp, part: (stamp === null ? null : keptPart(db, number)) ?? readPart(db, number) })
  }
  return parts
}

/** How many kept parts are not as their entries are. */
export function staleParts(db: Driver): number {
  const kept = db.all<{ part: number }>('SELECT part FROM catalogue').map(r => r.part)
  return kept.filter(part => {
    const found = keptPart(db, part)
    return found === null || !isSame(found, readPart(db, part))
  }).length
}

function isSame(a: Part, b: Part): boolean {
  return JSON.stringify(a.values) === JSON.stringify(b.values) && Buffer.compare(packed(a), packed(b)) === 0
}

function lastPart(db: Driver): number {
  const { last } = db.get<{ last: number }>('SELECT ifnull(max(row), 0) AS last FROM entry')!
  return Math.floor(last / ROWS)
}

/** A part as it is kept; `null` where that cannot be. */
function keptPart(db: Driver, part: number): Part | null {
  const { vals, arrays } = db.get<{ vals: string; arrays: ArrayBuffer }>(
    'SELECT vals, arrays FROM catalogue WHERE part = ?',
    [part],
  )!
  // A copy of its own, which begins where numbers may.
  return unpacked(JSON.parse(vals) as string[][], new Uint8Array(arrays).slice().buffer)
}

/** Rows, passages and days of all entries, then the columns, then the measures. */
function packed({ rows, passages, days, of, measures }: Part): Uint8Array {
  const arrays = [Int32Array.of(rows.length), rows, passages, days, ...of, measures]
  return Buffer.concat(arrays.map(a => Buffer.from(a.buffer, a.byteOffset, a.byteLength)))
}

function unpacked(values: readonly (readonly string[])[], bytes: ArrayBuffer): Part | null {
  const n = bytes.byteLength < 4 ? -1 : new Int32Array(bytes, 0, 1)[0]!
  const columns = 4 + 12 * n
  if (n < 0 || values.length !== COLUMNS.length || bytes.byteLength < columns + 2 * n * COLUMNS.length) return null
  const whole = (i: number) => new Int32Array(bytes, 4 + 4 * n * i, n)
  return {
    ...{ rows: whole(0), passages: whole(1), days: whole(2), values },
    of: COLUMNS.map((_, i) => new Uint16Array(bytes, columns + 2 * n * i, n)),
    measures: new Uint8Array(bytes, columns + 2 * n * COLUMNS.length),
  }
}

const READ = `SELECT group_concat(written, char(30)) AS all_ FROM (
  SELECT row || char(31) || hex(measures) || char(31) || ifnull(day, '') || char(31) || ifnull(court, '') || char(31)
    || ifnull(country, '') || char(31) || ifnull(level, '') || char(31) || ifnull(type, '') || char(31)
    || ifnull(lang, '') || char(31) || outcomes AS written
  FROM entry WHERE row BETWEEN ? AND ? ORDER BY row)`

/** A part as its entries are now; as one long row, which costs a fraction of as many rows. */
function readPart(db: Driver, part: number): Part {
  const { all_ } = db.get<{ all_: string | null }>(READ, [part * ROWS, part * ROWS + ROWS - 1])!
  const entries = all_ ? all_.split(ENTRY).map(entry => entry.split(FIELD) as Fields) : []
  const columns = COLUMNS.map((_, i) => columnOf(entries.map(e => fieldOf(e, i))))
  return {
    rows: Int32Array.from(entries, e => Number(e[0])),
    passages: Int32Array.from(entries, e => Math.floor(e[1].length / 2 / MEASURES)),
    days: Int32Array.from(entries, e => Number(e[2].replaceAll('-', ''))),
    values: columns.map(c => c.values),
    of: columns.map(c => c.of),
    measures: Buffer.concat(entries.map(e => Buffer.from(e[1], 'hex'))),
  }
}
type Fields = [row: string, measures: string, day: string, ...columns: string[]]

/** The year is of the day. */
function fieldOf([, , day, ...columns]: Fields, column: number): string {
  return (columns[column] ?? day.slice(0, 4)).trim()
}

function columnOf(all: readonly string[]): { values: string[]; of: Uint16Array } {
  const values = [...new Set(['', ...all])]
  const places = new Map(values.map((value, place) => [value, place]))
  return { values, of: Uint16Array.from(all, value => places.get(value)!) }
}
