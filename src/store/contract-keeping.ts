import { expect, test } from 'vitest'
import { ALL, keep, madeWith, sample, whole } from './contract-samples.js'
import type { Item } from './item.js'
import { type Again, type Store, StoreError } from './store.js'

const became = (kept: readonly { id: string; became: string }[]) => kept.map(k => `${k.became} ${k.id}`)

/** What becomes of items that are put, and what imports say of it. */
export function keeping(library: () => Store): void {
  test('a decision comes back as it was', async () => {
    const item = sample({
      id: 'ECLI:X:1',
      name: 'a.txt',
      date: '2020-02-03',
      says: ['First words.', 'Half \ud83d a pair'],
    })
    const { kept, batch } = await keep(library(), item)
    expect(kept).toEqual([{ id: 'ECLI:X:1', became: 'added' }])
    const stored = await library().get('ECLI:X:1')
    expect(stored).toMatchObject({ id: 'ECLI:X:1', name: 'a.txt', version: 1, batch: batch.id, title: item.title })
    expect(stored?.decision).toMatchObject({ id: 'ECLI:X:1', text: 'First words.\n\nHalf \ud83d a pair\n\n' })
    expect(stored?.versions).toEqual([{ version: 1, batch: batch.id, stored: expect.stringMatching(/^\d{4}-.*Z$/) }])
    expect(await library().get('ECLI:X:1', 2)).toBeUndefined()
    expect(await library().get('ECLI:X:2')).toBeUndefined()
  })
  test('the same again changes nothing', async () => {
    const items = [sample({ id: 'A', says: ['one'] }), sample({ id: 'B', name: 'b', says: ['two'] })]
    await keep(library(), ...items)
    const before = await whole(library())
    const { kept, batch } = await keep(library(), ...items)
    expect(became(kept)).toEqual(['unchanged A', 'unchanged B'])
    expect(batch).toMatchObject({ added: 0, updated: 0, unchanged: 2, failed: 0 })
    expect(await whole(library())).toEqual(before)
  })
  test('the same content under another name is the same entry, and keeps its name', async () => {
    const { kept } = await keep(library(), sample({ id: 'A', name: 'a' }), sample({ id: 'A', name: 'b' }))
    expect(became(kept)).toEqual(['added A', 'unchanged A'])
    expect(await library().get('A')).toMatchObject({ name: 'a' })
  })
  test('other content under the same name and id is a new version, and the old one can be read', async () => {
    const first = await keep(library(), sample({ id: 'A', says: ['first'] }))
    const second = await keep(library(), sample({ id: 'A', date: '2021', says: ['second'] }))
    expect(became(second.kept)).toEqual(['updated A'])
    expect(second.batch).toMatchObject({ added: 0, updated: 1, unchanged: 0 })
    const now = await library().get('A')
    expect(now).toMatchObject({ version: 2, decision: { text: 'second\n\n' }, title: { date: '2021' } })
    expect(now?.versions).toMatchObject([
      { version: 1, batch: first.batch.id },
      { version: 2, batch: second.batch.id },
    ])
    expect(await library().get('A', 1)).toMatchObject({
      version: 1,
      batch: first.batch.id,
      decision: { text: 'first\n\n' },
      title: { date: null },
    })
  })
  test('the same content made by other rules takes the place of the record, without a new version', async () => {
    const is = { id: 'A', says: ['text'] }
    const first = await keep(library(), sample(is))
    const { kept, batch } = await keep(library(), madeWith('new rules', is))
    expect(became(kept)).toEqual(['updated A'])
    expect(batch).toMatchObject({ updated: 1 })
    const now = await library().get('A')
    expect(now).toMatchObject({ version: 1, batch: first.batch.id, decision: { madeWith: 'new rules' } })
    expect(now?.versions).toHaveLength(1)
    expect((await keep(library(), madeWith('new rules', is))).kept[0]?.became).toBe('unchanged')
  })
  test('other content under another name, or another id, is another entry', async () => {
    await keep(library(), sample({ id: 'A', name: 'a', says: ['one'] }))
    const { kept } = await keep(
      library(),
      sample({ id: 'A', name: 'b', says: ['two'] }),
      sample({ id: 'B', name: 'a', says: ['three'] }),
      sample({ id: 'A', name: 'c', says: ['four'] }),
    )
    expect(became(kept)).toEqual(['added A~2', 'added B', 'added A~3'])
    expect((await library().get('A~2'))?.decision).toMatchObject({ id: 'A', text: 'two\n\n' })
  })
  test('a decision whose id looks like that of a copy takes nobody’s place', async () => {
    const { kept } = await keep(
      library(),
      sample({ id: 'A~2', name: 'x', says: ['own'] }),
      sample({ id: 'A', name: 'y', says: ['one'] }),
      sample({ id: 'A', name: 'z', says: ['two'] }),
    )
    expect(became(kept)).toEqual(['added A~2', 'added A', 'added A~3'])
  })
  test('records of one name and id in one import are entries of their own, and stay apart in the next', async () => {
    const [one, two, other, third] = ['one', 'two', 'other', 'third'].map(t => sample({ id: 'A', says: [t] })) as Item[]
    expect(became((await keep(library(), one!, two!)).kept)).toEqual(['added A', 'added A~2'])
    expect(became((await keep(library(), one!, other!)).kept)).toEqual(['unchanged A', 'updated A~2'])
    expect(became((await keep(library(), third!, other!)).kept)).toEqual(['updated A', 'unchanged A~2'])
  })
  test.each([
    ['standard input', { id: 'A', name: '-' }],
    ['a decision known by its hash only', { id: 'sha256:0a', name: 'a' }],
  ])('%s is not told by its name', async (_, is) => {
    await keep(library(), sample({ ...is, says: ['one'] }))
    const { kept } = await keep(library(), sample({ ...is, says: ['two'] }))
    expect(became(kept)).toEqual([`added ${is.id}~2`])
  })
  test('what comes of items depends neither on calls nor on a break in between', async () => {
    const before = [sample({ id: 'A', says: ['old'] }), sample({ id: 'B', name: 'b', says: ['kept'] })]
    const texts = ['new', 'old', 'newer', 'new', 'last']
    const items = [...texts.map(t => sample({ id: 'A', says: [t] })), sample({ id: 'B', name: 'c', says: ['kept'] })]
    const failures = [{ name: 'f', code: 'source.empty', message: 'f: empty' }]
    const results: unknown[] = []
    for (const calls of [[6], [1, 1, 1, 1, 1, 1], [2, 4], [3, 0], [5, 0]]) {
      const store = library()
      await keep(store, ...before)
      const { id } = await store.begin('x')
      let at = 0
      for (const n of calls) {
        // After a break an import is begun again, and so are its items.
        if (n === 0) await store.begin('x')
        const some = n === 0 ? items : items.slice(at, at + n)
        at += n
        await store.put(id, some, failures)
      }
      const { id: _, started, ended, ...counts } = await store.end(id)
      const { entries, stored } = await whole(store)
      results.push({
        counts,
        entries: entries.map(e => ({ ...e, batch: 0 })),
        texts: stored.map(s => s.decision?.text),
      })
      await store.remove(entries.map(e => e.id))
    }
    expect(results[0]).toMatchObject({
      counts: { added: 3, updated: 1, unchanged: 1, failed: 1 },
      texts: ['new\n\n', 'old\n\n', 'newer\n\n', 'last\n\n', 'kept\n\n'],
    })
    for (const r of results) expect(r).toEqual(results[0])
  })
  test('a call is kept whole or not at all', async () => {
    const { id } = await library().begin('x')
    const broken = { ...sample({ id: 'B', name: 'b', says: ['broken'] }), passages: null } as unknown as Item
    await expect(library().put(id, [sample({ id: 'A', says: ['good'] }), broken])).rejects.toThrow()
    expect(await whole(library())).toMatchObject({ entries: [], stats: { decisions: 0, passages: 0 } })
    expect(await library().batch(id)).toMatchObject({ added: 0 })
    expect(became(await library().put(id, [sample({ id: 'A', says: ['good'] })]))).toEqual(['added A'])
  })
  test('content that is known is met again without being read', async () => {
    const [one, two] = [sample({ id: 'A', says: ['one'] }), sample({ id: 'A', says: ['two'] })]
    await keep(library(), one)
    expect([...(await library().known([one.key, two.key], 'rules'))]).toEqual([one.key])
    expect([...(await library().known([one.key], 'new rules'))]).toEqual([])
    const again = ({ key, name }: Item): Again => ({ again: true, key, name })
    const { id } = await library().begin('x')
    const gone = { again: true, key: 'of nothing', name: 'n' } as const
    const kept = await library().put(id, [again(one), two, gone, again(two)])
    expect(became(kept)).toEqual(['unchanged A', 'added A~2', 'gone ', 'unchanged A~2'])
    expect(await library().end(id)).toMatchObject({ added: 1, unchanged: 1 })
  })
  test('content that became an old version meanwhile is put again, though it is not read', async () => {
    const [one, two] = [sample({ id: 'A', says: ['one'] }), sample({ id: 'A', says: ['two'] })]
    await keep(library(), one)
    const { id } = await library().begin('x')
    const kept = await library().put(id, [two, { again: true, key: one.key, name: one.name }])
    expect(became(kept)).toEqual(['updated A', 'added A~2'])
    expect(await library().get('A~2')).toMatchObject({ decision: { text: 'one\n\n' }, name: 'a.txt' })
    expect((await library().search({ words: { is: 'word', text: 'one' }, filters: [] }, ALL)).total).toBe(1)
  })
  test('an unfinished import is gone on with, a closed one is not', async () => {
    const first = await library().begin('folder')
    expect(await library().begin('folder')).toEqual(first)
    expect((await library().begin('another')).id).not.toBe(first.id)
    const ended = await library().end(first.id)
    expect(ended).toMatchObject({ id: first.id, what: 'folder', ended: expect.stringMatching(/Z$/), undone: null })
    const next = await library().begin('folder')
    expect(next.id).toBeGreaterThan(first.id)
    expect((await library().batches(ALL)).items.map(b => b.what)).toEqual(['folder', 'another', 'folder'])
    expect((await library().batches({ offset: 1, limit: 1 })).items.map(b => b.what)).toEqual(['another'])
    expect(await library().batch(first.id)).toEqual(ended)
    expect(await library().batch(99)).toBeUndefined()
  })
  test('nothing goes into an import that is not open', async () => {
    const { id } = await library().begin('x')
    await library().end(id)
    for (const trial of [library().put(id, [sample()]), library().put(99, [sample()]), library().end(id)]) {
      const error = await trial.catch(e => e)
      expect(error).toBeInstanceOf(StoreError)
      expect(error.code).toBe('store.no-import')
    }
    expect((await library().list([], ALL)).total).toBe(0)
  })
  test('failures are kept with their import, each once', async () => {
    const failure = (name: string) => ({ name, code: 'source.empty', message: `${name}: empty` })
    const { id } = await library().begin('x')
    await library().put(id, [], [failure('a'), failure('b')])
    await library().put(id, [], [failure('b'), failure('c')])
    expect(await library().failures(id, { offset: 1, limit: 1 })).toEqual({ total: 3, items: [failure('b')] })
    expect(await library().end(id)).toMatchObject({ failed: 3 })
    expect(await library().stats()).toMatchObject({ failures: 3 })
    expect(await library().failures(99, ALL)).toEqual({ total: 0, items: [] })
  })
}
