import { expect, test } from 'vitest'
import { citation, idOf, made, target } from './contract-decisions.js'
import { ALL, keep } from './contract-samples.js'
import type { Item } from './item.js'
import type { Citing } from './links.js'
import type { Store } from './store.js'

/** Who cites what, chains of instances, and what is cited most. */
export function citing(library: () => Store): void {
  const A = idOf('1 A 1/30')
  const keepAll = (...items: readonly Item[]) => keep(library(), ...items)
  const ids = (found: readonly Citing[]) => found.map(c => c.entry.id.replace(/^de:[^:]*:/, '')).join(', ')
  const citedBy = async (id: string) => {
    const { total, items } = await library().citedBy(id, ALL)
    expect(total).toBe(items.length)
    expect(await library().citedCounts([id])).toEqual([total])
    return ids(items)
  }

  test('a decision is cited by others: the highest courts first, then the latest, then by id', async () => {
    const cites = ['1 A 1/30']
    await keepAll(
      made('1 A 1/30'),
      made('1 B 1/31', { level: 'appeal', date: '2031-05-01', cites }),
      made('1 C 1/31', { level: 'supreme', cites }),
      made('1 D 1/31', { level: 'appeal', date: '2032-05-01', cites }),
      made('1 E 1/31', { level: 'constitutional', date: '2031', cites }),
      made('1 F 1/31', { level: 'supreme', date: '2031-05-01', cites }),
      made('1 G 1/31', { court: null, id: 'sha256:0b', cites }),
      made('1 H 1/31', { level: 'supreme', date: '2031-05-01', cites }),
      made('1 I 1/31', { cites: ['1 A 1/29'] }),
    )
    const order = ['1 E 1/31', '1 F 1/31', '1 H 1/31', '1 C 1/31', '1 D 1/31', '1 B 1/31', 'sha256:0b']
    expect(await citedBy(A)).toBe(order.join(', '))
    const page = await library().citedBy(A, { offset: 1, limit: 2 })
    expect([page.total, ids(page.items)]).toEqual([7, '1 F 1/31, 1 H 1/31'])
    expect(await library().citedBy('not there', ALL)).toEqual({ total: 0, items: [] })
    expect(await library().citedCounts([A, 'not there', idOf('1 E 1/31')])).toEqual([7, 0, 0])
    expect(await library().citedCounts([])).toEqual([])
  })

  test('by authority the highest courts come first, then what most cite', async () => {
    await keepAll(
      made('1 A 1/30'),
      made('1 B 1/30'),
      made('1 C 1/31', { cites: ['1 A 1/30', '1 B 1/30'] }),
      made('1 D 1/31', { cites: ['1 B 1/30'] }),
      made('1 E 1/31', { level: 'constitutional' }),
    )
    const { hits } = await library().search({ words: null, filters: [] }, ALL, { sort: 'authority', shown: true })
    const [first, second, third] = hits.map(h => [h.entry.title.caseNumbers[0], h.cited])
    expect([first, second, third]).toEqual([
      ['1 E 1/31', 0],
      ['1 B 1/30', 2],
      ['1 A 1/30', 1],
    ])
  })
  test('with the places: the first three, each with its passage and signal', async () => {
    const one = target('1 A 1/30')
    const starts = [50, 3, 10, 10, 20]
    const citations = starts.map(n => citation(n, [one, one], { signal: n === 10 ? 'vgl.' : null }))
    const says = [
      'The first passage cites.',
      { role: 'costs', text: 'The other one cites as well, and more.' },
    ] as const
    await keepAll(made('1 A 1/30'), made('1 B 1/31', { citations, says }))
    const [found] = (await library().citedBy(A, ALL)).items
    const first = { at: [0, 24], paragraph: null, role: 'reasoning', text: says[0] }
    expect(found?.places).toEqual([
      { at: [3, 8], signal: null, version: null, through: null, passage: first },
      { at: [10, 15], signal: 'vgl.', version: null, through: null, passage: first },
      { at: [20, 25], signal: null, version: null, through: null, passage: first },
    ])
    expect(found?.entry).toEqual((await library().list([], ALL)).items.find(e => e.id === idOf('1 B 1/31')))
  })
  test('copies are cited together and cite once, by the best of those that cite', async () => {
    const is = { date: '2031-01-01' }
    const cites = ['1 A 1/30']
    await keepAll(
      made('1 A 1/30', { date: '2030-02-01' }),
      made('1 A 1/30', { date: '2030-02-01', name: 'copy', says: ['Again.'] }),
      made('1 B 1/31', { ...is, cites }),
      made('1 B 1/31', { ...is, cites, name: 'the best', says: ['x'.repeat(900)] }),
      made('1 B 1/31', { ...is, name: 'cites nothing', says: ['x'.repeat(9000)] }),
    )
    expect(await citedBy(A)).toBe('1 B 1/31~2')
    expect(await citedBy(`${A}~2`)).toBe('1 B 1/31~2')
    await library().remove([`${idOf('1 B 1/31')}~2`])
    expect(await citedBy(A)).toBe('1 B 1/31')
  })
  test('what may be meant is not cited, and instances of the same case do not cite each other', async () => {
    await keepAll(
      made('1 A 1/30', { court: 'Landhof', level: 'first-instance' }),
      made('1 B 1/31', { court: 'Mittelhof', level: 'appeal', after: ['Landhof: 1 A 1/30'] }),
      made('1 C 1/32', {
        after: ['Mittelhof: 1 B 1/31'],
        cites: [target('1 A 1/30', 'Landhof'), target('1 B 1/31', 'Mittelhof')],
      }),
      made('1 D 1/32', { cites: [target('1 A 1/30', 'Landhof'), '1 E 1/30'] }),
      made('1 E 1/30', { date: '2030-01-01' }),
      made('1 E 1/30', { date: '2030-02-01' }),
    )
    expect(await citedBy(idOf('1 A 1/30', 'Landhof'))).toBe('1 D 1/32')
    expect(await citedBy(idOf('1 B 1/31', 'Mittelhof'))).toBe('')
    expect(await citedBy(idOf('1 E 1/30'))).toBe('')
  })
  test('a chain has all decisions of a case from any of them, the first instance first', async () => {
    const chain = async (id: string) =>
      (await library().chain(id)).map(({ entry, before }) => [entry.id, ...before].join(' < '))
    const [L, M, O] = [idOf('1 O 1/29', 'Landhof'), idOf('1 U 1/30', 'Mittelhof'), idOf('1 A 1/31')]
    await keepAll(
      made('1 A 1/31', { date: '2031-05-01', after: ['Mittelhof: 1 U 1/30', 'Landhof: 1 O 1/29'] }),
      made('1 O 1/29', { court: 'Landhof', level: 'first-instance' }),
      made('1 B 1/31', { cites: ['1 A 1/31'] }),
    )
    expect(await chain(L)).toEqual([L, `${O} < ${L}`])
    await keepAll(
      made('1 U 1/30', { court: 'Mittelhof', level: 'appeal', date: '2032-01-01', after: ['Landhof: 1 O 1/29'] }),
      made('1 U 1/30', { court: 'Mittelhof', level: 'appeal', date: '2032-01-01', name: 'copy' }),
    )
    for (const id of [L, M, `${M}~2`, O]) expect(await chain(id)).toEqual([L, `${M} < ${L}`, `${O} < ${L} < ${M}`])
    expect(await chain(idOf('1 B 1/31'))).toEqual([idOf('1 B 1/31')])
    expect(await chain('not there')).toEqual([])
    await library().remove([O])
    expect(await chain(L)).toEqual([L, `${M} < ${L}`])
  })
  test('a chain ends at a hundred decisions', async () => {
    const items = Array.from({ length: 120 }, (_, n) =>
      made(`1 A ${n}/30`, { date: `2030-01-01`, after: n ? [`Oberhof: 1 A ${n - 1}/30`] : [] }),
    )
    await keepAll(...items)
    expect((await library().chain(idOf('1 A 0/30'))).map(i => i.entry.id)).toEqual(
      items.slice(0, 100).map((_, n) => idOf(`1 A ${n}/30`)),
    )
  })
  test('laws and their articles, with the decisions that cite them', async () => {
    const law = (start: number, ...targets: readonly Parameters<typeof citation>[1][number][]) =>
      citation(start, targets, { kind: 'statute' })
    const bgb = (section: string) => ({ code: 'BGB', section })
    await keepAll(
      made('1 A 1/30', { citations: [law(0, bgb('823')), law(6, bgb('823')), law(12, bgb('80 a'), { code: 'BGB' })] }),
      made('1 B 1/30', { date: '2030-01-01', citations: [law(0, bgb('823'), { code: 'ZPO', section: '1' })] }),
      made('1 B 1/30', { date: '2030-01-01', name: 'copy', says: ['Once more.'], citations: [law(0, bgb('823'))] }),
      made('1 C 1/30', { level: 'appeal', citations: [law(0, { code: 'BGB', section: '823', jurisdiction: 'AT' })] }),
    )
    const found = async (name: string, section: string | null) =>
      ids((await library().citing(name, section, ALL)).items)
    expect(await found('de:BGB', '823')).toBe('1 B 1/30, 1 A 1/30')
    expect(await found('de:bgb', '80a')).toBe('1 A 1/30')
    expect(await found('de:bgb', null)).toBe('1 B 1/30, 1 A 1/30')
    expect(await found('at:bgb', null)).toBe('1 C 1/30')
    expect(await found('de:bgb', '82')).toBe('')
    expect(await found('de:zpo', null)).toBe('1 B 1/30')
    const { items } = await library().citing('de:bgb', null, { offset: 1, limit: 1 })
    expect(items[0]?.places.map(p => p.at[0])).toEqual([0, 6, 12])
    expect(await library().laws(null, ALL)).toEqual({
      total: 3,
      items: [
        { law: 'de:bgb', section: '', decisions: 2 },
        { law: 'at:bgb', section: '', decisions: 1 },
        { law: 'de:zpo', section: '', decisions: 1 },
      ],
    })
    expect((await library().laws('de:bgb', ALL)).items).toEqual([
      { law: 'de:bgb', section: '823', decisions: 2 },
      { law: 'de:bgb', section: '', decisions: 1 },
      { law: 'de:bgb', section: '80a', decisions: 1 },
    ])
    expect((await library().laws('de:bgb', { offset: 1, limit: 1 })).items.map(l => l.section)).toEqual([''])
    expect(await library().laws('xx:y', ALL)).toEqual({ total: 0, items: [] })
    await library().remove([A])
    expect((await library().laws('de:bgb', ALL)).items).toEqual([{ law: 'de:bgb', section: '823', decisions: 1 }])
  })
  test('the version of a law that is meant; published anew, a decision cites what it says now', async () => {
    const law = (start: number, section: string, version?: string) =>
      citation(start, [{ code: 'BGB', section, ...(version ? { version } : {}) }], { kind: 'statute' })
    const versions = async (section: string) =>
      (await library().citing('de:bgb', section, ALL)).items.map(c => c.places.map(p => p.version))
    await keepAll(made('1 A 1/30', { citations: [law(0, '7', 'a.F.'), law(6, '7')] }))
    expect([await versions('7'), await versions('8')]).toEqual([[['a.F.', null]], []])
    const { batch } = await keepAll(made('1 A 1/30', { says: ['Published anew.'], citations: [law(0, '8', 'n.F.')] }))
    expect([await versions('7'), await versions('8')]).toEqual([[], [['n.F.']]])
    expect((await library().get(A, 1))?.decision.citations).toHaveLength(2)
    await library().undo(batch.id)
    expect([await versions('7'), await versions('8')]).toEqual([[['a.F.', null]], []])
  })
  test('what is wanted most, copies counted once, what is there or may be there not at all', async () => {
    await keepAll(
      made('1 A 1/30', { cites: ['9 X 1/20 2020-01-02', '9 Y 1/20', '9 W 1/20', '1 B 1/30'] }),
      made('1 B 1/30', { cites: ['9 X 1/20', '9 Y 1/20', '9 Y 1/20 2020-03-04'], after: ['Landhof: 1 O 1/29'] }),
      made('1 C 1/30', { date: '2030-01-01', cites: ['9 X 1/20 2020-01-02', '9 Y 1/20 2020-05-06'] }),
      made('1 C 1/30', { date: '2030-01-01', name: 'copy', cites: ['9 V 1/20', '9 X 1/20'] }),
      made('9 W 1/20', { date: '2020-01-01' }),
      made('9 W 1/20', { date: '2020-02-01' }),
    )
    const one = (docket: string, date: string | null, decisions: number) => ({
      ...{ name: `de:oberhof:${docket.toLowerCase().replace(/ /g, '')}`, date, decisions },
      target: expect.objectContaining({ docket, court: 'Oberhof' }),
    })
    expect(await library().wanted(ALL)).toEqual({
      total: 3,
      items: [one('9 X 1/20', '2020-01-02', 3), one('9 Y 1/20', null, 3), one('9 V 1/20', null, 1)],
    })
    expect((await library().wanted({ offset: 2, limit: 1 })).items).toEqual([one('9 V 1/20', null, 1)])
    await keepAll(made('9 X 1/20', { date: '2020-01-02' }))
    expect((await library().wanted(ALL)).items.map(w => w.decisions)).toEqual([3, 1])
  })
}
