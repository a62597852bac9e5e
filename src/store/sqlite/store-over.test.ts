import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { storeContract } from '../contract.js'
import { StoreError } from '../store.js'
import { connection } from './connection.js'
import { type Ask, storeOver } from './store-over.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

/** On one connection in this thread: a thread for each of many libraries takes its time. */
storeContract('SQLite', () => {
  const file = join(folder, `${++files}.pandect`)
  const answer = connection({ file, mode: 'write', synchronous: 'normal', busyMs: 1000, maxBytes: null })
  const ask: Ask = async (action, ...values) => {
    // As between threads: what is not plain data does not pass.
    const given = answer(structuredClone({ action, values }))
    if (given.ok) return structuredClone(given.value) as never
    throw new StoreError(given.code, given.message)
  }
  return storeOver(ask, file, async () => void answer({ action: 'close', values: [] }))
})
