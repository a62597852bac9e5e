import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Library, openLibrary } from '../src/library.js'
import { documentsIn } from '../src/operations/import/documents-in.js'
import { type ImportOptions, importing } from '../src/operations/import/importing.js'
import type { Progress } from '../src/operations/import/keeping.js'
import { importDocuments } from '../src/operations/import.js'
import type { Context } from '../src/operations/operation.js'
import { openMemory } from '../src/store/memory/memory.js'
import { StoreError } from '../src/store/store.js'

/** A made-up decision of its own number. */
const text = (n: number) => `ECLI:NL:RBZVD:2031:${n}
Rechtbank Zeeveld
Datum uitspraak
20 augustus 2031
1. De feiten
1.1. De eiser kocht ${n} kisten.
2. De beslissing
De rechtbank
2.1. wijst de vordering af.
`
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => JSON.stringify({ name: `d${from + i}`, text: text(from + i) })).join('\n')

let folder: string
let library: Library
beforeAll(async () => {
  library = await openLibrary()
  folder = mkdtempSync(join(tmpdir(), 'pandect-import-'))
  mkdirSync(join(folder, 'texts'))
  for (let n = 1; n <= 5; n++) writeFileSync(join(folder, 'texts', `${n}.txt`), text(n))
  writeFileSync(join(folder, 'all.jsonl'), lines(10, 300))
  writeFileSync(join(folder, 'all.jsonl.gz'), gzipSync(`${lines(300, 310)}\n{"text":\n${lines(310, 312)}`))
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ name: 'the one', text: text(400) }))
  writeFileSync(join(folder, 'three.json'), JSON.stringify([400, 401, 402].map(n => ({ text: text(n) }))))
  writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await library.close()
})

async function run(what: string, names: string[], options: ImportOptions = {}, into: Context = library) {
  const seen: Progress[] = []
  const arrivals = await documentsIn(
    names.map(n => join(folder, n)),
    options,
  )
  const done = await importing(what, arrivals, into, { ...options, onProgress: p => seen.push(p) })
  return { done, seen, totalBytes: arrivals.totalBytes }
}
/** Another library, with the same threads. */
const empty = (): Context => ({ store: openMemory(), reading: library.reading, countries: library.countries })
const namesIn = async (into: Context) =>
  (await into.store.list([], { offset: 0, limit: 1000 })).items.map(e => e.name.replace(`${folder}/`, ''))

describe('an import', () => {
  test('keeps what is in files, folders, patterns and lines, and says what it could not read', async () => {
    const own = empty()
    const { done, seen, totalBytes } = await run(
      'a',
      ['texts', 'all.*', 'one.json', 'none.txt', 'picture.png'],
      {},
      own,
    )
    expect(done).toMatchObject({ read: 311, added: 308, updated: 0, unchanged: 0, failed: 3, stopped: null })
    expect(done.batch).toMatchObject({ what: 'a', added: 308, failed: 3, ended: expect.any(String) })
    const { items } = await own.store.failures(done.batch.id, { offset: 0, limit: 10 })
    expect(items.map(f => [f.name.replace(`${folder}/`, ''), f.code])).toEqual([
      ['all.jsonl.gz#11', 'source.unreadable'],
      ['none.txt', 'source.unreadable'],
      ['picture.png', 'source.binary'],
    ])
    expect(items[0]?.message).toMatch(/all\.jsonl\.gz, line 11: broken JSON/)
    const names = await namesIn(own)
    expect(names).toHaveLength(308)
    expect(names).toEqual(expect.arrayContaining(['texts/1.txt', 'd10', 'd311', 'the one']))
    expect(seen.at(-1)).toMatchObject({ bytes: totalBytes, totalBytes, read: 311 })
    for (const [i, p] of seen.entries()) expect(p.bytes).toBeGreaterThanOrEqual(seen[i - 1]?.bytes ?? 0)
  })

  test('made again changes nothing, and reads nothing again but what it must', async () => {
    await run('b', ['texts', 'all.*', 'one.json', 'three.json'])
    const before = await library.store.stats()
    let read = 0
    const counting: Context = {
      ...library,
      reading: {
        ...library.reading,
        read: (documents, options) => {
          read += documents.length
          return library.reading.read(documents, options)
        },
      },
    }
    const { done } = await run('b', ['texts', 'all.*', 'one.json', 'three.json'], {}, counting)
    expect(done).toMatchObject({ read: 312, added: 0, updated: 0, unchanged: 311, failed: 1 })
    expect(read).toBe(1)
    expect({ ...(await library.store.stats()), failures: 0 }).toEqual({ ...before, failures: 0 })
  })

  test('under another country the same bytes are read again', async () => {
    const own = empty()
    await run('c', ['texts/1.txt'], {}, own)
    expect((await run('c', ['texts/1.txt'], { country: 'at' }, own)).done).toMatchObject({ unchanged: 0 })
  })

  test('a changed file is a new version, the old one is kept as it was', async () => {
    const own = empty()
    writeFileSync(join(folder, 'changing.txt'), text(500))
    await run('d', ['changing.txt'], {}, own)
    writeFileSync(join(folder, 'changing.txt'), text(500).replace('500 kisten', '501 kisten'))
    expect((await run('d', ['changing.txt'], {}, own)).done).toMatchObject({ read: 1, added: 0, updated: 1 })
    const id = 'ECLI:NL:RBZVD:2031:500'
    expect((await own.store.get(id))?.versions).toHaveLength(2)
    expect((await own.store.get(id))?.decision.text).toContain('501 kisten')
    expect((await own.store.get(id, 1))?.decision.text).toBe(text(500))
    expect(await own.store.copies(id)).toHaveLength(1)
  })
})

