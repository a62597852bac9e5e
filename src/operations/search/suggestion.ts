import { z } from 'zod'

/** What may have been meant. */
export const suggestionSchema = z
  .object({
    query: z.string().describe('What to look for instead.'),
    replaced: z
      .array(
        z.object({ typed: z.string().describe('A word as typed.'), by: z.string().describe('A word of the library.') }),
      )
      .describe('What was put in place of what.'),
  })
  .meta({ id: 'Suggestion', description: 'A query of words that the library has.' })
export type Suggestion = z.infer<typeof suggestionSchema>

/** With fewer decisions, or none that has all words, others are suggested. */
export const FEW = 3
