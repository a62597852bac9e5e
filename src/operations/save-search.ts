import { z } from 'zod'
import { filtersOf } from './filters.js'
import type { Operation } from './operation.js'
import { nameSchema, savedSchema, told } from './saved/saved-search.js'
import { searchShape } from './search.js'

const input = z.strictObject({ name: nameSchema, ...searchShape })
const output = z.object({ saved: savedSchema.describe('The search as it is kept now.') })

/** Keeps a search; one of the same name is replaced. */
export const saveSearch: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'save-search',
  summary: 'Keep a search in the library, to be told what is new to it',
  input,
  output,
  http: { method: 'post', path: '/api/saved-searches' },
  positional: ['name', 'query'],
  example: { name: 'Negotiations', query: 'onderhandelingen', country: ['nl'] },
  answer: { saved: { name: 'Negotiations', search: { query: 'onderhandelingen', country: ['nl'] }, new: 0 } },
  async run({ name, ...search }, context) {
    const { store } = context
    filtersOf({ ...search })
    await store.saveSearch(name, JSON.stringify(search))
    const saved = (await store.savedSearches()).find(s => s.name === name)!
    return { saved: await told(saved, context) }
  },
}
