import { z } from 'zod'
import { batchIdSchema, citedSchema, countSchema, entrySchema } from './entry.js'
import { filterShape } from './filters.js'
import { narrowedBy } from './narrowed.js'
import type { Operation } from './operation.js'
import { pageShape } from './page.js'

const input = z.strictObject({
  ...filterShape,
  batch: batchIdSchema.optional().describe('Only what this import brought.'),
  ...pageShape,
})
const output = z.object({
  total: countSchema('How many entries meet the filters.'),
  entries: z
    .array(
      entrySchema
        .extend({ cited: citedSchema })
        .meta({ id: 'ListedEntry', description: 'A stored copy of a decision, and how often it is cited.' }),
    )
    .describe('By date, the last first; those without date at the end.'),
})

/** The decisions of the library, in order. */
export const list: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'list',
  summary: 'List the decisions of the library',
  input,
  output,
  http: { method: 'get', path: '/api/decisions' },
  positional: [],
  example: { country: ['nl'], level: ['supreme'], from: '2020', offset: 0, limit: 20 },
  answer: {
    total: 1,
    entries: [
      {
        id: 'ECLI:NL:HR:2033:99903',
        title: { court: { name: 'Hoge Raad' }, date: '2033-11-18', caseNumbers: ['32/99903'], outcome: ['dismissed'] },
      },
    ],
  },
  async run({ offset, limit, batch, ...narrowed }, context) {
    const { store } = context
    const filters = [...(await narrowedBy(narrowed, context)).filters]
    if (batch !== undefined) filters.push({ field: 'batch', value: String(batch), not: false })
    const { total, items } = await store.list(filters, { offset, limit })
    const cited = await store.citedCounts(items.map(i => i.id))
    return { total, entries: items.map((entry, i) => ({ ...entry, cited: cited[i] ?? 0 })) }
  },
}
