import { expect, test } from 'vitest'
import { ALL, court, keep, madeWith, sample, whole } from './contract-samples.js'
import type { Store } from './store.js'

/** Undo and removal. */
export function undoing(library: () => Store): void {
  const words = async (text: string) =>
    (await library().search({ words: { is: 'word', text }, filters: [] }, ALL)).hits.map(h => h.entry.id)

  test('what an import added goes, what it changed is as before', async () => {
    const first = sample({ id: 'A', date: '2001', caseNumbers: ['1 A'], court: court('X'), says: ['before', 'more'] })
    await keep(library(), first)
    const before = await whole(library())
    const { batch } = await keep(
      library(),
      sample({ id: 'A', date: '2002', says: ['after'] }),
      sample({ id: 'B', name: 'b', says: ['added'] }),
    )
    expect(await library().undo(batch.id)).toEqual({ removed: 1, restored: 1 })
    expect(await whole(library())).toEqual(before)
    expect(await words('before')).toEqual(['A'])
    expect([...(await words('after')), ...(await words('added'))]).toEqual([])
    expect([...(await library().known([first.key], 'rules'))]).toEqual([first.key])
    expect(await library().batch(batch.id)).toMatchObject({ undone: expect.stringMatching(/Z$/) })
    expect(await library().undo(batch.id)).toEqual({ removed: 0, restored: 0 })
    expect(await library().undo(99)).toBeUndefined()
  })
  test('what a later import changed stays, until that is taken back too', async () => {
    const one = await keep(library(), sample({ id: 'A', says: ['one'] }))
    const two = await keep(library(), sample({ id: 'A', says: ['two'] }))
    const three = await keep(library(), sample({ id: 'A', says: ['three'] }))
    expect(await library().undo(two.batch.id)).toEqual({ removed: 0, restored: 0 })
    expect(await library().get('A')).toMatchObject({ version: 3, versions: [{ version: 1 }, { version: 3 }] })
    expect(await library().undo(one.batch.id)).toEqual({ removed: 0, restored: 0 })
    expect(await words('three')).toEqual(['A'])
    expect(await library().undo(three.batch.id)).toEqual({ removed: 1, restored: 0 })
    expect(await whole(library())).toMatchObject({ entries: [], stats: { decisions: 0, passages: 0 } })
  })
  test('records made again by other rules stay so', async () => {
    await keep(library(), sample({ id: 'A' }))
    const { batch } = await keep(library(), madeWith('new rules', { id: 'A' }))
    expect(await library().undo(batch.id)).toEqual({ removed: 0, restored: 0 })
    expect(await library().get('A')).toMatchObject({ decision: { madeWith: 'new rules' } })
  })
  test('an import taken back is closed, and begun anew', async () => {
    const { id } = await library().begin('x')
    await library().put(id, [sample({ id: 'A' })])
    expect(await library().undo(id)).toEqual({ removed: 1, restored: 0 })
    expect((await library().begin('x')).id).not.toBe(id)
    await expect(library().put(id, [sample({ id: 'A' })])).rejects.toMatchObject({ code: 'store.no-import' })
  })
  test('after undo the same import does the same again', async () => {
    const items = [sample({ id: 'A', says: ['x'] }), sample({ id: 'A', says: ['y'] })]
    const { batch } = await keep(library(), ...items)
    const before = await whole(library())
    await library().undo(batch.id)
    expect((await keep(library(), ...items)).kept.map(k => k.became)).toEqual(['added', 'added'])
    expect((await whole(library())).stats).toEqual(before.stats)
  })
  test('what is removed is nowhere any more', async () => {
    const is = { id: 'A', ecli: 'ECLI:A', court: court('X'), caseNumbers: ['1 A'], outcome: ['granted'] as const }
    await keep(library(), sample({ ...is, says: ['old'] }))
    await keep(
      library(),
      sample({ ...is, says: ['removed', 'twice'] }),
      sample({ id: 'B', name: 'b', says: ['stays'] }),
    )
    expect(await library().remove(['A', 'C', 'A'])).toEqual(['A'])
    expect(await library().get('A')).toBeUndefined()
    expect(await library().get('A', 1)).toBeUndefined()
    for (const gone of ['old', 'removed', 'twice']) expect(await words(gone)).toEqual([])
    expect(await words('stays')).toEqual(['B'])
    expect((await library().list([], ALL)).items.map(e => e.id)).toEqual(['B'])
    expect(await library().stats()).toMatchObject({ decisions: 1, passages: 1, courts: [], outcomes: [] })
    expect([...(await library().known([sample({ ...is, says: ['removed', 'twice'] }).key], 'rules'))]).toEqual([])
    expect(await library().remove(['A'])).toEqual([])
    expect((await keep(library(), sample({ ...is, says: ['removed'] }))).kept).toEqual([{ id: 'A', became: 'added' }])
    expect((await library().get('A'))?.versions).toHaveLength(1)
  })
  test('removal and undo of the same do not trouble each other', async () => {
    const { batch } = await keep(library(), sample({ id: 'A', says: ['one'] }), sample({ id: 'B', says: ['two'] }))
    expect(await library().remove(['A'])).toEqual(['A'])
    expect(await library().undo(batch.id)).toEqual({ removed: 1, restored: 0 })
    expect(await library().diagnose()).toEqual([])
  })
}
