import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ALL, keep, sample } from '../contract-samples.js'
import { type Store, StoreError } from '../store.js'
import { openDriver } from './driver.js'
import { openSqlite, type SqliteOptions } from './sqlite.js'
import { troubleOf } from './trouble.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-trouble-'))
const open: Store[] = []
afterAll(async () => {
  for (const store of open) await store.close()
  rmSync(folder, { recursive: true, force: true })
})
let files = 0
const newFile = () => join(folder, `${++files}.pandect`)
const opened = async (file: string, options?: SqliteOptions) => {
  const store = await openSqlite(file, options)
  open.push(store)
  return store
}
const refused = async (trial: Promise<unknown>, code: string, file: string) => {
  const error = await trial.catch(e => e)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ code, message: expect.stringContaining(file) })
}
/** A library with three decisions, closed. */
const library = async () => {
  const file = newFile()
  const store = await opened(file)
  await keep(store, ...['a', 'b', 'c'].map(id => sample({ id, name: id, says: [`text of ${id} `.repeat(400)] })))
  await store.close()
  return file
}

describe('what is no library is told, and left as it is', () => {
  test('a text', async () => {
    const file = newFile()
    writeFileSync(file, 'This is a text and no library at all.\n'.repeat(500))
    const before = readFileSync(file)
    await refused(openSqlite(file), 'store.not-a-library', file)
    expect(readFileSync(file)).toEqual(before)
  })
  test('a database of another program', async () => {
    const file = newFile()
    const db = openDriver(file, 0)
    db.exec('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)')
    db.close()
    const before = readFileSync(file)
    await refused(openSqlite(file), 'store.not-a-library', file)
    await refused(openSqlite(file, { readOnly: true }), 'store.not-a-library', file)
    expect(readFileSync(file)).toEqual(before)
  })
  test('a library of a newer Pandect', async () => {
    const file = await library()
    const db = openDriver(file, 0)
    db.exec('PRAGMA user_version = 999')
    db.close()
    await refused(openSqlite(file), 'store.newer', file)
  })
  test('a folder', async () => {
    await refused(openSqlite(folder), 'store.unreachable', folder)
  })
  test('a file in the place of a folder', async () => {
    const file = newFile()
    writeFileSync(file, '')
    await refused(openSqlite(join(file, 'library')), 'store.unreachable', file)
  })
  test('nothing at all, where only reading is asked for', async () => {
    const file = newFile()
    await refused(openSqlite(file, { readOnly: true }), 'store.unreachable', file)
    expect(() => statSync(file)).toThrow()
  })
})

test('an empty file becomes a library', async () => {
  const file = newFile()
  writeFileSync(file, '')
  expect((await (await opened(file)).list([], ALL)).total).toBe(0)
})
test('an address is a name of a file here, never of anything elsewhere', async () => {
  const store = await opened(join(folder, 'https:', '127.0.0.1:1', 'library'))
  expect((await store.list([], ALL)).total).toBe(0)
})
test('opened for reading only, nothing is written', async () => {
  const file = await library()
  const before = readFileSync(file)
  const store = await opened(file, { readOnly: true })
  expect((await store.list([], ALL)).total).toBe(3)
  await refused(store.begin('x'), 'store.read-only', file)
  await refused(store.remove(['a']), 'store.read-only', file)
  expect(await store.diagnose()).toEqual([])
  await store.backup(`${file}.copy`)
  await store.close()
  expect(readFileSync(file)).toEqual(before)
})
// The rights of files do not hold for root.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'in a file or folder that may not be written to, reading goes on',
  async () => {
    const file = await library()
    chmodSync(file, 0o444)
    const store = await opened(file)
    expect((await store.list([], ALL)).total).toBe(3)
    await refused(store.begin('x'), 'store.read-only', file)
    await store.close()
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    writeFileSync(join(locked, 'library'), readFileSync(await library()))
    chmodSync(locked, 0o555)
    const there = await opened(join(locked, 'library'))
    expect((await there.list([], ALL)).total).toBe(3)
    await refused(there.begin('x'), 'store.read-only', locked)
    await refused(openSqlite(join(locked, 'new')), 'store.unreachable', locked)
    chmodSync(locked, 0o755)
  },
)
test('what is damaged is told, whatever is asked, and never ends the process', async () => {
  const file = await library()
  truncateSync(file, 3 * 4096)
  const error = await openSqlite(file)
    .then(async store => {
      open.push(store)
      for (const ask of [() => store.list([], ALL), () => store.get('a'), () => store.stats()]) await ask()
    })
    .catch(e => e)
  expect(error).toMatchObject({ name: 'StoreError', code: 'store.damaged', message: expect.stringContaining(file) })
  const other = await library()
  const bytes = readFileSync(other)
  writeFileSync(other, bytes.fill(0x4d, 4096))
  await refused(
    openSqlite(other).then(store => {
      open.push(store)
      return store.stats()
    }),
    'store.damaged',
    other,
  )
})
test.each([
  ['SQLITE_FULL', 'store.full'],
  ['SQLITE_READONLY_DIRECTORY', 'store.read-only'],
  ['SQLITE_BUSY_SNAPSHOT', 'store.locked'],
  ['SQLITE_CORRUPT_VTAB', 'store.damaged'],
  ['SQLITE_IOERR_READ', 'store.unreachable'],
  ['SQLITE_CANTOPEN', 'store.unreachable'],
  ['SQLITE_MISUSE', 'store.damaged'],
  ['Z_DATA_ERROR', 'store.damaged'],
  ['ENOSPC', 'store.full'],
  ['EACCES', 'store.unreachable'],
])('%s is told as %s', (code, told) => {
  expect(troubleOf(Object.assign(new Error('engine words'), { code }), '/f')).toMatchObject({
    name: 'StoreError',
    code: told,
    message: expect.stringMatching(/^\/f: /),
  })
})
test('a mistake of ours is not told as trouble with the file', () => {
  const mistake = new TypeError('x is undefined')
  expect(troubleOf(mistake, '/f')).toBe(mistake)
})
