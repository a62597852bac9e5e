import { z } from 'zod'
import type { Decision } from '../model/decision.js'
import { unpacked } from '../store/packed.js'
import { checkReportSchema, failureSchema, idSchema, placedProblemSchema } from './entry.js'
import { unknownDecision } from './get.js'
import type { Context, Operation } from './operation.js'
import { placesOf } from './place.js'

const input = z
  .strictObject({
    id: idSchema.optional(),
    text: z
      .string()
      .min(1)
      .max(32 * 1024 * 1024)
      .optional()
      .describe('A text to be read and checked, without being kept.'),
    name: z.string().min(1).max(1000).default('text').describe('What to call the text.'),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional()
      .describe('Whose law the text follows (`nl`, `at`, `de`, `kr`, `eu`) when it does not say.'),
  })
  .refine(given => (given.id === undefined) !== (given.text === undefined), {
    error: 'Give the id of a decision in the library, or a text',
  })
const checked = z.object({
  id: z.string().describe('Id of the decision.'),
  name: z.string().describe('Name of the file or record it came from.'),
  problems: z.array(placedProblemSchema).describe('In the order of the text.'),
  checks: z.array(checkReportSchema).describe('What each check did.'),
})
const output = z.object({
  decisions: z.array(checked).describe('One; several where the text holds several records.'),
  failures: z.array(failureSchema).describe('What of the text could not be read.'),
})
type Checked = z.infer<typeof checked>

/** Says what is wrong in a decision, of the library or given as a text. */
export const check: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'check',
  summary: 'Say what is wrong in decisions, like a linter',
  input,
  output,
  http: { method: 'post', path: '/api/check' },
  positional: ['id'],
  example: {
    text: 'Der Oberste Gerichtshof hat beschlossen:\nDer Kläger begehrte S 214,500,20 sA.',
    name: 'draft.txt',
    country: 'at',
  },
  answer: {
    decisions: [
      { name: 'draft.txt', problems: [{ code: 'amount.malformed', severity: 'warning', line: 2, column: 21 }] },
    ],
  },
  fails: ['decision.unknown'],
  async run({ id, text, name, country }, context) {
    if (id === undefined) return await checkText(text ?? '', name, country, context)
    const stored = await context.store.get(id)
    if (!stored) throw unknownDecision(id, { path: 'id', message: 'No decision has this id' })
    return { decisions: [checkedOf(stored.id, stored.decision)], failures: [] }
  },
}

async function checkText(text: string, name: string, country: string | undefined, { reading }: Context) {
  const document = { bytes: new TextEncoder().encode(text), name }
  const [read] = await reading.read([document], country === undefined ? {} : { country })
  const decisions = (read?.items ?? []).map(unpacked)
  return { decisions: decisions.map(d => checkedOf(d.id, d)), failures: read?.failures ?? [] }
}

function checkedOf(id: string, { text = '', problems, checks, source }: Decision) {
  const place = placesOf(text)
  const placed = problems.map(p => ({ ...p, ...place(p.at[0]) }))
  return { id, name: source.name, problems: placed, checks } satisfies Readonly<Record<keyof Checked, unknown>>
}
