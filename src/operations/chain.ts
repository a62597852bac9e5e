import { z } from 'zod'
import { DISPOSITIONS } from '../model/vocabulary.js'
import { entrySchema, idSchema, isoDateSchema } from './entry.js'
import { unknownDecision } from './get.js'
import { addressSchema } from './links/address.js'
import { type InstanceOf, instancesOf } from './links/instances.js'
import type { Operation } from './operation.js'

const nullable = (meaning: string) => z.string().nullable().describe(meaning)
const outcomes = z.array(z.enum(DISPOSITIONS))

const instanceSchema = z
  .object({
    entry: entrySchema.nullable().describe('The decision; `null` for one that is told of and not in the library.'),
    court: nullable('Who decided.'),
    date: isoDateSchema.nullable().describe('Day of the decision.'),
    docket: nullable('The first docket.'),
    outcome: outcomes.describe('What it did with what was before it.'),
    became: z
      .array(
        z.object({
          id: idSchema.nullable().describe('`null` where the later decision is only told of.'),
          court: nullable('The later court.'),
          date: isoDateSchema.nullable().describe('Day of the later decision.'),
          outcome: outcomes.describe('What the later decision did with what was before it, as a whole.'),
        }),
      )
      .describe(
        'Later decisions of the case that name it as an instance before them, the next first; of what is only told of the next.',
      ),
    address: addressSchema.nullable().describe('Where it is published officially.'),
  })
  .meta({ id: 'Instance', description: 'A decision of a case, and what became of it.' })

const input = z.strictObject({ id: idSchema })
const output = z.object({
  id: idSchema,
  instances: z.array(instanceSchema).describe('The decisions of the case, the first instance first.'),
})

/** The course of a case from court to court. */
export const chain: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'chain',
  summary: 'Follow a case from court to court, with what became of each decision',
  input,
  output,
  http: { method: 'get', path: '/api/decisions/:id/chain' },
  positional: ['id'],
  example: { id: 'ECLI:NL:GHSHE:2032:99902' },
  answer: {
    instances: [
      {
        court: 'Rechtbank Limburg',
        outcome: ['dismissed'],
        became: [{ id: 'ECLI:NL:GHSHE:2032:99902', outcome: ['set-aside', 'granted'] }],
      },
      { court: "Gerechtshof 's-Hertogenbosch", outcome: ['set-aside', 'granted'] },
      { court: 'Hoge Raad', date: '2033-11-18', docket: '32/99903', outcome: ['dismissed'], became: [] },
    ],
  },
  fails: ['decision.unknown'],
  async run({ id }, context) {
    const instances: readonly InstanceOf[] = await instancesOf(id, context)
    if (instances.length === 0) throw unknownDecision(id, { path: 'id', message: 'No decision has this id' })
    return { id, instances }
  },
}
