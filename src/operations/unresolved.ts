import { z } from 'zod'
import { countSchema, isoDateSchema } from './entry.js'
import { addressSchema, unverifiedShape } from './links/address.js'
import type { Operation } from './operation.js'
import { pageShape } from './page.js'

const nullable = (meaning: string) => z.string().nullable().describe(meaning)

const input = z.strictObject({ ...pageShape, ...unverifiedShape })
const output = z.object({
  total: countSchema('How many decisions are cited and not in the library.'),
  wanted: z
    .array(
      z.object({
        name: z
          .string()
          .describe('The name it is sought by: an ECLI, or country, court and docket; as names are compared.'),
        court: nullable('As one of those that cite it calls it.'),
        date: isoDateSchema
          .nullable()
          .describe('Day of the decision; `null` also where those that cite it do not agree.'),
        docket: nullable('As cited.'),
        ecli: nullable('As cited.'),
        decisions: countSchema('How many decisions cite it.'),
        address: addressSchema.nullable().describe('Where it is published officially.'),
      }),
    )
    .describe('The most cited first.'),
})

/** What the library cites and does not have. */
export const unresolved: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'unresolved',
  summary: 'List what is cited and not in the library, the most wanted first',
  input,
  output,
  http: { method: 'get', path: '/api/unresolved' },
  positional: [],
  example: { offset: 0, limit: 20, unverified: false },
  answer: {
    wanted: [{ court: 'Landesgericht Linz', date: '2003-06-17', docket: '1 Cg 9012/03k', decisions: 1, address: null }],
  },
  async run({ unverified, ...page }, { store, countries }) {
    const { total, items } = await store.wanted(page)
    const wanted = items.map(({ name, target, date, decisions }) => ({
      name,
      court: target.court ?? null,
      date,
      docket: target.docket ?? null,
      ecli: target.ecli ?? null,
      decisions,
      address: countries.address(target, countryIn(name), { unverified }),
    }))
    return { total, wanted }
  },
}

/** The country that a name begins with; `null` in an ECLI, which says it itself. */
function countryIn(name: string): string | null {
  const country = /^([a-z]{2}):/.exec(name)?.[1]
  return country === undefined ? null : country.toUpperCase()
}
