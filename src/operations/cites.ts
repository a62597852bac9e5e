import { z } from 'zod'
import { CITATION_KINDS } from '../model/vocabulary.js'
import { atSchema, countSchema, entrySchema, idSchema, isoDateSchema, timeSchema } from './entry.js'
import { unknownDecision } from './get.js'
import { addressSchema, unverifiedShape } from './links/address.js'
import { citesOf } from './links/cited.js'
import { meaningSchema, throughSchema } from './links/citing.js'
import type { Operation } from './operation.js'

const nullable = (meaning: string) => z.string().nullable().describe(meaning)
const count = countSchema('How often it is cited here.')
const at = atSchema.describe('The first place: `[start, end)` in UTF-16 code units of the source text.')
const address = addressSchema.nullable().describe('Where it is published officially.')

const decisionSchema = z
  .object({
    text: z.string().describe('As printed at the first place.'),
    at,
    count,
    court: nullable('As cited.'),
    date: isoDateSchema.nullable().describe('As cited.'),
    docket: nullable('As cited.'),
    ecli: nullable('As cited.'),
    signal: nullable('The word it is first cited with, as printed.'),
    meaning: meaningSchema,
    status: z
      .enum(['exact', 'ambiguous', 'outside', 'unparsed'])
      .describe(
        '`exact`: in the library; `ambiguous`: one of several in the library; `outside`: not in the library; `unparsed`: the text does not say enough to look for it.',
      ),
    tried: timeSchema.nullable().describe('When it was last looked for; `null` where it was not.'),
    through: throughSchema,
    entries: z.array(entrySchema).describe('What is meant, or what may be.'),
    address,
  })
  .meta({ id: 'CitedDecision', description: 'A decision that is cited, once for all places that mean it.' })

const input = z.strictObject({ id: idSchema, ...unverifiedShape })
const output = z.object({
  of: entrySchema.describe('The decision that cites.'),
  tried: timeSchema.nullable().describe('When something that it cites was last looked for.'),
  decisions: z.array(decisionSchema).describe('Decisions, in the order of the text.'),
  provisions: z
    .array(
      z
        .object({
          law: z.string().describe('Id of the law with its country.'),
          section: z.string().describe('The article or §; empty for the law as a whole.'),
          text: z.string().describe('As printed at the first place.'),
          name: z.string().describe('The law as cited.'),
          version: nullable('The version of it that is meant, as printed: `a.F.`; `null` where the text does not say.'),
          at,
          count,
          address,
        })
        .meta({ id: 'CitedProvision', description: 'A law or provision that is cited, once for all places.' }),
    )
    .describe('Laws and their articles, in the order of the text.'),
  others: z
    .array(
      z.object({
        kind: z.enum(CITATION_KINDS).describe('What it is.'),
        text: z.string().describe('As printed.'),
        at,
        count,
      }),
    )
    .describe(
      'Literature, reports and legislative history, in the order of the text; no place in a report that is known to be a decision.',
    ),
})

/** What a decision cites, and where that is. */
export const cites: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'cites',
  summary: 'Say what a decision cites, and where that is',
  input,
  output,
  http: { method: 'get', path: '/api/decisions/:id/cites' },
  positional: ['id'],
  example: { id: 'ECLI:NL:GHSHE:2032:99902', unverified: false },
  answer: {
    decisions: [
      { court: 'Rechtbank Limburg', date: '2031-03-12', status: 'unparsed' },
      { ecli: 'ECLI:NL:RBLIM:2031:99901', status: 'exact', entries: [{ id: 'ECLI:NL:RBLIM:2031:99901' }] },
      { court: 'Hoge Raad', date: '2029-06-08', signal: 'vgl.', meaning: 'compares', status: 'outside', entries: [] },
    ],
    provisions: [{ text: 'artikel 6:248 lid 2 BW', law: 'nl:bwbr0005289', section: '6:248', name: 'BW' }],
  },
  fails: ['decision.unknown'],
  async run({ id, unverified }, context) {
    const stored = await context.store.get(id)
    if (!stored) throw unknownDecision(id, { path: 'id', message: 'No decision has this id' })
    const { name, title, version, batch } = stored
    return { of: { id: stored.id, name, title, version, batch }, ...(await citesOf(stored, context, unverified)) }
  },
}
