import { z } from 'zod'
import { nameOf } from '../links/names.js'
import { countSchema } from './entry.js'
import { addressSchema, unverifiedShape } from './links/address.js'
import { authorityIn, authoritySchema } from './links/authority.js'
import { citingOf, citingSchema } from './links/citing.js'
import { type LawAsked, lawAsked } from './links/law-asked.js'
import { namedIn, nameOfLaw } from './links/law-named.js'
import { type Context, type Operation, OperationError } from './operation.js'
import { pageShape } from './page.js'

const input = z.strictObject({
  law: z
    .array(z.string().min(1).max(300))
    .max(20)
    .default([])
    .describe(
      'A law, and an article or § of it, as one says it: `bgb 823`, `art 3:13 BW`, `de:bgb`; all laws when left out.',
    ),
  ...pageShape,
  ...unverifiedShape,
})
const output = z.object({
  law: z
    .string()
    .nullable()
    .describe('Id of the law with its country: `de:bgb`, `nl:bwbr0005289`; `null` for all laws.'),
  name: z.string().nullable().describe('What a decision that cites it calls it.'),
  section: z.string().nullable().describe('The article or §; `null` for the law as a whole.'),
  address: addressSchema.nullable().describe('Where it is published officially.'),
  others: z.array(z.string()).describe('Other laws in the library that this may mean.'),
  authority: authoritySchema.nullable().describe('Who cites it; `null` for all laws.'),
  total: countSchema('How many there are of what is listed.'),
  citing: z
    .array(citingSchema)
    .describe('With a law: the decisions that cite it, of the highest courts first, then the latest.'),
  listed: z
    .array(
      z.object({
        law: z.string().describe('Id of the law.'),
        name: z.string().nullable().describe('What a decision that cites it calls it.'),
        section: z.string().describe('The article or §; empty for the law as a whole.'),
        decisions: countSchema('How many decisions cite it.'),
      }),
    )
    .describe('Without a law: laws; with a law and no article: its articles. The most cited first.'),
})
type Output = z.infer<typeof output>

/** The decisions that cite a law, or an article of it. */
export const statute: Operation<z.infer<typeof input>, Output> = {
  name: 'statute',
  summary: 'Say which decisions cite a law, or an article or § of it',
  input,
  output,
  http: { method: 'get', path: '/api/statute' },
  positional: ['law'],
  example: { law: ['art 6:248 BW'], offset: 0, limit: 20, unverified: false },
  answer: {
    law: 'nl:bwbr0005289',
    name: 'BW',
    section: '6:248',
    total: 1,
    citing: [{ id: 'ECLI:NL:GHSHE:2032:99902', places: [{ paragraph: '4.4' }] }],
  },
  fails: ['law.unknown'],
  async run({ law: typed, offset, limit, unverified }, context) {
    const page = { offset, limit }
    const { store, countries } = context
    if (typed.length === 0) {
      const { total, items } = await store.laws(null, page)
      const names = await Promise.all(items.map(({ law }, i) => (i < MOST_NAMED ? namedIn(law, null, context) : null)))
      return { ...NOTHING, total, listed: items.map((item, i) => ({ ...item, name: nameOfLaw(names[i]) })) }
    }
    const asked = lawAsked(typed.join(' '))
    const meant = asked ? await lawsMeant(asked, context) : []
    const [first, ...others] = meant
    if (!asked || !first) throw unknownLaw(typed.join(' '))
    const { law } = first
    const section = asked.section === null ? null : nameOf(asked.section)
    const { total, items } = await store.citing(law, section, page)
    const named = await namedIn(law, section, context)
    const articles = section === null ? await store.laws(law, page) : null
    return {
      law,
      name: nameOfLaw(named),
      section,
      address: named ? countries.address(named, countryOf(law), { unverified }) : null,
      others: others.map(o => o.law),
      authority: await authorityIn(p => store.citing(law, section, p), total),
      total: articles?.total ?? total,
      citing: items.map(c => citingOf(c, countries)),
      listed: (articles?.items ?? []).map(item => ({ ...item, name: nameOfLaw(named) })),
    }
  },
}

const NOTHING = { law: null, name: null, section: null, address: null, others: [], authority: null, citing: [] }

/** Laws of the library that may be meant, the most cited first; for an article those that have it cited go first. */
async function lawsMeant({ country, name, section }: LawAsked, { store, countries }: Context) {
  const ids = [...countries.lawsNamed(name, section), ...(country === null ? [] : [nameOf(`${country}:${name}`)])]
  const fitting = [...new Set(ids)].filter(id => country === null || id.startsWith(`${country}:`))
  const counted = await Promise.all(
    fitting.map(async law => ({
      law,
      whole: (await store.citing(law, null, ONE)).total,
      part: section === null ? 0 : (await store.citing(law, nameOf(section), ONE)).total,
    })),
  )
  return counted.filter(c => c.whole > 0).sort((a, b) => b.part - a.part || b.whole - a.whole)
}

/** Names are looked for in the first decision that cites a law: of no more laws at once. */
const MOST_NAMED = 50

const ONE = { offset: 0, limit: 1 }

function countryOf(law: string): string {
  return law.slice(0, 2).toUpperCase()
}

function unknownLaw(typed: string) {
  return new OperationError('law.unknown', `No decision of the library cites such a law: ${typed.slice(0, 200)}`, [
    { path: 'law', message: 'Say it as `bgb 823` or `art 3:13 BW`; without a law, all that are cited are listed' },
  ])
}
