import { z } from 'zod'
import { countSchema, entrySchema } from '../entry.js'
import { namedIn, nameOfLaw } from '../links/law-named.js'
import type { Context, Frozen } from '../operation.js'
import type { Named } from './named.js'

/** So many decisions and laws of one name are shown. */
const MOST = 5

const decision = z.object({
  kind: z.literal('decision'),
  entry: entrySchema.describe('The decision, by the best of its copies.'),
})
const statute = z.object({
  kind: z.literal('statute'),
  law: z.string().describe('Id of the law with its country.'),
  section: z.string().nullable().describe('The article or §; `null` for the law as a whole.'),
  name: z.string().nullable().describe('What a decision that cites it calls it.'),
  decisions: countSchema('How many decisions cite it; copies count by themselves.'),
})

/** What the words of a query name as a whole. */
export const namedSchema = z
  .array(z.discriminatedUnion('kind', [decision, statute]).meta({ id: 'Named', description: 'A decision or a law.' }))
  .describe('What the whole query names: a decision by docket, ECLI or report, a law or an article of it; up to 5.')

/** What is named, to be shown. */
export async function shownOf(
  { entries, laws }: Named,
  context: Context,
): Promise<Frozen<z.infer<typeof namedSchema>>> {
  const decisions = entries.slice(0, MOST).map(entry => ({ kind: 'decision' as const, entry }))
  const statutes = await Promise.all(
    laws.slice(0, MOST).map(async ({ law, section, decisions: n }) => ({
      kind: 'statute' as const,
      ...{ law, section, name: nameOfLaw(await namedIn(law, section, context)), decisions: n },
    })),
  )
  return [...decisions, ...statutes]
}
