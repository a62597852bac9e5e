import { z } from 'zod'
import type { Operation } from './operation.js'
import { savedSchema, told } from './saved/saved-search.js'

const input = z.strictObject({})
const output = z.object({ searches: z.array(savedSchema).describe('By name.') })

/** The saved searches, with what is new to each since it was looked at. */
export const savedSearches: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'saved-searches',
  summary: 'List the saved searches, and how many decisions are new to each',
  input,
  output,
  http: { method: 'get', path: '/api/saved-searches' },
  positional: [],
  example: {},
  answer: { searches: [{ name: 'Negotiations', search: { query: 'onderhandelingen', country: ['nl'] }, new: 0 }] },
  async run(_, context) {
    return { searches: await Promise.all((await context.store.savedSearches()).map(s => told(s, context))) }
  },
}
