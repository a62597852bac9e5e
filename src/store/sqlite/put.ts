import { type Place, placeOf } from '../identity.js'
import { type Item, itemOf, type Linked } from '../item.js'
import { unpacked } from '../packed.js'
import { opened, type Sealed } from '../sealed.js'
import { storable } from '../storable.js'
import { type Again, type BatchId, type Failure, type Kept, StoreError } from '../store.js'
import type { Driver } from './driver.js'
import { FACTS, factsIn, index, unindex } from './indexing.js'
import { rowKey } from './key.js'
import { linkAll } from './linking.js'
import { cameNow } from './saved.js'

interface Row {
  readonly row: number
  readonly id: string
  readonly name: string
  readonly madeWith: string
  readonly version: number
}
const ROW = 'SELECT entry.row, entry.id, entry.name, entry.made_with AS madeWith, entry.version FROM entry'

/** Keeps all items of a call in one transaction, and says what became of each. */
export function put(
  db: Driver,
  batch: BatchId,
  items: readonly (Item | Sealed | Again)[],
  failures: readonly Failure[],
): readonly Kept[] {
  return db.transaction(() => {
    const open = db.get<{ ended: string | null }>('SELECT ended FROM batch WHERE id = ?', [batch])
    if (!open || open.ended) throw new StoreError('store.no-import', `Import ${batch} is not open: begin it again`)
    const stored = new Date().toISOString()
    const counts = { added: 0, updated: 0, unchanged: 0 }
    const linked = new Map<number, Linked>()
    const kept = items.map((given): Kept => {
      const place = 'again' in given ? meet(db, batch, given, stored) : keep(db, batch, opened(given), stored)
      if (!place) return { id: '', became: 'gone' }
      const { row, id, became } = place
      if (place.item) linked.set(row, place.item)
      counts[became] += db.run('INSERT OR IGNORE INTO met VALUES (?, ?, ?)', [batch, row, given.name]).changes
      return { id, became }
    })
    linkAll(db, linked)
    let failed = 0
    for (const { name, code, message } of failures)
      failed += db.run('INSERT OR IGNORE INTO failure (batch, name, code, message) VALUES (?, ?, ?, ?)', [
        batch,
        name,
        code,
        message,
      ]).changes
    db.run(
      'UPDATE batch SET added = added + ?, updated = updated + ?, unchanged = unchanged + ?, failed = failed + ? WHERE id = ?',
      [counts.added, counts.updated, counts.unchanged, failed, batch],
    )
    return kept
  })
}

/** The first entry whose present version has this content. */
function withKey(db: Driver, key: string): Row | undefined {
  const sql = `${ROW} JOIN version v ON v.entry = entry.row AND v.version = entry.version WHERE v.key = ? ORDER BY 1`
  return db.get(sql, [rowKey(key)])
}

function keep(db: Driver, batch: BatchId, item: Item, stored: string) {
  const place = placeIn(db, batch, item)
  if (place.is === 'entry') {
    const { row } = db.run(INSERT, [place.id, item.id, place.copy, item.name, 1, batch, ...factsIn(db, item)])
    addVersion(db, row, 1, batch, item, stored)
    index(db, row, item)
    return { row, id: storable(place.id), became: 'added' as const, item }
  }
  const { row, id, version } = place.entry
  if (place.is === 'unchanged') return { row, id, became: 'unchanged' as const, item: null }
  unindex(db, row)
  if (place.is === 'version') {
    addVersion(db, row, version + 1, batch, item, stored)
    db.run('UPDATE entry SET version = ?, batch = ? WHERE row = ?', [version + 1, batch, row])
    indexAgain(db, row, item)
  } else makeAgain(db, row, version, item)
  return { row, id, became: 'updated' as const, item }
}

const INSERT = `INSERT INTO entry (id, decision, copy, name, version, batch, ${FACTS.join(', ')})
  VALUES (${Array(6 + FACTS.length).fill('?')})`

/** Most of what comes is new in all that tells entries apart: one question shows it. */
function placeIn(db: Driver, batch: BatchId, item: Item): Place<Row> {
  const met = `SELECT EXISTS (SELECT 1 FROM version WHERE key = ?) OR EXISTS (SELECT 1 FROM entry WHERE id = ?)
    OR EXISTS (SELECT 1 FROM entry WHERE decision = ? AND copy > 1) AS n`
  if (!db.get<{ n: number }>(met, [rowKey(item.key), item.id, item.id])!.n)
    return { is: 'entry', id: storable(item.id), copy: 1 }
  const copies = `SELECT max(ifnull((SELECT max(copy) FROM entry WHERE decision = ?1 AND copy > 1), 0),
    EXISTS (SELECT 1 FROM entry WHERE id = ?1 AND copy = 1)) AS n`
  return placeOf<Row>(item, {
    withKey: key => withKey(db, key),
    named: (name, decision) => db.all(`${ROW} WHERE name = ? AND decision = ? ORDER BY copy`, [name, decision]),
    met: ({ row }) => db.get('SELECT 1 FROM met WHERE batch = ? AND entry = ?', [batch, row]) !== undefined,
    copies: decision => db.get<{ n: number }>(copies, [decision])!.n,
    taken: id => db.get('SELECT 1 FROM entry WHERE id = ?', [id]) !== undefined,
  })
}

function addVersion(db: Driver, row: number, version: number, batch: BatchId, item: Item, stored: string): void {
  db.run(
    'INSERT INTO version (entry, version, batch, stored, key, title, text, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [row, version, batch, stored, rowKey(item.key), JSON.stringify(item.title), item.text, item.record],
  )
  cameNow(db, row)
}

/** Puts an item in the place of a version with the same content; when and by which import it came stays. */
export function makeAgain(db: Driver, row: number, version: number, item: Item): void {
  db.run('UPDATE version SET title = ?, text = ?, record = ? WHERE entry = ? AND version = ?', [
    JSON.stringify(item.title),
    item.text,
    item.record,
    row,
    version,
  ])
  indexAgain(db, row, item)
}

function indexAgain(db: Driver, row: number, item: Item): void {
  db.run(`UPDATE entry SET ${FACTS.map(f => `${f} = ?`)} WHERE row = ?`, [...factsIn(db, item), row])
  index(db, row, item)
}

/** Content that is present stays as it is; that of an old version is kept once more. */
function meet(db: Driver, batch: BatchId, again: Again, stored: string) {
  const present = withKey(db, again.key)
  if (present) return { row: present.row, id: present.id, became: 'unchanged' as const, item: null }
  const item = itemAgain(db, again)
  return item && keep(db, batch, item, stored)
}

/** The item of an old version with this content. */
function itemAgain(db: Driver, { key, name }: Again): Item | undefined {
  const sql = 'SELECT record, text FROM version WHERE key = ? ORDER BY row DESC'
  const found = db.get<{ record: ArrayBuffer; text: ArrayBuffer }>(sql, [rowKey(key)])
  return found && { ...remade(found, key), name }
}

/** An item as it would be made now of a kept version. */
export function remade(kept: { record: ArrayBuffer; text: ArrayBuffer }, key: string): Item {
  return itemOf(unpacked({ record: new Uint8Array(kept.record), text: new Uint8Array(kept.text) }), key)
}
