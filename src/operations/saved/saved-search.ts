import { z } from 'zod'
import { parseQuery } from '../../query/parse-query.js'
import type { Saved } from '../../store/saved.js'
import { countSchema, timeSchema } from '../entry.js'
import { narrowedBy } from '../narrowed.js'
import type { Context } from '../operation.js'
import { searchShape } from '../search.js'

/** Name of a saved search: one line. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\u0000-\u001f\u007f]+$/, 'A name is one line')
  .describe('Name of the saved search.')

/** What is looked for, as `search` takes it. */
export const askedSchema = z.strictObject(searchShape)
type Asked = z.infer<typeof askedSchema>

/** A saved search. */
export const savedSchema = z
  .object({
    name: z.string().describe('Its name.'),
    search: askedSchema.describe('What is looked for, as `search` takes it.'),
    new: countSchema('Decisions that came or changed since it was looked at, and meet it.'),
    since: countSchema('Mark of the last look: with it `search` gives what is new.'),
    saved: timeSchema.describe('When it was saved, ISO 8601, UTC.'),
    seen: timeSchema.describe('When it was last looked at, ISO 8601, UTC.'),
  })
  .meta({ id: 'SavedSearch', description: 'A search kept in the library, with what is new to it.' })

/** A saved search with what is new to it: nothing is searched where nothing came. */
export async function told({ name, asked, saved, seen, mark, came }: Saved, context: Context) {
  const search = askedSchema.parse(JSON.parse(asked))
  return { name, search, new: came ? await newIn(search, mark, context) : 0, since: mark, saved, seen }
}

async function newIn({ query: typed, sort: _, ...narrowed }: Asked, since: number, context: Context) {
  const { query, places } = parseQuery(typed)
  const { filters } = await narrowedBy(narrowed, context, { filters: query.filters, places })
  const how = { wide: true, since }
  const { total } = await context.store.search({ words: query.words, filters }, { offset: 0, limit: 1 }, how)
  return total
}
