import { bounded } from '../page.js'
import { type Batch, type BatchId, type Failure, type Listed, type Page, StoreError, type Undone } from '../store.js'
import { keepParts } from './catalogue-parts.js'
import type { Driver } from './driver.js'
import { drop, unindex } from './indexing.js'
import { keyOfRow } from './key.js'
import { linkAll } from './linking.js'
import { makeAgain, remade } from './put.js'

const BATCH = 'SELECT id, what, started, ended, undone, added, updated, unchanged, failed FROM batch'

/** Opens an import, or the unfinished one with the same words. */
export function begin(db: Driver, what: string): Batch {
  return db.transaction(() => {
    const unfinished = db.all<Batch>(`${BATCH} WHERE what = ? AND ended IS NULL ORDER BY id`, [what])[0]
    if (unfinished) return unfinished
    const { row } = db.run('INSERT INTO batch (what, started) VALUES (?, ?)', [what, new Date().toISOString()])
    return batch(db, row)!
  })
}

/** Closes an import: which entries it met is of no use any more. */
export function end(db: Driver, id: BatchId): Batch {
  return db.transaction(() => {
    const { changes } = db.run('UPDATE batch SET ended = ? WHERE id = ? AND ended IS NULL', [
      new Date().toISOString(),
      id,
    ])
    if (!changes) throw new StoreError('store.no-import', `Import ${id} is not open: begin it again`)
    db.run('DELETE FROM met WHERE batch = ?', [id])
    keepParts(db)
    return batch(db, id)!
  })
}

/** One import. */
export function batch(db: Driver, id: BatchId): Batch | undefined {
  return db.all<Batch>(`${BATCH} WHERE id = ?`, [id])[0]
}

/** Imports, the last first. */
export function batches(db: Driver, page: Page): Listed<Batch> {
  const { offset, limit } = bounded(page)
  const items = db.all<Batch>(`${BATCH} ORDER BY id DESC LIMIT ? OFFSET ?`, [limit, offset])
  return { total: db.get<{ n: number }>('SELECT count(*) AS n FROM batch')!.n, items }
}

/** What could not be read in an import. */
export function failures(db: Driver, id: BatchId, page: Page): Listed<Failure> {
  const { offset, limit } = bounded(page)
  const sql = 'SELECT name, code, message FROM failure WHERE batch = ? ORDER BY row LIMIT ? OFFSET ?'
  const { n } = db.get<{ n: number }>('SELECT count(*) AS n FROM failure WHERE batch = ?', [id])!
  return { total: n, items: db.all<Failure>(sql, [id, limit, offset]) }
}

/** Takes the versions that an import brought out again. */
export function undo(db: Driver, id: BatchId): Undone | undefined {
  return db.transaction(() => {
    if (!batch(db, id)) return undefined
    const brought = db.all<{ row: number; version: number }>(
      'SELECT DISTINCT e.row, e.version FROM version v JOIN entry e ON e.row = v.entry WHERE v.batch = ? ORDER BY 1',
      [id],
    )
    const undone = { removed: 0, restored: 0 }
    for (const entry of brought) {
      db.run('DELETE FROM version WHERE entry = ? AND +batch = ?', [entry.row, id])
      const left = takeBack(db, entry)
      if (left !== 'as it was') undone[left]++
    }
    const now = new Date().toISOString()
    db.run('UPDATE batch SET ended = ifnull(ended, ?), undone = ifnull(undone, ?) WHERE id = ?', [now, now, id])
    db.run('DELETE FROM met WHERE batch = ?', [id])
    keepParts(db)
    return undone
  })
}

/** Makes the last version that is left the present one. */
function takeBack(db: Driver, entry: { row: number; version: number }): 'removed' | 'restored' | 'as it was' {
  const last = db.get<{
    version: number
    batch: number
    key: string | ArrayBuffer
    record: ArrayBuffer
    text: ArrayBuffer
  }>('SELECT version, batch, key, record, text FROM version WHERE entry = ? ORDER BY version DESC', [entry.row])
  if (!last) {
    drop(db, entry.row)
    return 'removed'
  }
  if (last.version === entry.version) return 'as it was'
  unindex(db, entry.row)
  db.run('UPDATE entry SET version = ?, batch = ? WHERE row = ?', [last.version, last.batch, entry.row])
  const item = remade(last, keyOfRow(last.key))
  makeAgain(db, entry.row, last.version, item)
  linkAll(db, new Map([[entry.row, item]]))
  return 'restored'
}
