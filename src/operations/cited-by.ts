import { z } from 'zod'
import { entrySchema, idSchema } from './entry.js'
import { unknownDecision } from './get.js'
import { authorityIn, authoritySchema } from './links/authority.js'
import { citingOf, citingSchema } from './links/citing.js'
import type { Operation } from './operation.js'
import { pageShape } from './page.js'

const input = z.strictObject({
  id: idSchema,
  offset: pageShape.offset,
  limit: z.int().min(1).max(100).default(20).describe('The most to give.'),
})
const output = z.object({
  of: entrySchema.describe('The decision that is cited.'),
  authority: authoritySchema,
  citing: z
    .array(citingSchema)
    .describe('Decisions that cite it, or a copy of it: of the highest courts first, then the latest.'),
})

/** The decisions that cite one, and with which words. */
export const citedBy: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'cited-by',
  summary: 'Say which decisions cite one, where, and with which word',
  input,
  output,
  http: { method: 'get', path: '/api/decisions/:id/cited-by' },
  positional: ['id'],
  example: { id: 'ECLI:AT:OGH0002:2004:0080OB09017.04V.0525.000', offset: 0, limit: 20 },
  answer: {
    authority: { decisions: 1, supreme: 1, appeal: 0 },
    citing: [
      {
        id: 'ECLI:AT:OGH0002:2022:0020OB09044.22X.0913.000',
        places: [{ paragraph: '11', signal: 'vgl', meaning: 'compares' }],
      },
    ],
  },
  fails: ['decision.unknown'],
  async run({ id, offset, limit }, { store, countries }) {
    // The decision itself is the first of a chain or a copy: neither needs its record.
    const of = (await store.copies(id)).find(entry => entry.id === id)
    if (!of) throw unknownDecision(id, { path: 'id', message: 'No decision has this id' })
    const { total, items } = await store.citedBy(id, { offset, limit })
    const authority = await authorityIn(page => store.citedBy(id, page), total)
    return { of, authority, citing: items.map(c => citingOf(c, countries)) }
  },
}
