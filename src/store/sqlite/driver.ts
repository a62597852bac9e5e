import Database from 'libsql'
import { storable } from '../storable.js'

export type Value = string | number | null | Uint8Array
/** One connection to a database file, in one thread. */
export interface Driver {
  /** Blobs come as ArrayBuffer; `text` without NUL. */
  all<T>(sql: string, values?: readonly Value[]): T[]
  get<T>(sql: string, values?: readonly Value[]): T | undefined
  run(sql: string, values?: readonly Value[]): { readonly changes: number; readonly row: number }
  /** Several statements without values. */
  exec(sql: string): void
  /** All that `work` writes, or nothing of it; waits for another writer to end. */
  transaction<T>(work: () => T): T
  /** All that `work` reads as it was at one moment, whoever writes meanwhile. */
  snapshot<T>(work: () => T): T
  close(): void
}

/** Opens a file by its path or by a `file:` address. */
export function openDriver(file: string, busyMs: number): Driver {
  const db = new Database(file, { timeout: busyMs })
  const prepared = new Map<string, ReturnType<typeof db.prepare>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const made = db.prepare(sql)
    if (prepared.size < 200) prepared.set(sql, made)
    return made
  }
  const between = <T>(begin: string, work: () => T): T => {
    db.exec(begin)
    try {
      const result = work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk may have rolled back by itself.
      if (db.inTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
  return {
    all: <T>(sql: string, values: readonly Value[] = []) => statement(sql).all(bound(values)) as T[],
    get: <T>(sql: string, values: readonly Value[] = []) => statement(sql).get(bound(values)) as T | undefined,
    run: (sql, values = []) => {
      const { changes, lastInsertRowid } = statement(sql).run(bound(values))
      return { changes, row: Number(lastInsertRowid) }
    },
    exec: sql => {
      db.exec(sql)
    },
    transaction: work => between('BEGIN IMMEDIATE', work),
    snapshot: work => between('BEGIN', work),
    close: () => {
      prepared.clear()
      db.close()
    },
  }
}

/** Always an array: a lone object, and any value of another type, ends the whole process in the engine. */
function bound(values: readonly Value[]): Value[] {
  return values.map(v => {
    if (typeof v === 'string') return storable(v)
    if (v === null || typeof v === 'number' || v instanceof Uint8Array) return v
    throw new TypeError(`A ${typeof v} cannot be bound to a statement`)
  })
}
