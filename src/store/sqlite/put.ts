import { factsOf } from '../facts.js'
import { placeOf } from '../identity.js'
import { decisionOf, type Item, itemOf } from '../item.js'
import { storable } from '../storable.js'
import { type Again, type BatchId, type Failure, type Kept, StoreError } from '../store.js'
import type { Driver } from './driver.js'
import { index, unindex } from './indexing.js'

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
  items: readonly (Item | Again)[],
  failures: readonly Failure[],
): readonly Kept[] {
  return db.transaction(() => {
    const open = db.get<{ ended: string | null }>('SELECT ended FROM batch WHERE id = ?', [batch])
    if (!open || open.ended) throw new StoreError('store.no-import', `Import ${batch} is not open: begin it again`)
    const stored = new Date().toISOString()
    const counts = { added: 0, updated: 0, unchanged: 0 }
    const kept = items.map((given): Kept => {
      const item = 'again' in given ? itemAgain(db, given) : given
      if (!item) return { id: '', became: 'gone' }
      const { row, id, became } = keep(db, batch, item, stored)
      counts[became] += db.run('INSERT OR IGNORE INTO met VALUES (?, ?, ?)', [batch, row, given.name]).changes
      return { id, became }
    })
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

function keep(db: Driver, batch: BatchId, item: Item, stored: string) {
  const place = placeOf<Row>(item, {
    withKey: key =>
      db.get(`${ROW} JOIN version v ON v.entry = entry.row AND v.version = entry.version WHERE v.key = ? ORDER BY 1`, [
        key,
      ]),
    named: (name, decision) => db.all(`${ROW} WHERE name = ? AND decision = ? ORDER BY copy`, [name, decision]),
    met: ({ row }) => db.get('SELECT 1 FROM met WHERE batch = ? AND entry = ?', [batch, row]) !== undefined,
    copies: decision =>
      db.get<{ n: number }>('SELECT ifnull(max(copy), 0) AS n FROM entry WHERE decision = ?', [decision])!.n,
    taken: id => db.get('SELECT 1 FROM entry WHERE id = ?', [id]) !== undefined,
  })
  if (place.is === 'entry') {
    const { row } = db.run(
      `INSERT INTO entry (id, decision, copy, name, made_with, version, batch, outcomes, passages)
       VALUES (?, ?, ?, ?, '', 0, ?, '', 0)`,
      [place.id, item.id, place.copy, item.name, batch],
    )
    addVersion(db, row, 1, batch, item, stored)
    return { row, id: storable(place.id), became: 'added' as const }
  }
  const { row, id, version } = place.entry
  if (place.is === 'unchanged') return { row, id, became: 'unchanged' as const }
  unindex(db, row)
  if (place.is === 'version') addVersion(db, row, version + 1, batch, item, stored)
  else makeAgain(db, row, version, item)
  return { row, id, became: 'updated' as const }
}

function addVersion(db: Driver, row: number, version: number, batch: BatchId, item: Item, stored: string): void {
  db.run(
    'INSERT INTO version (entry, version, batch, stored, key, title, text, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [row, version, batch, stored, item.key, JSON.stringify(item.title), item.text, item.record],
  )
  db.run('UPDATE entry SET version = ?, batch = ? WHERE row = ?', [version, batch, row])
  index(db, row, item, factsOf(item.title))
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
  index(db, row, item, factsOf(item.title))
}

/** The item with this content: nothing of it is needed when it is present, all of it when it is an old version by now. */
function itemAgain(db: Driver, { key, name }: Again): Item | undefined {
  const found = db.get<{ madeWith: string; present: number; record: ArrayBuffer; text: ArrayBuffer }>(
    `SELECT e.made_with AS madeWith, v.version = e.version AS present, v.record, v.text
     FROM version v JOIN entry e ON e.row = v.entry WHERE v.key = ? ORDER BY 2 DESC, v.row DESC`,
    [key],
  )
  return found && { ...remade(found, key), name }
}

/** An item as it would be made now of a kept version. */
export function remade(kept: { record: ArrayBuffer; text: ArrayBuffer }, key: string): Item {
  return itemOf(decisionOf({ record: new Uint8Array(kept.record), text: new Uint8Array(kept.text) }), key)
}
