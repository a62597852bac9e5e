import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { countries } from '../countries.js'
import { parseAll } from '../main.js'
import { isDecision } from '../model/decision.js'
import { itemOf } from '../store/item.js'
import { openMemory } from '../store/memory/memory.js'
import type { Store } from '../store/store.js'
import type { Context, Reading } from './operation.js'
import { perform } from './perform.js'
import { search } from './search.js'

const reading: Reading = {
  madeWith: async () => '',
  keyOf: () => {
    throw new Error('nothing is read here')
  },
  read: () => Promise.reject(new Error('nothing is read here')),
  close: () => Promise.resolve(),
}
const texts = new Map<string, string>()
let context: Context

beforeAll(async () => {
  const store: Store = openMemory()
  const folder = new URL('../../examples/', import.meta.url)
  const decisions = readdirSync(folder)
    .filter(name => /\.(?:txt|html|json)$/.test(name))
    .flatMap(name => parseAll({ name, bytes: readFileSync(new URL(name, folder)) }))
    .filter(isDecision)
  for (const d of decisions) texts.set(d.source.name, d.text ?? '')
  const { id } = await store.begin('examples')
  await store.put(
    id,
    decisions.map(d => itemOf(d, d.source.sha256)),
  )
  await store.end(id)
  context = { store, reading, countries }
})

const found = (input: Record<string, unknown>) => perform(search, input, context)

test('every example is found, newest first, where nothing is asked', async () => {
  const { total, results, matched } = await found({ limit: 100 })
  expect([total, matched]).toEqual([texts.size, 'all'])
  expect(results).toHaveLength(texts.size)
  const days = results.map(r => r.title.date).filter(d => d !== null)
  expect(days).toEqual([...days].sort().reverse())
})

test('a passage comes with its place and what was found in it', async () => {
  const { query, total, took, results } = await found({ query: 'Kosten Revision', country: ['de'] })
  expect(query).toBe('Kosten Revision')
  expect(total).toBeGreaterThan(0)
  expect(took).toBeGreaterThanOrEqual(0)
  for (const r of results) {
    const passage = texts.get(r.source.name)!.slice(...r.at)
    expect(r.highlights.length).toBeGreaterThan(0)
    for (const [start, end] of r.highlights) expect(passage).toContain(r.snippet.slice(start, end))
    expect(r.title.jurisdiction).toBe('DE')
  }
  expect(results.map(r => r.score)).toEqual(results.map(r => r.score).sort((a, b) => b - a))
})

test('pages follow one another', async () => {
  const all = await found({ query: 'der OR de', limit: 100 })
  const pages = await Promise.all([0, 2, 4].map(offset => found({ query: 'der OR de', offset, limit: 2 })))
  expect(pages.flatMap(p => p.results.map(r => r.id))).toEqual(all.results.slice(0, 6).map(r => r.id))
  expect(pages.map(p => p.total)).toEqual([all.total, all.total, all.total])
})

describe('nothing found', () => {
  test('is no error', async () => {
    expect(await found({ query: 'Qwortschwall' })).toMatchObject({ total: 0, matched: 'all', results: [] })
    expect(await found({ query: '§ & —' })).toMatchObject({ matched: 'all' })
  })
  test('with all the words gives what has some of them', async () => {
    const { matched, total, results } = await found({ query: 'Revision Qwortschwall' })
    expect(matched).toBe('some')
    expect(total).toBeGreaterThan(0)
    expect(results[0]?.highlights.length).toBeGreaterThan(0)
  })
})

test('a decision comes first whose docket or ECLI was typed, however it was typed', async () => {
  const { results } = await found({ limit: 100 })
  for (const { id, title } of results)
    for (const name of [
      ...title.caseNumbers.slice(0, 1),
      ...(title.ecli ? [title.ecli, title.ecli.toLowerCase()] : []),
    ])
      for (const typed of [name, ` ${name.replace(/ /g, '')}`]) {
        const first = await found({ query: typed, limit: 1 })
        expect([typed, first.results[0]?.id]).toEqual([typed, id])
      }
})

test('filters of the query and of the input join', async () => {
  const { results } = await found({ query: 'country:nl', lang: ['nl'], in: ['operative'] })
  expect(results.length).toBeGreaterThan(0)
  for (const r of results) expect([r.title.jurisdiction, r.role]).toEqual(['NL', 'operative'])
  expect((await found({ query: 'country:nl', lang: ['de'] })).total).toBe(0)
})

test('what is not understood is said', async () => {
  const { notes, total } = await found({ query: 'jugde:Bartels Revision' })
  expect(notes).toEqual([{ message: expect.stringContaining('did you mean judge:?'), at: 0, to: 6 }])
  expect(total).toBeGreaterThan(0)
})

test('what does not fit is refused', async () => {
  for (const bad of [{ limit: 0 }, { limit: 101 }, { in: ['nowhere'] }, { query: 'a', colour: 'red' }])
    await expect(found(bad)).rejects.toMatchObject({ code: 'input.invalid' })
})