describe('an import that is broken off', () => {
  test('keeps what it said it kept, and goes on to the same end', async () => {
    const [own, whole] = [empty(), empty()]
    const names = ['texts', 'all.*', 'one.json', 'three.json', 'none.txt']
    const { done: complete } = await run('a', names, {}, whole)
    const controller = new AbortController()
    const onKept = () => controller.abort()
    const { done: first } = await run('a', names, { signal: controller.signal, onKept }, own)
    expect(first.stopped).toBe('interrupted')
    expect(first.added).toBeGreaterThan(0)
    expect(first.added).toBeLessThan(complete.added)
    expect(first.batch).toMatchObject({ ended: null, added: first.added })
    expect(await namesIn(own)).toHaveLength(first.added)
    const { done: second } = await run('a', names, {}, own)
    expect(second).toMatchObject({ resumed: true, stopped: null, unchanged: first.added })
    expect({ ...second.batch, started: 0, ended: 0 }).toEqual({ ...complete.batch, started: 0, ended: 0 })
    expect(await namesIn(own)).toEqual(await namesIn(whole))
    await own.store.undo(second.batch.id)
    expect(await namesIn(own)).toEqual([])
  })

  test('by the library says why, and what was kept', async () => {
    let puts = 0
    const full: Context = {
      ...library,
      store: {
        ...library.store,
        begin: what => library.store.begin(what),
        known: (keys, madeWith) => library.store.known(keys, madeWith),
        batch: id => library.store.batch(id),
        put: async (batch, items, failures) => {
          if (puts++) throw new StoreError('store.full', 'The disk is full.')
          return library.store.put(batch, items, failures)
        },
      },
    }
    writeFileSync(join(folder, 'more.jsonl'), lines(600, 1000))
    const { done } = await run('full', ['more.jsonl'], {}, full)
    expect(done.stopped).toMatchObject({ code: 'store.full' })
    expect(done.read).toBeLessThan(400)
    expect(done.batch.ended).toBe(null)
  })

  test('while nothing comes in ends at once', async () => {
    const controller = new AbortController()
    async function* each() {
      yield { found: { name: 'a', bytes: Buffer.from(text(1)) }, bytes: 1 }
      controller.abort()
      await new Promise(() => undefined)
    }
    const done = await importing('waiting', { totalBytes: null, each: each() }, library, { signal: controller.signal })
    expect(done.stopped).toBe('interrupted')
  })
})

test('the library does not depend on which thread is quicker', async () => {
  const results = []
  for (const threads of [1, 3]) {
    const own = await openLibrary(undefined, { threads })
    const copies = Array.from(
      { length: 200 },
      (_, i) => `{"name":"n","text":${JSON.stringify(text(i % 3) + ' x'.repeat(i * 90))}}`,
    )
    writeFileSync(join(folder, 'copies.jsonl'), copies.join('\n'))
    await run('copies', ['copies.jsonl'], {}, own)
    const { items } = await own.store.list([], { offset: 0, limit: 1000 })
    results.push(
      await Promise.all(items.map(async e => [e.id, e.version, (await own.store.get(e.id))?.decision.source.sha256])),
    )
    await own.close()
  }
  expect(results[0]).toHaveLength(200)
  expect(results[1]).toEqual(results[0])
})

describe('the operation', () => {
  test('keeps documents as they are given', async () => {
    const own = empty()
    const documents = [
      { name: 'a\u202e.txt', text: text(1) },
      { name: 'b.gz', base64: gzipSync(lines(10, 12)).toString('base64') },
      { name: 'c', base64: 'AAAA' },
    ]
    const input = importDocuments.input.parse({ documents })
    expect(await importDocuments.run(input, own)).toMatchObject({
      batch: 1,
      added: 3,
      failed: 1,
      items: [
        { id: 'ECLI:NL:RBZVD:2031:1', name: 'a .txt', became: 'added' },
        { name: 'd10', became: 'added' },
        { name: 'd11', became: 'added' },
      ],
      failures: [{ name: 'c', code: 'source.binary' }],
    })
    expect(await importDocuments.run(input, own)).toMatchObject({
      batch: 2,
      added: 0,
      unchanged: 3,
      items: [{ id: 'ECLI:NL:RBZVD:2031:1', became: 'unchanged' }, { name: 'd10' }, { name: 'd11' }],
    })
  })
  test.each([
    [{}],
    [{ documents: [] }],
    [{ documents: [{ name: 'a' }] }],
    [{ documents: [{ name: 'a', text: 'x', base64: 'AAAA' }] }],
    [{ documents: [{ name: 'a', base64: 'ÄÄÄÄ' }] }],
    [{ documents: [{ name: '', text: 'x' }] }],
    [{ documents: [{ name: 'a', text: 'x', path: '/etc/passwd' }] }],
    [{ documents: [{ name: 'a', text: 'x' }], country: 'nl nl' }],
    [{ documents: Array.from({ length: 1001 }, () => ({ name: 'a', text: 'x' })) }],
  ])('refuses what does not fit: %j', input => {
    expect(importDocuments.input.safeParse(input).success).toBe(false)
  })
})
