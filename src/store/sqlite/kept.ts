import type { Packed } from '../packed.js'
import type { Driver } from './driver.js'

/** Columns of a version that hold its decision. */
export interface KeptRow {
  readonly record: ArrayBuffer
  readonly text: ArrayBuffer
}

/** The decision in them. */
export function packedIn({ record, text }: KeptRow): Packed {
  return { record: new Uint8Array(record), text: new Uint8Array(text) }
}

/** The present version of an entry. */
export function kept(db: Driver, entry: number): Packed | undefined {
  const row = db.get<KeptRow>(
    'SELECT v.record, v.text FROM entry e JOIN version v ON v.entry = e.row AND v.version = e.version WHERE e.row = ?',
    [entry],
  )
  return row && packedIn(row)
}
