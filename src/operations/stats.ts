import { z } from 'zod'
import { countSchema, isoDateSchema } from './entry.js'
import type { Operation } from './operation.js'

const decisions = countSchema('How many decisions.')
const counts = (meaning: string) =>
  z.array(z.object({ value: z.string().describe('As a filter takes it.'), decisions })).describe(meaning)

const input = z.strictObject({})
const output = z.object({
  decisions: countSchema('Decisions in the library.'),
  passages: countSchema('Passages that can be searched.'),
  failures: countSchema('Files and records that could not be read.'),
  from: isoDateSchema.nullable().describe('Date of the oldest decision.'),
  to: isoDateSchema.nullable().describe('Date of the latest decision.'),
  countries: counts('By country, the most first.'),
  courts: z
    .array(
      z.object({
        value: z.string().describe('As a filter takes it.'),
        decisions,
        name: z.string().describe('Name of the court.'),
        country: z.string().nullable().describe('ISO 3166 code, or `EU`.'),
      }),
    )
    .describe('By court, the most first.'),
  levels: counts('By level of the court, the most first.'),
  outcomes: counts('By outcome, the most first.'),
  languages: counts('By language, the most first.'),
  years: counts('By year.'),
  problems: z
    .array(
      z.object({
        code: z.string().describe('Permanent code of the problem.'),
        severity: z.string().describe('error, warning or note.'),
        decisions,
      }),
    )
    .describe('Problems by code and severity, the most first.'),
})

/** What the library holds, in numbers. */
export const stats: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'stats',
  summary: 'Say what the library holds, in numbers',
  input,
  output,
  http: { method: 'get', path: '/api/stats' },
  positional: [],
  example: {},
  answer: {
    decisions: 20,
    from: '1988-10-11',
    to: '2034-02-15',
    countries: [{ value: 'AT', decisions: 5 }],
    levels: [
      { value: 'first-instance', decisions: 8 },
      { value: 'supreme', decisions: 8 },
      { value: 'appeal', decisions: 4 },
    ],
  },
  run: (_input, { store }) => store.stats(),
}
