import { expect, test } from 'vitest'
import { type Made, made } from './contract-decisions.js'
import { ALL, keep } from './contract-samples.js'
import type { Store } from './store.js'

const ECLI = 'ECLI:XX:OH:2031:1'
const [ONE, TWO, THREE] = ['X:1', 'X:1~2', 'X:1~3'] as const

/** A copy of one made-up decision, known by its printed ECLI; the longer its text, the better the source. */
function copy(name: string, length: number, is: Made = {}) {
  const says = [`${'and so on '.repeat(length)}.`]
  return made('1 A 1/31', { id: 'X:1', ecli: ECLI, ecliBasis: 'printed', date: '2031-02-01', name, says, ...is })
}

/** What copies of one decision say otherwise is a problem of each, as long as they are there. */
export function copying(library: () => Store): void {
  const told = async (id: string, version?: number) => {
    const stored = await library().get(id, version)
    return stored?.decision.problems.filter(p => p.code === 'copies.conflict').map(p => p.message)
  }
  const report = async (id: string) =>
    (await library().get(id))?.decision.checks.find(c => c.code === 'copies.conflict')?.result
  const counted = async () => {
    const { problems } = await library().stats()
    const { items } = await library().list([], ALL)
    const byId = [...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map(e => e.title.problems.warning)
    return [problems.find(p => p.code === 'copies.conflict')?.decisions ?? 0, ...byId]
  }

  test('copies that agree have no problem, and a decision without copies was not compared', async () => {
    await keep(library(), copy('a', 50))
    expect(await report(ONE)).toBeUndefined()
    await keep(library(), copy('b', 10, { date: '2031-02', outcome: ['granted'] }))
    expect([await told(ONE), await told(TWO), await counted()]).toEqual([[], [], [0, 0, 0]])
    expect([await report(ONE), await report(TWO)]).toEqual(['not-found', 'not-found'])
    expect((await library().get(ONE))?.differences).toEqual([])
  })
  test('copies that disagree: both values, both sources, and which is the better', async () => {
    await keep(library(), copy('a', 50), copy('b', 10, { date: '2031-02-03', outcome: ['granted'] }))
    expect(await told(ONE)).toEqual(['date: 2031-02-01 here (a, the better source), 2031-02-03 in X:1~2 (b)'])
    expect(await told(TWO)).toEqual(['date: 2031-02-03 here (b), 2031-02-01 in X:1 (a, the better source)'])
    expect([await counted(), await report(TWO)]).toEqual([[2, 1, 1], 'found'])
    const stored = await library().get(TWO)
    expect(stored?.title.problems).toEqual({ error: 0, warning: 1, note: 0 })
    expect(stored?.decision.problems[0]).toMatchObject({ severity: 'warning', at: [0, 101] })
    expect(stored?.differences).toEqual([
      {
        field: 'date',
        values: [
          { id: ONE, value: '2031-02-01' },
          { id: TWO, value: '2031-02-03' },
        ],
      },
    ])
    const { hits } = await library().search({ words: null, filters: [] }, ALL)
    expect(hits.map(h => h.entry.title.problems.warning)).toEqual([1, 1])
    expect((await library().copies(ONE)).map(e => e.title.problems.warning)).toEqual([1, 1])
  })
  test('three copies: the one that is wrong, and those that it contradicts', async () => {
    const wrong = { court: 'Landhof', outcome: ['granted'] as const }
    const right = { outcome: ['dismissed'] as const }
    await keep(library(), copy('a', 10, right), copy('b', 50, wrong), copy('c', 20, right))
    expect(await told(ONE)).toEqual([
      'court: Oberhof here (a), Landhof in X:1~2 (b, the better source)',
      'outcome: dismissed here (a), granted in X:1~2 (b, the better source)',
    ])
    expect((await told(TWO))?.[0]).toBe('court: Landhof here (b, the better source), Oberhof in X:1~3 (c)')
    expect(await counted()).toEqual([3, 2, 2, 2])
    await library().remove([TWO])
    expect([await told(ONE), await told(THREE), await counted()]).toEqual([[], [], [0, 0, 0]])
    expect(await library().diagnose()).toEqual([])
  })
  test('what is removed or taken back contradicts nothing any more', async () => {
    await keep(library(), copy('a', 50))
    const { batch } = await keep(library(), copy('b', 10, { type: { value: 'order', native: null } }))
    await keep(library(), copy('c', 20, { type: { value: 'judgment', native: null } }))
    expect(await counted()).toEqual([2, 0, 1, 1])
    await library().undo(batch.id)
    expect([await told(THREE), await counted()]).toEqual([[], [0, 0, 0]])
    await library().remove([ONE])
    expect([await report(THREE), await counted()]).toEqual([undefined, [0, 0]])
  })
  test('a new version mends or makes a disagreement, and going back brings it back', async () => {
    await keep(library(), copy('a', 50), copy('b', 10, { date: '2031-02-03' }))
    const { batch } = await keep(library(), copy('b', 11))
    expect([await told(ONE), await told(TWO), await counted()]).toEqual([[], [], [0, 0, 0]])
    expect((await library().get(TWO, 1))?.decision.date).toBe('2031-02-03')
    expect([await told(TWO, 1), (await library().get(TWO, 1))?.title.problems.warning]).toEqual([[], 0])
    await library().undo(batch.id)
    expect([await counted(), (await told(ONE))?.length]).toEqual([[2, 1, 1], 1])
    await keep(library(), copy('a', 51, { court: 'Landhof' }))
    expect([await counted(), (await told(TWO))?.length]).toEqual([[2, 2, 2], 2])
  })
  test('the problem stands beside those of the record, which keeps its own', async () => {
    const own = { code: 'text.glued', severity: 'warning', at: [20, 24], message: 'x' } as const
    await keep(library(), copy('a', 50, { problems: [own] }), copy('b', 10, { date: '2031-02-03' }))
    const problems = (await library().get(ONE))?.decision.problems
    expect(problems?.map(p => p.code)).toEqual(['copies.conflict', 'text.glued'])
    expect(await counted()).toEqual([2, 2, 1])
    await library().remove([TWO])
    expect((await library().get(ONE))?.decision.problems).toEqual([own])
  })
  test('decisions that are not copies of each other contradict nothing', async () => {
    const other = { ecli: 'ECLI:XX:OH:2031:2', date: '2031-05-05', court: 'Landhof', id: 'X:2' }
    await keep(library(), copy('a', 50), copy('b', 10, other))
    expect(await counted()).toEqual([0, 0, 0])
  })
}
