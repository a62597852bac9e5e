import { z } from 'zod'
import { batchIdSchema, countSchema } from './entry.js'
import { unknownImport } from './imports.js'
import type { Operation } from './operation.js'

const input = z.strictObject({ batch: batchIdSchema })
const output = z.object({
  batch: batchIdSchema,
  removed: countSchema('Entries that are gone.'),
  restored: countSchema('Entries that are as before.'),
})

/** Takes an import back: what it added goes, what it changed is as before. */
export const undo: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'undo',
  summary: 'Take an import back: what it added goes, what it changed is as before',
  input,
  output,
  http: { method: 'delete', path: '/api/imports/:batch' },
  positional: ['batch'],
  example: { batch: 2 },
  answer: { batch: 2, removed: 4, restored: 0 },
  fails: ['import.unknown'],
  async run({ batch }, { store }) {
    const undone = await store.undo(batch)
    if (!undone) throw unknownImport(batch)
    return { batch, removed: undone.removed, restored: undone.restored }
  },
}
