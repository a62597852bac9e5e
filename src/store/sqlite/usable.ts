import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreError } from '../store.js'
import type { Given } from './connection.js'
import { troubleOf } from './trouble.js'

/** How a file can be used, and whether there is nothing in it yet. Makes the folder of a new one. */
export async function usable(file: string, readOnly: boolean): Promise<{ mode: Given['mode']; empty: boolean }> {
  try {
    const info = await stat(file).catch(absent)
    if (info?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (readOnly && !info?.size)
      throw new StoreError('store.unreachable', `${file}: is not there, or empty; name a library`)
    if (!info) await mkdir(dirname(file), { recursive: true })
    const write = !readOnly && (!info || (await may(file)))
    const beside = (await may(dirname(file))) || (await stat(`${file}-wal`).catch(absent))?.size
    return { mode: beside ? (write ? 'write' : 'look') : 'frozen', empty: !info?.size }
  } catch (error) {
    throw troubleOf(error, file)
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

async function may(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
}
