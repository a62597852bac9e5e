import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Words } from '../../query/query.js'
import { ALL, keep, sample, whole } from '../contract-samples.js'
import type { Item } from '../item.js'
import type { Store } from '../store.js'
import { openDriver } from './driver.js'
import { openSqlite, type SqliteOptions } from './sqlite.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-sqlite-'))
const open: Store[] = []
afterAll(async () => {
  for (const store of open) await store.close()
  rmSync(folder, { recursive: true, force: true })
})
let files = 0
const newFile = () => join(folder, `${++files} #?%.pandect`)
const opened = async (file: string, options?: SqliteOptions) => {
  const store = await openSqlite(file, options)
  open.push(store)
  return store
}
const item = (n: number, text = `text number n${n}`): Item => sample({ id: `D${n}`, name: `${n}`, says: [text] })
const items = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => item(from + n))
const word = (text: string) => ({ words: { is: 'word', text } as const, filters: [] })

describe('a library in threads', () => {
  test('is made with its folder, and is there when it is opened again', async () => {
    const file = join(folder, 'new', 'folder', 'library.pandect')
    const store = await opened(file)
    await keep(store, item(1), item(2))
    const before = await whole(store)
    expect(before.found.total).toBe(2)
    await store.close()
    expect(readdirSync(join(folder, 'new', 'folder'))).toEqual(['library.pandect'])
    const again = await opened(file)
    expect(await whole(again)).toEqual(before)
    expect(await again.links('D2')).toEqual([])
    expect(await again.remove(['D1'])).toEqual(['D1'])
    expect(await again.undo(1)).toEqual({ removed: 1, restored: 0 })
    expect(await again.diagnose()).toEqual([])
    await again.close()
    await again.close()
    await expect(again.stats()).rejects.toMatchObject({ code: 'store.unreachable' })
  })
  test('answers while it is written to, and sees what was put', async () => {
    const store = await opened(newFile())
    const { id } = await store.begin('x')
    for (let n = 0; n < 100; n += 10) {
      const [, before] = await Promise.all([store.put(id, items(n, n + 10)), store.search(word('number'), ALL)])
      expect(before.total % 10).toBe(0)
      expect((await store.search(word('number'), ALL)).total).toBe(n + 10)
    }
  })
  test('two that write take turns, and a third reads', async () => {
    const file = newFile()
    const [one, two] = [await opened(file), await opened(file)]
    const third = await opened(file, { readOnly: true })
    const [a, b] = [await one.begin('a'), await two.begin('b')]
    for (let n = 0; n < 40; n += 10) {
      await Promise.all([one.put(a.id, items(n, n + 5)), two.put(b.id, items(n + 5, n + 10))])
      expect((await third.list([], ALL)).total).toBe(n + 10)
    }
    expect(await one.batch(b.id)).toMatchObject({ added: 20 })
    expect(await third.diagnose()).toEqual([])
  })
  test('a question that takes too long is given up, the next is answered, and nothing that is written is lost', async () => {
    const store = await opened(newFile(), { timeoutMs: 100 })
    const { id } = await store.begin('x')
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const words = (n: number) =>
      Array.from(
        { length: 4000 },
        (_, k) => `${letters[k % 26]}${letters[(k * 7 + n) % 26]}${(k * 31 + n).toString(36)}`,
      )
    for (let n = 0; n < 12; n++) await store.put(id, [item(n, words(n).join(' '))])
    const every: Words = {
      is: 'or',
      of: Array.from({ length: 256 }, (_, n) => ({ is: 'prefix', text: letters[n % 26] as string })),
    }
    const slow = Array.from({ length: 8 }, () => store.search({ words: every, filters: [] }, ALL))
    const kept = await store.put(id, [item(100)])
    expect(kept).toEqual([{ id: 'D100', became: 'added' }])
    const answers = await Promise.allSettled(slow)
    const late = answers.flatMap(a => (a.status === 'rejected' ? [a.reason] : []))
    expect(late.length).toBeGreaterThan(0)
    for (const error of late) expect(error).toMatchObject({ name: 'StoreError', code: 'store.timeout' })
    await expect
      .poll(
        () =>
          store.search(word('n100'), ALL).then(
            h => h.total,
            () => 'late',
          ),
        { timeout: 50_000 },
      )
      .toBe(1)
  })
  test('an option limits the size: what does not fit is refused whole, what was kept stays', async () => {
    const file = newFile()
    const store = await opened(file, { maxBytes: 400_000 })
    const { id } = await store.begin('x')
    let n = 0
    const text = (k: number) => Array.from({ length: 1500 }, (_, w) => `w${k}x${w * 7919}`).join(' ')
    const full = await (async () => {
      for (; n < 1000; n += 2) await store.put(id, [item(n, text(n)), item(n + 1, text(n + 1))])
    })().catch(e => e)
    expect(full).toMatchObject({ name: 'StoreError', code: 'store.full', message: expect.stringContaining(file) })
    expect(n).toBeGreaterThan(0)
    expect((await store.list([], ALL)).total).toBe(n)
    expect(await store.batch(id)).toMatchObject({ added: n })
    expect((await store.search(word(`w${n}x7919`), ALL)).total).toBe(0)
    expect((await store.search(word(`w${n - 1}x7919`), ALL)).total).toBe(1)
    expect(await store.diagnose()).toEqual([])
    await store.close()
    const again = await opened(file)
    expect((await again.put(id, [item(n, text(n))]))[0]?.became).toBe('added')
  })
  test('another that writes for long: reading goes on, writing waits, then says so', async () => {
    const file = newFile()
    const store = await opened(file, { busyMs: 100 })
    const { id } = await store.begin('x')
    const other = openDriver(file, 0)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.put(id, [item(1)])).rejects.toMatchObject({
      code: 'store.locked',
      message: expect.stringContaining(file),
    })
    expect((await store.list([], ALL)).total).toBe(0)
    other.exec('COMMIT')
    other.close()
    expect((await store.put(id, [item(1)]))[0]?.became).toBe('added')
  })
})

describe('backup', () => {
  test('is whole and consistent while the library is written to', async () => {
    const store = await opened(newFile())
    const { id } = await store.begin('x')
    await store.put(id, items(0, 50))
    const copy = join(folder, 'backups', 'new', 'copy.pandect')
    const writing = (async () => {
      for (let n = 50; n < 150; n += 10) await store.put(id, items(n, n + 10))
    })()
    await store.backup(copy)
    await writing
    expect(readdirSync(join(folder, 'backups', 'new'))).toEqual(['copy.pandect'])
    const restored = await opened(copy)
    const { total } = await restored.list([], ALL)
    expect(total).toBeGreaterThanOrEqual(50)
    expect(total % 10).toBe(0)
    expect((await restored.search(word('number'), ALL)).total).toBe(total)
    expect(await restored.diagnose()).toEqual([])
    expect((await restored.put(id, [item(999)]))[0]?.became).toBe('added')
  })
  test('takes no file’s place, and leaves nothing behind where it cannot write', async () => {
    const file = newFile()
    const store = await opened(file)
    await keep(store, item(1))
    await expect(store.backup(file)).rejects.toMatchObject({ code: 'store.exists' })
    const inTheWay = join(folder, 'a-file')
    mkdirSync(inTheWay)
    await expect(store.backup(inTheWay)).rejects.toMatchObject({ code: 'store.exists' })
    await expect(store.backup(join(file, 'below'))).rejects.toMatchObject({ name: 'StoreError' })
    expect(existsSync(`${file}.part`)).toBe(false)
    expect((await store.list([], ALL)).total).toBe(1)
  })
})
