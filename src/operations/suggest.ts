import { z } from 'zod'
import type { Operation } from './operation.js'
import { completionsOf } from './search/completions.js'

const input = z.strictObject({
  q: z.string().max(2000).describe('What was typed so far; its last word is completed.'),
  limit: z.int().min(1).max(20).default(8).describe('The most to give.'),
})

const output = z.object({
  suggestions: z
    .array(
      z
        .object({
          query: z.string().describe('What was typed, completed.'),
          kind: z
            .enum(['concept', 'court', 'law', 'word'])
            .describe('A legal concept, a court, a law, or a word of the library.'),
          says: z.string().describe('What completes it, as it is called.'),
          about: z.string().nullable().describe('What a concept is.'),
          found: z
            .int()
            .min(0)
            .nullable()
            .describe(
              'Decisions of the court, decisions that cite the law, passages that have the word; `null` for a concept.',
            ),
        })
        .meta({ id: 'Completion', description: 'What a query may go on to be.' }),
    )
    .describe('Those first that are likeliest.'),
})

/** What a query that is being typed may go on to be. */
export const suggest: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'suggest',
  summary: 'Complete the last word of a search',
  input,
  output,
  http: { method: 'get', path: '/api/suggest' },
  positional: ['q'],
  example: { q: 'country:nl onderhand', limit: 8 },
  answer: {
    suggestions: [{ query: 'country:nl onderhandelingen', kind: 'word', says: 'onderhandelingen', found: 12 }],
  },
  run: async ({ q, limit }, { store }) => ({ suggestions: await completionsOf(q, limit, store) }),
}
