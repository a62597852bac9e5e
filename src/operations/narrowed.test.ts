import { beforeAll, expect, test } from 'vitest'
import { examplesLibrary } from '../../test/examples-library.js'
import { openMemory } from '../store/memory/memory.js'
import { ask } from './ask.js'
import { list } from './list.js'
import type { Context } from './operation.js'
import { perform } from './perform.js'
import { saveSearch } from './save-search.js'
import { savedSearches } from './saved-searches.js'
import { search } from './search.js'

const SAVED = { WEG: 'statute:WEG', OGH: 'court:OGH', none: 'cites:"§ 4 Nowhere"' }
let context: Context
beforeAll(async () => {
  const store = openMemory()
  for (const [name, query] of Object.entries(SAVED)) await store.saveSearch(name, JSON.stringify({ query }))
  context = (await examplesLibrary(store)).context
})

test('what is cited and courts by any name narrow every operation alike', async () => {
  const asked = async (question: string, more = {}) => (await perform(ask, { question, ...more }, context)).total
  const stairs = 'Darf ein Wohnungseigentümer einen Treppenlift verlangen?'
  const all = await asked(stairs)
  expect(all).toBeGreaterThan(0)
  expect(await asked(`${stairs} statute:WEG`)).toBe(all)
  expect(await asked(`${stairs} -statute:WEG`)).toBe(0)
  expect(await asked(stairs, { court: ['OGH'] })).toBe(0)
  expect((await perform(search, { query: 'court:OGH' }, context)).total).toBe(3)
  expect((await perform(search, { court: ['ogh'] }, context)).total).toBe(3)
  expect((await perform(list, { court: ['OGH', 'EuGH'] }, context)).total).toBe(4)
})

test('what a question names that is not cited is said', async () => {
  const { notes } = await perform(ask, { question: 'Wer zahlt? cites:"§ 4 Nowhere"' }, context)
  expect(notes).toMatchObject([{ message: expect.stringContaining('§ 4 Nowhere'), at: 11 }])
})

test('a saved search tells what is new by what it cites', async () => {
  const { searches } = await perform(savedSearches, {}, context)
  expect(searches.map(s => [s.name, s.new])).toEqual([
    ['OGH', 3],
    ['WEG', 3],
    ['none', 0],
  ])
  const { saved } = await perform(saveSearch, { name: 'BGH', query: 'court:BGH' }, context)
  expect(saved.new).toBe(0)
})
