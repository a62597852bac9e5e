import type { Filter } from '../../query/query.js'
import { type Narrowing, narrowings } from '../facts.js'
import { bounded } from '../page.js'
import type { Entry, EntryId, Listed, Page, VersionInfo } from '../store.js'
import { type Title, titleAmong } from '../title.js'
import { keepParts } from './catalogue-parts.js'
import { copiesWith } from './differing.js'
import type { Driver } from './driver.js'
import { drop } from './indexing.js'
import { rowKey } from './key.js'
import { type LookedRow, lookedRows } from './looked.js'
import { SPAN } from './span.js'
import { ofEntries, ofPassages } from './where.js'

/** An entry as statements give it. */
export interface EntryRow extends Omit<Entry, 'title'> {
  readonly title: string
  /** In how many fields it is at odds with other copies; of the present version only. */
  readonly differs: number | null
}
/** The columns of an entry `e` and its version `v` that `entryOf` needs. */
export const ENTRY = `e.id, e.name, v.version, v.batch, v.title,
  (SELECT differs FROM link WHERE entry = e.row) AS differs`
/** What statements give of an entry; `more` are further columns of the version. */
export const selectEntries = (more = '') =>
  `SELECT ${ENTRY}${more} FROM entry e JOIN version v ON v.entry = e.row AND v.version = e.version`

/** A version of an entry, the decision still packed. */
export interface Packed extends Entry {
  readonly record: Uint8Array
  readonly text: Uint8Array
  readonly versions: readonly VersionInfo[]
  /** What came of looking for what it cites; of the present version only. */
  readonly looked: readonly LookedRow[]
  /** The copies that it is compared with; of the present version only. */
  readonly among: ReturnType<typeof copiesWith>
}

/** An entry for a list. */
export function entryOf({ id, name, title, version, batch, differs }: EntryRow): Entry {
  return { id, name, title: titleAmong(JSON.parse(title) as Title, differs ?? 0), version, batch }
}

/** One version of an entry, the present one when none is named. */
export function get(db: Driver, id: EntryId, version?: number): Packed | undefined {
  const found = db.get<EntryRow & { row: number; present: number; record: ArrayBuffer; text: ArrayBuffer }>(
    `SELECT e.row, e.id, e.name, e.version AS present, v.version, v.batch, v.title, v.record, v.text,
     (SELECT differs FROM link WHERE entry = e.row AND v.version = e.version) AS differs
     FROM entry e JOIN version v ON v.entry = e.row AND v.version = ifnull(?, e.version) WHERE e.id = ?`,
    [version ?? null, id],
  )
  if (!found) return undefined
  const versions = db.all<VersionInfo>('SELECT version, batch, stored FROM version WHERE entry = ? ORDER BY version', [
    found.row,
  ])
  const present = found.version === found.present
  return {
    ...entryOf(found),
    ...{ record: new Uint8Array(found.record), text: new Uint8Array(found.text), versions },
    looked: present ? lookedRows(db, found.row) : [],
    among: present ? copiesWith(db, found.row) : null,
  }
}

/** Entries that meet the filters, by date. */
export function list(db: Driver, filters: readonly Filter[], page: Page): Listed<Entry> {
  const { total, rows } = listed(db, narrowings(filters), '1', bounded(page))
  const items = rows.map(row => db.get<EntryRow>(`${selectEntries()} WHERE e.row = ?`, [row])!)
  return { total, items: items.map(entryOf) }
}

/** The rows of entries in the order of lists, that meet what is asked and `also`. */
export function listed(db: Driver, asked: readonly Narrowing[], also: string, { offset, limit }: Page) {
  const entries = ofEntries(db, asked)
  const passages = ofPassages(asked)
  const span = `p.row BETWEEN e.row * ${SPAN} AND e.row * ${SPAN} + ${SPAN - 1}`
  const there = passages.sql === '1' ? '1' : `EXISTS (SELECT 1 FROM passage p WHERE ${span} AND ${passages.sql})`
  const where = `FROM entry e WHERE ${entries.sql} AND ${there} AND ${also}`
  const values = [...entries.values, ...passages.values]
  const sql = `SELECT e.row ${where} ORDER BY e.day DESC, e.id LIMIT ? OFFSET ?`
  const rows = db.all<{ row: number }>(sql, [...values, limit, offset]).map(r => r.row)
  return { total: db.get<{ n: number }>(`SELECT count(*) AS n ${where}`, values)!.n, rows }
}

/** Those of the keys that present versions have, made by these rules. */
export function known(db: Driver, keys: readonly string[], madeWith: string): ReadonlySet<string> {
  const sql = `SELECT 1 FROM version v JOIN entry e ON e.row = v.entry AND e.version = v.version
    WHERE v.key = ? AND e.made_with = ?`
  return new Set(keys.filter(key => db.get(sql, [rowKey(key), madeWith])))
}

/** Takes entries out, and says which were there. */
export function remove(db: Driver, ids: readonly EntryId[]): readonly EntryId[] {
  return db.transaction(() => {
    const found = new Map<string, number>()
    for (const id of ids) {
      const entry = db.get<{ id: string; row: number }>('SELECT id, row FROM entry WHERE id = ?', [id])
      if (entry) found.set(entry.id, entry.row)
    }
    for (const row of found.values()) drop(db, row)
    keepParts(db)
    return [...found.keys()]
  })
}
