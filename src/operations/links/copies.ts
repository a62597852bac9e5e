import { z } from 'zod'
import { DIFFERENCE_FIELDS } from '../../links/differences.js'
import { entrySchema, idSchema } from '../entry.js'

/** The copies of a decision in a library, the better source first, and where they do not agree. */
export const copiesShape = {
  copies: z
    .array(entrySchema)
    .describe('All copies of the decision in the library, this one among them, the better source first.'),
  differences: z
    .array(
      z
        .object({
          field: z.enum(DIFFERENCE_FIELDS).describe('What they do not agree on.'),
          values: z
            .array(z.object({ id: idSchema, value: z.string().describe('What this copy says.') }))
            .describe('Copies that say something of it.'),
        })
        .meta({ id: 'Difference', description: 'Where copies of one decision do not agree.' }),
    )
    .describe(
      'Where the copies do not agree; what one does not state is no disagreement. Of the present version; up to 20 copies are compared.',
    ),
}
