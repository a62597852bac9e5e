import { z } from 'zod'
import { DISPOSITIONS } from '../model/vocabulary.js'
import type { Stored } from '../store/store.js'
import { passagesFor } from './ask/passages.js'
import { questionOf } from './ask/question.js'
import { COMPARED, cellsOf } from './compare/cells.js'
import { atSchema, entrySchema, idSchema } from './entry.js'
import { unknownDecision } from './get.js'
import { citesOf } from './links/cited.js'
import { type Context, type Operation, OperationError } from './operation.js'

/** So many decisions are compared. */
export const MOST_COMPARED = 4

const input = z.strictObject({
  id: z.array(idSchema).max(MOST_COMPARED).default([]).describe('Two to four decisions.'),
  question: z.string().max(2_000).optional().describe('In place of ids: the decisions that answer it, up to four.'),
})

const quotedSchema = z
  .object({
    text: z.string().describe('As the source has it, character for character.'),
    at: atSchema,
    paragraph: z.string().nullable().describe("The court's own number of the paragraph."),
    address: z.string().describe("Where it is on its decision's page, behind `#`."),
    dispositions: z.array(z.enum(DISPOSITIONS)).describe('What the court ordered in it; empty where it is no order.'),
  })
  .meta({ id: 'Quoted', description: 'Words of a decision with their place.' })
const ids = z.array(idSchema).describe('Which of them, all or some.')

const output = z.object({
  decisions: z.array(entrySchema).describe('The decisions, in the order of the columns.'),
  rows: z
    .array(
      z.object({
        role: z.enum(COMPARED).describe('By what they are compared.'),
        cells: z
          .array(z.array(quotedSchema))
          .describe('For each decision what it says; empty where nothing was found.'),
      }),
    )
    .describe('The rows: question, rule, factors, application, outcome, costs.'),
  common: z
    .object({
      decisions: z
        .array(
          z.object({
            id: idSchema.nullable().describe('`null` where it is not in the library.'),
            text: z.string().describe('As first cited.'),
            ids,
          }),
        )
        .describe('Decisions that two or more of them cite.'),
      laws: z
        .array(
          z.object({
            law: z.string().describe('Id of the law.'),
            section: z.string().describe('Article or §; empty for the whole.'),
            text: z.string().describe('As first cited.'),
            ids,
          }),
        )
        .describe('Laws and articles that two or more of them cite.'),
    })
    .describe('What they cite in common, what most of them cite first.'),
})
type Compared = z.infer<typeof output>

/** Decisions side by side, in their own words. */
export const compare: Operation<z.infer<typeof input>, Compared> = {
  name: 'compare',
  summary: 'Set two to four decisions side by side, in their own words',
  input,
  output,
  http: { method: 'get', path: '/api/compare' },
  positional: ['id'],
  example: { id: ['ECLI:NL:RBLIM:2031:99901', 'ECLI:NL:GHSHE:2032:99902'] },
  answer: {
    decisions: [{ id: 'ECLI:NL:RBLIM:2031:99901' }, { id: 'ECLI:NL:GHSHE:2032:99902' }],
    rows: [
      { role: 'question', cells: [[{ address: 'p2789' }], []] },
      { role: 'rule', cells: [[{ paragraph: '4.1' }], [{ paragraph: '4.3' }]] },
    ],
  },
  fails: ['decision.unknown'],
  async run({ id, question }, context) {
    const chosen = [...new Set(id.length || !question ? id : await answering(question, context))]
    if (chosen.length < 2 && (id.length || !question)) throw few()
    const stored = await Promise.all(chosen.map(one => storedOf(one, context)))
    const cells = stored.map(s => cellsOf(s.decision))
    return {
      decisions: stored.map(({ id: own, name, title, version, batch }) => ({ id: own, name, title, version, batch })),
      rows: COMPARED.map(role => ({ role, cells: cells.map(c => c[role]) })),
      common: await commonOf(stored, context),
    }
  },
}

function few(): OperationError {
  return new OperationError('input.invalid', 'This does not fit compare', [
    { path: 'id', message: 'Name two to four decisions, or ask a question' },
  ])
}

async function storedOf(id: string, { store }: Context): Promise<Stored> {
  const stored = await store.get(id)
  if (!stored) throw unknownDecision(id, { path: 'id', message: 'No decision has this id' })
  return stored
}

/** The decisions that answer a question, the best first. */
async function answering(question: string, { store }: Context): Promise<string[]> {
  const { words, filters } = questionOf(question)
  const { passages } = await passagesFor(question, words, filters, store)
  return [...new Set(passages.map(p => p.entry.id))].slice(0, MOST_COMPARED)
}

async function commonOf(stored: readonly Stored[], context: Context): Promise<Compared['common']> {
  const decisions = new Map<string, Compared['common']['decisions'][number]>()
  const laws = new Map<string, Compared['common']['laws'][number]>()
  for (const one of stored) {
    const cited = await citesOf(one, context, false)
    for (const { text, status, entries, ecli, docket } of cited.decisions) {
      const id = status === 'exact' ? (entries[0]?.id ?? null) : null
      const key = id ?? ecli ?? docket
      if (key !== null) add(decisions, key.toLowerCase().replace(/\s/g, ''), { id, text, ids: [] }, one.id)
    }
    for (const { law, section, text } of cited.provisions)
      add(laws, `${law} ${section}`, { law, section, text, ids: [] }, one.id)
  }
  return { decisions: shared(decisions), laws: shared(laws) }
}

function add<T extends { ids: string[] }>(all: Map<string, T>, key: string, fresh: T, id: string): void {
  const known = all.get(key) ?? fresh
  if (!known.ids.includes(id)) known.ids.push(id)
  all.set(key, known)
}

function shared<T extends { ids: string[] }>(all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].filter(c => c.ids.length > 1).sort((a, b) => b.ids.length - a.ids.length)
}
