import { expect, test } from 'vitest'
import type { Citation } from '../model/decision.js'
import { keep, type Sample, sample } from './contract-samples.js'
import type { Store } from './store.js'

/** Decisions that have much in common. */
export function similarity(library: () => Store): void {
  const cites = (section: string): Citation => ({
    ...{ kind: 'statute', form: 'formal', group: null, status: 'outside', by: 'test', signal: null },
    ...{ at: [0, 3], targets: [{ code: 'BGB', section, jurisdiction: 'DE' }] },
  })
  const keepAll = (all: Readonly<Record<string, Sample>>) =>
    keep(
      library(),
      ...Object.entries(all).map(([id, is]) =>
        sample({ id, name: id, key: id, jurisdiction: 'DE', language: 'de', ...is }),
      ),
    )
  const of = (n: number): [string, Sample] => [`f${n}`, { says: [`Anderes ${n} folgt.`], citations: [cites('1')] }]
  const others = Object.fromEntries(Array.from({ length: 30 }, (_, n) => of(n)))

  test('share rare laws and telling words, the most first, and say which', async () => {
    await keepAll({
      ...others,
      a: { says: ['Der Bienenschwarm und die Imkerei.'], citations: [cites('961'), cites('962')] },
      b: { says: ['Bienenschwarm verfolgt, Imkerei nicht.'], citations: [cites('961'), cites('962')] },
      c: { says: ['Ein Hund.'], citations: [cites('961'), cites('1')] },
    })
    const found = await library().similar('a', 10)
    expect(found?.map(s => s.entry.id)).toEqual(['b', 'c'])
    expect(found?.[0]?.shared.slice(0, 2)).toEqual([
      { kind: 'law', text: 'BGB 962' },
      { kind: 'law', text: 'BGB 961' },
    ])
    expect(found?.[0]?.shared.map(s => s.text)).toEqual(expect.arrayContaining(['Bienenschwarm', 'Imkerei']))
    expect(found?.[1]?.shared).toEqual([{ kind: 'law', text: 'BGB 961' }])
    expect(await library().similar('a', 1)).toHaveLength(1)
  })
  test('a decision has no copies of itself among them, and one of several copies of another', async () => {
    const ecli = 'ECLI:DE:AG:2030:1'
    const own = { says: ['Der Bienenschwarm.'], citations: [cites('961')] }
    await keepAll({
      ...others,
      a: { ...own, ecli: 'ECLI:DE:AG:2030:2' },
      b: { ...own, ecli },
      c: { ...own, ecli },
      a2: { ...own, ecli: 'ECLI:DE:AG:2030:2' },
    })
    expect((await library().similar('a', 10))?.map(s => s.entry.id)).toEqual(['b'])
  })
  test('nothing is alike where nothing is shared, and nothing is said of what is not there', async () => {
    await keepAll({ ...others, a: { says: ['Der Bienenschwarm.'] } })
    expect(await library().similar('a', 10)).toEqual([])
    expect(await library().similar('none', 10)).toBeUndefined()
  })
}
