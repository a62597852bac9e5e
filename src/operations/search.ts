import { z } from 'zod'
import { SECTION_ROLES } from '../model/vocabulary.js'
import { parseQuery } from '../query/parse-query.js'
import type { Filter, Query } from '../query/query.js'
import type { Hit, Hits, Page, Store } from '../store/store.js'
import { atSchema, citedSchema, countSchema, idSchema, titleSchema } from './entry.js'
import { filterShape, filtersOf } from './filters.js'
import type { Operation } from './operation.js'
import { pageShape } from './page.js'
import { AMONG, namedFirst, nameIn } from './search/named.js'
import { relaxed } from './search/relax.js'
import { snippetOf } from './search/snippet.js'

const roleSchema = z.enum([...SECTION_ROLES, 'editorial'])

const input = z.strictObject({
  query: z.string().max(10_000).default('').describe('What to look for, as docs/query.md tells; empty for the newest.'),
  ...filterShape,
  in: z
    .array(roleSchema)
    .min(1)
    .max(100)
    .optional()
    .describe('Where in a decision: a role of its sections, or `editorial` for what a publisher or machine wrote.'),
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
        at: z.int().min(0).describe('Where in the query.'),
      }),
    )
    .describe('What of the query was not understood; the rest was searched.'),
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
  example: { query: '"good faith" negotiations -insurance', country: ['nl'], offset: 0, limit: 10 },
  async run({ query: typed, offset, limit, in: roles = [], ...narrowed }, { store }) {
    const started = performance.now()
    const { query, notes } = parseQuery(typed)
    const filters: Filter[] = [...query.filters, ...filtersOf(narrowed)]
    for (const value of roles) filters.push({ field: 'in', value, not: false })
    const asked = { words: query.words, filters }
    const { matched, words, found } = await searched(store, asked, { offset, limit })
    const cited = await store.citedCounts(found.hits.map(h => h.entry.id))
    const results = found.hits.map((hit, i) => resultOf(hit, words, cited[i] ?? 0))
    const took = Math.round((performance.now() - started) * 100) / 100
    return { query: typed, total: found.total, took, matched, notes: [...notes], results }
  },
}

/** All words in one passage; where that finds nothing, any of them. */
async function searched(
  store: Store,
  query: Query,
  page: Page,
): Promise<{ matched: 'all' | 'some'; words: Query['words']; found: Hits }> {
  const all = await pageOf(store, query, page)
  const words = all.total === 0 && query.words ? relaxed(query.words) : null
  if (!words) return { matched: 'all', words: query.words, found: all }
  const some = await store.search({ ...query, words }, page)
  return some.total === 0 ? { matched: 'all', words: query.words, found: all } : { matched: 'some', words, found: some }
}

/** A page of what meets the query: the decision whose docket or ECLI was typed first, then by score. */
async function pageOf(store: Store, query: Query, { offset, limit }: Page): Promise<Hits> {
  const name = offset < AMONG ? nameIn(query.words) : null
  if (name === null) return store.search(query, { offset, limit })
  const { total, hits } = await store.search(query, { offset: 0, limit: Math.max(AMONG, offset + limit) })
  const ordered = [...namedFirst(hits.slice(0, AMONG), name), ...hits.slice(AMONG)]
  return { total, hits: ordered.slice(offset, offset + limit) }
}

function resultOf({ entry, paragraph, at, role, text, score, more }: Hit, words: Query['words'], cited: number) {
  const { text: snippet, highlights } = snippetOf(text, words)
  const { id, name, title } = entry
  return { id, source: { name }, paragraph, at, role, snippet, highlights, score, more, cited, title }
}
