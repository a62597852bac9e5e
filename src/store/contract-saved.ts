import { expect, test } from 'vitest'
import { ALL, keep, sample } from './contract-samples.js'
import type { Store } from './store.js'

/** Searches that are kept. */
export function saving(library: () => Store): void {
  const says = (id: string, text: string, key = id) => sample({ id, name: id, key, says: [text] })
  const found = async (since: number) => {
    const query = { words: { is: 'word', text: 'Kosten' } as const, filters: [] }
    const { total, hits } = await library().search(query, ALL, { since })
    expect(hits).toHaveLength(total)
    return hits
      .map(h => h.entry.id)
      .sort()
      .join(' ')
  }

  test('a search is kept by its name, replaced and forgotten', async () => {
    await library().saveSearch('b', '{"query":"x"}')
    await library().saveSearch('a', 'first')
    await library().saveSearch('a', 'second')
    const saved = await library().savedSearches()
    expect(saved.map(({ name, asked, came }) => [name, asked, came])).toEqual([
      ['a', 'second', 0],
      ['b', '{"query":"x"}', 0],
    ])
    expect(new Date(saved[0]!.seen).toISOString()).toBe(saved[0]!.seen)
    expect([await library().forgetSearch('a'), await library().forgetSearch('a')]).toEqual([true, false])
    expect(await library().seenSearch('a')).toBe(false)
    expect((await library().savedSearches()).map(s => s.name)).toEqual(['b'])
  })
  test('what came or got a new version since it was looked at is told, and can be searched alone', async () => {
    await keep(library(), says('a', 'Kosten'), says('b', 'Kosten'), says('x', 'nichts'))
    await library().saveSearch('s', '')
    const [{ mark } = { mark: -1 }] = await library().savedSearches()
    expect(await found(mark)).toBe('')
    await keep(
      library(),
      says('c', 'Kosten'),
      says('d', 'nichts'),
      says('b', 'neue Kosten', 'other'),
      says('a', 'Kosten'),
    )
    const came = async () => (await library().savedSearches())[0]?.came
    expect([await came(), await found(mark)]).toEqual([3, 'b c'])
    await library().remove(['c'])
    expect([await came(), await found(mark)]).toEqual([2, 'b'])
    expect(await library().seenSearch('s')).toBe(true)
    const [seen] = await library().savedSearches()
    expect([seen?.came, await found(seen!.mark)]).toEqual([0, ''])
    await keep(library(), says('e', 'Kosten'))
    expect([await came(), await found(seen!.mark)]).toEqual([1, 'e'])
  })
  test('what came last can come first', async () => {
    for (const id of ['b', 'c', 'a']) {
      await keep(library(), says(id, 'Kosten'))
      await new Promise(resolve => setTimeout(resolve, 3))
    }
    await keep(library(), says('b', 'neue Kosten', 'other'))
    const { hits } = await library().search({ words: null, filters: [] }, ALL, { sort: 'added' })
    expect(hits.map(h => h.entry.id)).toEqual(['b', 'a', 'c'])
  })
}
