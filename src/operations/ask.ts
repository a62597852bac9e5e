import { z } from 'zod'
import { PASSAGE_ROLES } from '../store/weight.js'
import { answerSchema, writtenAnswer } from './ask/answer.js'
import { type Answering, passagesFor } from './ask/passages.js'
import { questionOf } from './ask/question.js'
import { QUOTED } from './ask/quotation.js'
import { atSchema, citedSchema, countSchema, idSchema, titleSchema } from './entry.js'
import { filterShape } from './filters.js'
import { narrowedBy } from './narrowed.js'
import type { Operation } from './operation.js'
import { whySchema } from './search/why.js'

const roleSchema = z.enum(PASSAGE_ROLES)
const share = (meaning: string) => z.number().min(0).max(1).describe(meaning)

const input = z.strictObject({
  question: z
    .string()
    .max(2_000)
    .default('')
    .describe('What is asked, in any of the languages; fields as in a search.'),
  ...filterShape,
  in: z.array(roleSchema).min(1).max(100).optional().describe('Where in a decision, as in a search.'),
  each: z.int().min(1).max(50).default(5).describe('The most passages of one country.'),
  limit: z.int().min(1).max(60).default(20).describe('The most passages of all.'),
  bare: z.boolean().default(false).describe('Passages only, also where a model is configured to write an answer.'),
})

const passageSchema = z
  .object({
    n: z.int().min(1).describe('Number of the passage in this answer, the best first.'),
    id: idSchema,
    source: z.object({ name: z.string().describe('Name of the file or record it came from.') }),
    paragraph: z.string().nullable().describe("The court's own number of the paragraph."),
    address: z.string().describe("Where it is on its decision's page, behind `#`."),
    role: roleSchema.describe('What the section does that the passage stands in.'),
    kind: z
      .enum(QUOTED)
      .describe("What is quoted: a rule of the court's own, a headnote, or another sentence of the passage."),
    quotation: z.string().describe('The sentence that answers best, as the source has it, character for character.'),
    at: atSchema.describe('The quotation: `[start, end)` in UTF-16 code units of the source text.'),
    passage: atSchema.describe('The passage it is of.'),
    share: share('How much of what was asked the passage meets, by weight.'),
    why: z.array(whySchema).describe('What of the passage met what was asked, otherwise than as it was typed.'),
    cited: citedSchema,
    title: titleSchema,
  })
  .meta({ id: 'AnsweringPassage', description: 'A passage that answers a question.' })

const output = z.object({
  question: z.string().describe('What was asked, as given.'),
  total: countSchema('Passages given. 0: nothing found that answers this.'),
  took: z.number().min(0).describe('Milliseconds.'),
  notes: z
    .array(
      z.object({ message: z.string().describe('What was not understood.'), at: z.int().min(0).describe('Where.') }),
    )
    .describe('What of the question was not understood as a field; the rest was asked.'),
  asked: z
    .array(
      z.object({
        text: z.string().describe('As typed.'),
        concepts: z
          .array(z.object({ id: z.string().describe('Id.'), gloss: z.string().describe('What it is.') }))
          .describe('What it may mean, in every language.'),
        weight: share('Its part of what was asked, by how rare it is in the library.'),
        known: z.boolean().describe('Whether any passage of the library says it, in any way and any language.'),
      }),
    )
    .describe('The things that the question asks for.'),
  countries: z
    .array(
      z.object({
        country: z.string().nullable().describe('ISO 3166 code, `EU` or `CE`; `null` where it is not known.'),
        passages: z.array(passageSchema).describe("The court's own rules first."),
      }),
    )
    .describe('The passages by country, the one with the best passage first.'),
  answer: answerSchema
    .nullable()
    .describe('What the configured model wrote; `null` without one, and where nothing was found.'),
})
type Passage = z.infer<typeof passageSchema>

/** A question answered with the passages that answer it. */
export const ask: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'ask',
  summary: 'Answer a question with passages of the decisions, quoted to the letter',
  input,
  output,
  http: { method: 'get', path: '/api/ask' },
  positional: ['question'],
  example: { question: 'When may negotiations be broken off?', country: ['nl'], each: 5, limit: 1, bare: false },
  answer: {
    total: 1,
    asked: [{ text: 'negotiations', concepts: [{ id: 'precontractual-negotiations' }] }],
    countries: [
      {
        country: 'NL',
        passages: [
          {
            ...{ n: 1, id: 'ECLI:NL:RBLIM:2031:99901', paragraph: '4.1', kind: 'rule' },
            quotation:
              'Als uitgangspunt geldt dat ieder van de onderhandelende partijen vrij is de onderhandelingen af te breken, tenzij dit op grond van het gerechtvaardigd vertrouwen van de wederpartij of in verband met andere omstandigheden van het geval onaanvaardbaar is.',
          },
        ],
      },
    ],
    answer: null,
  },
  async run({ question, each, limit, bare, ...narrowed }, context) {
    const started = performance.now()
    const { words, notes, ...typed } = questionOf(question)
    const looked = await narrowedBy(narrowed, context, typed)
    const found = await passagesFor(question, words, looked.filters, context.store)
    const groups = byCountry(found.passages, each, limit)
    const chosen = groups.flatMap(g => g.passages)
    const cited = await context.store.citedCounts(chosen.map(p => p.entry.id))
    const numbered = new Map(chosen.map((p, i) => [p, passageOf(p, i + 1, cited[i] ?? 0)]))
    const countries = groups.map(g => ({ country: g.country, passages: g.passages.map(p => numbered.get(p)!) }))
    const took = Math.round((performance.now() - started) * 100) / 100
    const answer =
      bare || !context.model || !chosen.length ? null : await writtenAnswer(question, chosen, context.model)
    return {
      question,
      total: chosen.length,
      took,
      notes: [...notes, ...looked.notes],
      asked: [...found.asked],
      countries,
      answer,
    }
  },
}

/** The best passages of each country, those with the best passage first; no more than the limit of all. */
function byCountry(passages: readonly Answering[], each: number, limit: number) {
  const groups = new Map<string | null, Answering[]>()
  let left = limit
  for (const passage of passages) {
    const country = passage.entry.title.jurisdiction
    const group = groups.get(country) ?? []
    if (left === 0 || group.length >= each) continue
    groups.set(country, [...group, passage])
    left--
  }
  return [...groups].map(([country, of]) => ({ country, passages: of }))
}

function passageOf({ entry, quotation, passage, ...found }: Answering, n: number, cited: number): Passage {
  const { paragraph, address, role, share: met, why } = found
  return {
    ...{ n, id: entry.id, source: { name: entry.name }, paragraph, address, role },
    ...{ kind: quotation.kind, quotation: quotation.text, at: [...quotation.at], passage: [...passage.at] },
    ...{ share: met, why: [...why], cited, title: entry.title as Passage['title'] },
  }
}
