import { z } from 'zod'
import { batchIdSchema, batchSchema, countSchema, failureSchema } from './entry.js'
import { type Operation, OperationError } from './operation.js'
import { pageShape } from './page.js'

const input = z.strictObject({
  batch: batchIdSchema.optional().describe('Only this import, with what could not be read in it.'),
  ...pageShape,
})
const output = z.object({
  total: countSchema('How many imports there are; 1 when one was asked for.'),
  imports: z.array(batchSchema).describe('The last first.'),
  failures: z
    .object({
      total: countSchema('How many could not be read in this import.'),
      items: z.array(failureSchema).describe('In the order of the import; `offset` and `limit` count these.'),
    })
    .nullable()
    .describe('What could not be read; `null` unless one import was asked for.'),
})

/** What was imported when, and what of it could not be read. */
export const imports: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'imports',
  summary: 'List the imports, or one of them with what could not be read',
  input,
  output,
  http: { method: 'get', path: '/api/imports' },
  positional: ['batch'],
  example: { batch: 2, offset: 0, limit: 50 },
  answer: {
    total: 1,
    imports: [{ id: 2, what: 'korea', added: 4, failed: 0, undone: null }],
    failures: { total: 0, items: [] },
  },
  fails: ['import.unknown'],
  async run({ batch, offset, limit }, { store }) {
    if (batch === undefined) {
      const { total, items } = await store.batches({ offset, limit })
      return { total, imports: items, failures: null }
    }
    const one = await store.batch(batch)
    if (!one) throw unknownImport(batch)
    return { total: 1, imports: [one], failures: await store.failures(batch, { offset, limit }) }
  },
}

/** The error for an import that is not there. */
export function unknownImport(batch: number): OperationError {
  const problem = { path: 'batch', message: 'No import has this number' }
  return new OperationError('import.unknown', `There is no import ${batch}`, [problem])
}
