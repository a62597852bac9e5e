import { z } from 'zod'
import { idSchema } from './entry.js'
import type { Operation } from './operation.js'

const input = z.strictObject({
  ids: z.array(idSchema).min(1).max(1000).describe('The decisions to remove, up to 1,000.'),
})
const output = z.object({
  removed: z.array(idSchema).describe('Those that were there and are gone.'),
  missing: z.array(idSchema).describe('Those that were not there.'),
})

/** Takes decisions out of the library, with all their versions and from every index. */
export const remove: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'remove',
  summary: 'Remove decisions from the library, with all their versions',
  input,
  output,
  http: { method: 'post', path: '/api/remove' },
  positional: ['ids'],
  example: { ids: ['ECLI:NL:HR:2033:99903', 'ECLI:NL:HR:2033:99904'] },
  answer: { removed: ['ECLI:NL:HR:2033:99903'], missing: ['ECLI:NL:HR:2033:99904'] },
  async run({ ids }, { store }) {
    const asked = [...new Set(ids)]
    const gone = new Set(await store.remove(asked))
    return { removed: asked.filter(id => gone.has(id)), missing: asked.filter(id => !gone.has(id)) }
  },
}
