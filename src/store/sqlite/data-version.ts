import type { Driver } from './driver.js'

/** Changes whenever anybody writes to the library. */
export function versionOf(db: Driver): string {
  const { data_version } = db.get<{ data_version: number }>('PRAGMA data_version')!
  // That tells what others wrote; what this connection wrote shows in the count of its changes.
  return `${data_version} ${db.get<{ n: number }>('SELECT total_changes() AS n')!.n}`
}
