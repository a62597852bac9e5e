import { z } from 'zod'
import type { Operation } from './operation.js'

const input = z.strictObject({})
const output = z.object({
  sound: z.boolean().describe('True when nothing is wrong with the library.'),
  faults: z.array(z.string()).describe('What is wrong with it, a sentence each.'),
})

/** Says whether the library itself is whole: its file, its indexes and what they say of each other. */
export const doctor: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'doctor',
  summary: 'Say whether the library file and its indexes are whole',
  input,
  output,
  http: null,
  positional: [],
  example: {},
  answer: { sound: true, faults: [] },
  async run(_input, { store }) {
    const faults = await store.diagnose()
    return { sound: faults.length === 0, faults }
  },
}
