import { z } from 'zod'
import type { Operation } from './operation.js'
import { nameSchema } from './saved/saved-search.js'
import { unknownSearch } from './saved/unknown-search.js'

const input = z.strictObject({ name: nameSchema })
const output = z.object({ seen: z.string().describe('The name of the search.') })

/** Counts all that is there as seen. */
export const seen: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'seen',
  summary: 'Count all that a saved search finds now as seen',
  input,
  output,
  http: { method: 'post', path: '/api/saved-searches/seen' },
  positional: ['name'],
  example: { name: 'Negotiations' },
  answer: { seen: 'Negotiations' },
  fails: ['search.unknown'],
  async run({ name }, { store }) {
    if (!(await store.seenSearch(name))) throw unknownSearch(name)
    return { seen: name }
  },
}
