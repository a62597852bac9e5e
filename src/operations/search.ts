import { z } from 'zod'
import { SECTION_ROLES } from '../model/vocabulary.js'
import { PLACES } from '../query/allowed.js'
import { parseQuery } from '../query/parse-query.js'
import type { Words } from '../query/query.js'
import { SORTS } from '../store/finding/ranked.js'
import type { Hit, How, Store } from '../store/store.js'
import { atSchema, citedSchema, countSchema, idSchema, titleSchema } from './entry.js'
import { filterShape } from './filters.js'
import { narrowedBy } from './narrowed.js'
import type { Operation } from './operation.js'
import { pageShape } from './page.js'
import { facetsSchema } from './search/facets.js'
import { namedBy } from './search/named.js'
import { namedFirst } from './search/named-first.js'
import { namedSchema, shownOf } from './search/named-shown.js'
import { snippetOf } from './search/snippet.js'
import { FEW, suggestionSchema } from './search/suggestion.js'
import { whyOf, whySchema } from './search/why.js'

const roleSchema = z.enum([...SECTION_ROLES, 'editorial'])
const placeSchema = z.enum(PLACES)

/** What a search is asked, but for the page of its answer. */
export const searchShape = {
  query: z
    .string()
    .max(10_000)
    .default('')
    .describe(
      'What to look for, as docs/query.md tells: words, “phrases”, NEAR/5, fields such as judge:, cites:, amount:; or a docket, an ECLI, an article. Empty for the newest.',
    ),
  ...filterShape,
  in: z
    .array(placeSchema)
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Where in a decision: a role of its sections, `editorial` for what a publisher or machine wrote, or `holding` where the court states a rule.',
    ),
  sort: z
    .enum(SORTS)
    .optional()
    .describe(
      'By relevance (default where words are asked for), the latest first, those of the highest courts and most cited first, or those that came last.',
    ),
}

const input = z.strictObject({
  ...searchShape,
  since: z
    .int()
    .min(0)
    .optional()
    .describe('Only what came or changed since a saved search was looked at: the mark that `saved-searches` gives.'),
  facets: z
    .boolean()
    .default(false)
    .describe('Whether to count what was found by country, court, level, type, language, year and outcome.'),
  offset: pageShape.offset,
  limit: z.int().min(1).max(100).default(10).describe('The most to give.'),
})

const resultSchema = z
  .object({
    id: idSchema,
    source: z.object({ name: z.string().describe('Name of the file or record it came from.') }),
    paragraph: z.string().nullable().describe("The court's own number of the paragraph."),
    at: atSchema.describe('The passage: `[start, end)` in UTF-16 code units of the source text.'),
    role: roleSchema.describe('What the section does that the passage stands in.'),
    snippet: z.string().describe('About 240 characters of the passage where most of the words stand.'),
    highlights: z
      .array(z.tuple([z.int().min(0), z.int().min(0)]))
      .describe('What was found: `[start, end)` in the snippet.'),
    why: z
      .array(whySchema)
      .describe('What of the passage met what was asked, otherwise than as it was typed: each word once.'),
    matched: z.enum(['all', 'some']).describe('Whether it has all that was asked.'),
    score: z.number().describe('Higher is better; comparable within one answer only.'),
    more: countSchema('Further passages of the same decision that were found.'),
    cited: citedSchema,
    title: titleSchema,
  })
  .meta({ id: 'Result', description: 'The best passage of a decision.' })

const output = z.object({
  query: z.string().describe('What was looked for, as given.'),
  total: countSchema('How many decisions were found.'),
  took: z.number().min(0).describe('Milliseconds.'),
  matched: z.enum(['all', 'some']).describe('`some`: nothing has all the words, so these have some of them.'),
  notes: z
    .array(
      z.object({
        message: z.string().describe('What was not understood or not done.'),
        at: z.int().min(0).describe('Where in the query it begins.'),
        to: z.int().min(0).describe('Where in the query it ends.'),
      }),
    )
    .describe('What of the query was not understood; the rest was searched.'),
  suggestions: z
    .array(suggestionSchema)
    .describe('What may have been meant, where little or nothing has all that was asked.'),
  named: namedSchema,
  facets: facetsSchema
    .nullable()
    .describe('How many of what was found there are of each kind; `null` where not asked for.'),
  results: z.array(resultSchema).describe('The best passage of each decision, the best first.'),
})

/** Passages that answer a question. */
export const search: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'search',
  summary: 'Find passages in the decisions of the library',
  input,
  output,
  http: { method: 'get', path: '/api/search' },
  positional: ['query'],
  example: { query: 'costs of enforcement -insurance', country: ['kr'], facets: false, offset: 0, limit: 1 },
  answer: {
    matched: 'all',
    results: [
      {
        id: 'kr:대법원:2031마7204',
        paragraph: '3.가',
        role: 'reasoning',
        why: [{ text: '민사집행', by: 'concept', concept: 'enforcement' }],
        title: { court: { name: '대법원' }, date: '2031-06-12', outcome: ['set-aside', 'remanded'] },
      },
    ],
  },
  async run({ query: typed, offset, limit, sort, facets, since, ...narrowed }, context) {
    const { store } = context
    const started = performance.now()
    const { query, notes, places } = parseQuery(typed)
    const looked = await narrowedBy(narrowed, context, { filters: query.filters, places })
    const reach: How = since === undefined ? { wide: true, loose: 'few' } : { wide: true, since }
    const how: How = { ...reach, facets, shown: true, ...(sort ? { sort } : {}) }
    const named = await namedBy(since === undefined ? query.words : null, context)
    const found = await namedFirst(
      store,
      { words: query.words, filters: looked.filters },
      named,
      { offset, limit },
      how,
    )
    const results = (await counted(found.hits, store)).map(resultOf)
    const isNamed = named.entries.length + named.laws.length > 0
    const doubtful = !isNamed && offset === 0 && (found.total < FEW || results.every(r => r.matched === 'some'))
    const suggestions = doubtful ? await suggested(typed, query.words, store) : []
    const took = Math.round((performance.now() - started) * 100) / 100
    const matched = results.some(r => r.matched === 'all') || !results.length ? ('all' as const) : ('some' as const)
    return {
      ...{ query: typed, total: found.total, took, matched, suggestions },
      notes: [...notes, ...looked.notes].sort((a, b) => a.at - b.at),
      ...{ named: await shownOf(named, context), facets: found.facets, results },
    }
  },
}

/** What may have been meant; the tables that tell are read when there is doubt. */
async function suggested(typed: string, words: Words | null, store: Store) {
  const { suggestionsFor } = await import('./search/suggestions.js')
  return await suggestionsFor(typed, words, store)
}

/** All with how many cite them. */
async function counted(hits: readonly Hit[], store: Store): Promise<(Hit & { readonly cited: number })[]> {
  const left = hits.filter(h => h.cited === null).map(h => h.entry.id)
  const counts = left.length ? await store.citedCounts(left) : []
  let next = 0
  return hits.map(hit => ({ ...hit, cited: hit.cited ?? counts[next++] ?? 0 }))
}

function resultOf({ entry, paragraph, at, role, text, score, more, all, marks, cited }: Hit & { cited: number }) {
  const { id, name, title } = entry
  const { text: snippet, highlights } = snippetOf(text, marks)
  const matched = all ? ('all' as const) : ('some' as const)
  return {
    id,
    source: { name },
    paragraph,
    at,
    role,
    snippet,
    highlights,
    why: whyOf(text, marks, title),
    score,
    matched,
    more,
    cited,
    title,
  }
}
