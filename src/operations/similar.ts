import { z } from 'zod'
import { entrySchema, idSchema } from './entry.js'
import { type Operation, OperationError } from './operation.js'

const input = z.strictObject({
  id: idSchema,
  limit: z.int().min(1).max(50).default(10).describe('The most to give.'),
})

const output = z.object({
  similar: z
    .array(
      entrySchema.extend({
        shared: z
          .array(
            z.object({
              kind: z
                .enum(['decision', 'law', 'word', 'concept'])
                .describe('A decision or law that both cite, a word of rules or headnotes, a concept.'),
              text: z.string().describe('As the decision asked about says it; of a concept its id in words.'),
            }),
          )
          .describe('What both have, the rarest first.'),
      }),
    )
    .describe('Those first that have most in common with it; copies of one decision once, its own left out.'),
})

/** Decisions that have much in common with one. */
export const similar: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'similar',
  summary: 'Find decisions that cite the same and state rules in the same words',
  input,
  output,
  http: { method: 'get', path: '/api/decisions/:id/similar' },
  positional: ['id'],
  example: { id: 'de:Landgericht Musterstadt:4 S 66/29', limit: 10 },
  answer: {
    similar: [
      {
        id: 'ECLI:DE:BGH:2032:120332UXIVZR412.30.0',
        title: { caseNumbers: ['XIV ZR 412/30'] },
        shared: [{ kind: 'law' }],
      },
      { id: 'de:Amtsgericht Musterstadt:21 C 318/29 WEG', shared: [{ kind: 'law' }] },
    ],
  },
  fails: ['decision.unknown'],
  async run({ id, limit }, { store }) {
    const found = await store.similar(id, limit)
    if (!found)
      throw new OperationError('decision.unknown', `There is no such decision in the library: ${id}`, [
        { path: 'id', message: 'No decision has this id' },
      ])
    return { similar: found.map(({ entry, shared }) => ({ ...entry, shared })) }
  },
}
