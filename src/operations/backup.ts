import { z } from 'zod'
import type { Operation } from './operation.js'

const to = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[^\u0000]+$/)
  .describe('The file to write; it must not be there yet.')
const input = z.strictObject({ to })
const output = z.object({ to: to.describe('The file written.') })

/** Writes a whole and consistent copy of the library, also while it is in use. */
export const backup: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'backup',
  summary: 'Write a whole and consistent copy of the library',
  input,
  output,
  http: null,
  positional: ['to'],
  example: { to: 'library-copy.pandect' },
  answer: { to: 'library-copy.pandect' },
  async run(input, { store }) {
    await store.backup(input.to)
    return { to: input.to }
  },
}
