import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { storeContract } from '../contract.js'
import { openSqlite } from './sqlite.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

storeContract('SQLite', () => openSqlite(join(folder, `${++files}.pandect`)))
