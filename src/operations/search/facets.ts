import { z } from 'zod'
import { countSchema } from '../entry.js'

const decisions = countSchema('How many of the decisions found.')
const count = z.object({ value: z.string().describe('As a filter takes it.'), decisions })
const counts = (meaning: string) => z.array(count).describe(meaning)

/** How many of the decisions found there are of each kind. */
export const facetsSchema = z
  .object({
    country: counts('By country, the most first.'),
    court: z
      .array(count.extend({ name: z.string().describe('Name of the court.') }))
      .describe('By court, the most first.'),
    level: counts('By level of the court, the most first.'),
    type: counts('By type, the most first.'),
    lang: counts('By language, the most first.'),
    year: counts('By year, the latest first.'),
    outcome: counts('By outcome, the most first.'),
  })
  .meta({ id: 'Facets', description: 'How many of the decisions found there are of each kind.' })
