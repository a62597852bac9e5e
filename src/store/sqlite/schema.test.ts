import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { citation, leads } from '../contract-decisions.js'
import { ALL, keep, sample } from '../contract-samples.js'
import type { Item } from '../item.js'
import { unpacked } from '../packed.js'
import { openDriver } from './driver.js'
import { MIGRATIONS, prepare } from './schema.js'
import { openSqlite } from './sqlite.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let file = ''
let files = 0
beforeEach(() => {
  file = join(folder, `${++files}.pandect`)
})

const HASH = 'ab'.repeat(32)
const long = 'Lang wie ein Urteil. '.repeat(1000)
const kept = [
  sample({
    id: 'X:1',
    name: 'a',
    key: HASH,
    says: ['Der Käufer zahlt nicht.'],
    ecli: 'ECLI:X:1',
    caseNumbers: ['1 X 2'],
  }),
  sample({
    id: 'X:2',
    name: 'b',
    key: 'no hash',
    says: [long, 'und noch ein Käufer'],
    citations: [citation(0, [{ ecli: 'ECLI:X:1' }], { status: 'exact' })],
  }),
]

/** A library as the first form had it. */
function written(items: readonly Item[]): void {
  const db = openDriver(file, 1000)
  db.exec(MIGRATIONS[0] as string)
  db.exec('PRAGMA application_id = 0x50414e44; PRAGMA user_version = 1')
  db.run(`INSERT INTO batch (what, started, ended, added) VALUES ('x', '2030', '2030', ?)`, [items.length])
  for (const [n, item] of items.entries()) writeFirst(db, n + 1, item)
  db.close()
}

function writeFirst(db: ReturnType<typeof openDriver>, row: number, item: Item): void {
  const { text = '', ...record } = unpacked(item)
  db.run(
    `INSERT INTO entry (row, id, decision, copy, name, made_with, version, batch, outcomes, passages)
     VALUES (?, ?, ?, 1, ?, ?, 1, 1, '  ', ?)`,
    [row, item.id, item.id, item.name, item.madeWith, item.passages.length],
  )
  const blocks = (text.match(/[\s\S]{1,8192}/g) ?? []).map(b => deflateRawSync(JSON.stringify(b)))
  const head = Buffer.alloc(4 + 4 * blocks.length)
  head.writeUInt32LE(blocks.length)
  for (const i of blocks.keys())
    head.writeUInt32LE(head.length + blocks.slice(0, i + 1).reduce((sum, b) => sum + b.length, 0), 4 + 4 * i)
  const packed = [Buffer.concat([head, ...blocks]), deflateRawSync(JSON.stringify(record))]
  db.run(
    `INSERT INTO version (entry, version, batch, stored, key, title, text, record) VALUES (?, 1, 1, '2030', ?, ?, ?, ?)`,
    [row, item.key, JSON.stringify(item.title), ...packed],
  )
  for (const [n, p] of item.passages.entries()) {
    const at = row * 65_536 + n
    db.run('INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, NULL)', [at, ...p.at, p.paragraph, p.role, p.weight])
    db.run('INSERT INTO passage_words (rowid, words) VALUES (?, ?)', [at, p.words])
  }
}

test('a library of the first form is brought up to date, and nothing in it changes', async () => {
  written(kept)
  await expect(openSqlite(file, { readOnly: true })).rejects.toMatchObject({ code: 'store.not-a-library' })
  const store = await openSqlite(file)
  expect(await store.diagnose()).toEqual([])
  for (const item of kept) {
    const found = await store.get(item.id)
    expect(found?.decision).toEqual(unpacked(item))
    expect(found?.title).toEqual(item.title)
  }
  const { hits } = await store.search({ words: { is: 'word', text: 'Käufer' }, filters: [] }, ALL)
  expect(hits.map(h => [h.entry.id, h.text]).sort()).toEqual([
    ['X:1', 'Der Käufer zahlt nicht.'],
    ['X:2', 'und noch ein Käufer'],
  ])
  expect([...(await store.known([HASH, 'no hash', 'other'], 'rules'))]).toEqual([HASH, 'no hash'])
  expect(await leads(store, 'X:2')).toEqual(['exact X:1'])
  const { id } = await store.begin('again')
  expect((await store.put(id, kept)).map(k => k.became)).toEqual(['unchanged', 'unchanged'])
  await store.close()
})

test('a library of the third form is linked anew', async () => {
  written(kept)
  const db = openDriver(file, 1000)
  for (const step of MIGRATIONS.slice(1, 3)) typeof step === 'string' ? db.exec(step) : step(db)
  db.exec(`PRAGMA user_version = 3; INSERT INTO link VALUES (1, NULL, NULL, NULL, NULL, x'', x'');
    INSERT INTO cite VALUES (1, 0, 7, NULL, NULL, 0, NULL, 0, x''); INSERT INTO law VALUES (1, 'x')`)
  db.close()
  const store = await openSqlite(file)
  expect([await leads(store, 'X:1'), await leads(store, 'X:2')]).toEqual([[], ['exact X:1']])
  expect((await store.wanted(ALL)).total).toBe(0)
  expect(await store.diagnose()).toEqual([])
  await store.close()
})

test('what is up to date stays as it is, and a step that fails leaves the file as it was', () => {
  const db = openDriver(file, 1000)
  db.exec(MIGRATIONS[0] as string)
  db.exec('PRAGMA application_id = 0x50414e44; PRAGMA user_version = 1; DROP TABLE met')
  const before = db.all('SELECT name, sql FROM sqlite_master')
  expect(() => prepare(db, file)).toThrow()
  expect(db.all('SELECT name, sql FROM sqlite_master')).toEqual(before)
  db.close()
})

test('a library of the third form is told where its copies disagree', async () => {
  const is = { id: 'X:3', ecli: 'ECLI:X:3', ecliBasis: 'printed' } as const
  const copies = [sample({ ...is, name: 'a', date: '2031-02-01' }), sample({ ...is, name: 'b', date: '2031-02-03' })]
  const before = await openSqlite(file)
  await keep(before, ...kept, ...copies)
  await before.close()
  const db = openDriver(file, 1000)
  db.exec(
    'DROP INDEX link_differs; ALTER TABLE link DROP COLUMN differs; DROP TABLE parallel; ALTER TABLE cite DROP COLUMN said; DROP TABLE passage_terms; DROP TABLE passage_places; ALTER TABLE entry DROP COLUMN measures; DROP TABLE called; DROP TABLE amount; DROP TABLE person; ALTER TABLE entry DROP COLUMN marks; DROP TABLE saved; DROP TABLE came; DROP TABLE catalogue; PRAGMA user_version = 3',
  )
  db.close()
  const store = await openSqlite(file)
  const { items } = await store.list([], ALL)
  expect(items.map(e => `${e.id}: ${e.title.problems.warning}`).sort()).toEqual([
    'X:1: 0',
    'X:2: 0',
    'X:3: 1',
    'X:3~2: 1',
  ])
  expect(await store.diagnose()).toEqual([])
  await store.close()
})
