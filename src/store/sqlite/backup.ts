import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../store.js'
import type { Driver } from './driver.js'

/** Writes a copy as of now, whoever writes meanwhile; the file is there when it is whole, or not at all. */
export function backup(db: Driver, file: string): void {
  const exists = () => new StoreError('store.exists', `${file}: is there already; name a file that is not`)
  if (existsSync(file)) throw exists()
  mkdirSync(dirname(file), { recursive: true })
  const part = `${file}.${process.pid}.part`
  rmSync(part, { force: true })
  try {
    db.run('VACUUM INTO ?', [part])
    synced(part)
    linkSync(part, file)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? exists() : error
  } finally {
    rmSync(part, { force: true })
  }
}

/** A copy is no good before the disk has it. */
function synced(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
