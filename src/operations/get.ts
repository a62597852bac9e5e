import { z } from 'zod'
import type { Target } from '../model/decision.js'
import { measuredOf } from './accuracy/measured.js'
import { batchIdSchema, countSchema, decisionSchema, idSchema, timeSchema } from './entry.js'
import { addressSchema } from './links/address.js'
import { authorityOf, authoritySchema } from './links/authority.js'
import { copiesShape } from './links/copies.js'
import { type Operation, OperationError } from './operation.js'

const shareSchema = z.tuple([z.int().min(0), z.int().min(0)]).describe('`[right, stated by the words]`.')
const measuredSchema = z.object({
  country: z.string().describe('ISO 3166 code, `EU` or `CE`.'),
  code: z.string().describe('The court.'),
  decisions: countSchema('How many of its decisions were looked at.'),
  court: shareSchema,
  date: shareSchema,
  docket: shareSchema,
})

const input = z.strictObject({
  id: idSchema,
  version: z.int().min(1).max(1_000_000).optional().describe('Which version; the present one when left out.'),
})
const output = z.object({
  id: idSchema,
  name: z.string().describe('Name of the file or record it came from.'),
  version: z.int().min(1).describe('The version given here.'),
  versions: z
    .array(
      z.object({
        version: z.int().min(1).describe('From 1 on.'),
        batch: batchIdSchema.describe('The import that brought it.'),
        stored: timeSchema.describe('When it was stored, ISO 8601, UTC.'),
      }),
    )
    .describe('Every version kept.'),
  measured: measuredSchema
    .nullable()
    .describe('How right decisions of this court were read when they were measured; `null` when none was.'),
  authority: authoritySchema,
  address: addressSchema.nullable().describe('Where it is published officially.'),
  ...copiesShape,
  decision: decisionSchema,
})

/** One decision of the library, whole. */
export const get: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'get',
  summary: 'Give one decision of the library, whole',
  input,
  output,
  http: { method: 'get', path: '/api/decisions/:id' },
  positional: ['id'],
  example: { id: 'ECLI:NL:GHSHE:2032:99902' },
  answer: {
    id: 'ECLI:NL:GHSHE:2032:99902',
    name: 'nl-gerechtshof.txt',
    version: 1,
    decision: {
      court: { code: 'GHSHE', name: "Gerechtshof 's-Hertogenbosch", level: 'appeal' },
      date: '2032-09-07',
      outcome: ['set-aside', 'granted'],
    },
  },
  fails: ['decision.unknown'],
  async run({ id, version }, { store, countries }) {
    const found = await store.get(id, version)
    if (found) {
      const { name, versions, decision } = found
      const measured = measuredOf(decision.jurisdiction, decision.court)
      const { court, date, ecli, jurisdiction, caseNumbers } = decision
      const named = { court: court?.name, docket: caseNumbers[0], date: date ?? undefined, ecli: ecli ?? undefined }
      return {
        ...{ id: found.id, name, version: found.version, versions, measured },
        authority: await authorityOf(found.id, store),
        address: countries.address(targetOf(named), jurisdiction),
        copies: await store.copies(found.id),
        differences: found.differences,
        decision,
      }
    }
    if (version !== undefined && (await store.get(id)))
      throw unknownDecision(id, { path: 'version', message: `There is no version ${version} of it` })
    throw unknownDecision(id, { path: 'id', message: 'No decision has this id' })
  },
}

/** A target with what is known. */
function targetOf(named: { readonly [K in 'court' | 'docket' | 'date' | 'ecli']: string | undefined }): Target {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}

/** The error for a decision that is not there. */
export function unknownDecision(id: string, problem: { readonly path: string; readonly message: string }) {
  return new OperationError('decision.unknown', `The library has no such decision: ${id.slice(0, 200)}`, [problem])
}
