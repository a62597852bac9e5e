import { z } from 'zod'
import type { Operation } from './operation.js'
import { nameSchema } from './saved/saved-search.js'
import { unknownSearch } from './saved/unknown-search.js'

const input = z.strictObject({ name: nameSchema })
const output = z.object({ forgotten: z.string().describe('The name of the search.') })

/** Keeps a saved search no more. */
export const forgetSearch: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'forget-search',
  summary: 'Keep a saved search no more',
  input,
  output,
  http: { method: 'delete', path: '/api/saved-searches/:name' },
  positional: ['name'],
  example: { name: 'Negotiations' },
  answer: { forgotten: 'Negotiations' },
  fails: ['search.unknown'],
  async run({ name }, { store }) {
    if (!(await store.forgetSearch(name))) throw unknownSearch(name)
    return { forgotten: name }
  },
}
