import { z } from 'zod'
import { SECTION_ROLES } from '../../model/vocabulary.js'
import type { Citing as Kept } from '../../store/links.js'
import type { Countries } from '../countries.js'
import { atSchema, entrySchema } from '../entry.js'
import { offsetAddress } from '../reading/addresses.js'

/** How a text stands to what it cites, by the word it cites with. */
export const meaningSchema = z
  .enum(['follows', 'compares', 'differs'])
  .nullable()
  .describe('What the signal means; `null` without one, or where the word is not known.')

/** How a citation by nothing but a place in a report was found. */
export const throughSchema = z
  .string()
  .nullable()
  .describe(
    'For what is cited by a place in a report alone: the entry that prints that place beside the decision, the first of several, itself where it does. `null` for what is cited by its own name.',
  )

/** Where a decision cites something. */
export const placeSchema = z
  .object({
    at: atSchema.describe('The citation: `[start, end)` in UTF-16 code units of the source text.'),
    paragraph: z.string().nullable().describe("The court's own number of the paragraph it stands in."),
    address: z
      .string()
      .describe("Where that is on the decision's page: the paragraph's number, or its offset (`p1234`)."),
    role: z.enum([...SECTION_ROLES, 'editorial']).describe('What the section does that it stands in.'),
    signal: z.string().nullable().describe('The word it cites with, as printed: `vgl.`, `a.A.`, `참조`.'),
    meaning: meaningSchema,
    version: z
      .string()
      .nullable()
      .describe(
        'The version of the law that is meant, as printed: `a.F.`, `(oud)`; `null` where the text does not say.',
      ),
    through: throughSchema,
    snippet: z.string().describe('About 300 characters of the passage around the citation.'),
    highlight: z.tuple([z.int().min(0), z.int().min(0)]).describe('The citation: `[start, end)` in the snippet.'),
  })
  .meta({ id: 'CitingPlace', description: 'Where a decision cites something.' })

/** A decision that cites something, with the first places where it does. */
export const citingSchema = entrySchema
  .extend({ places: z.array(placeSchema).describe('The first places where it cites it, up to three.') })
  .meta({ id: 'Citing', description: 'A decision that cites something.' })

export type Citing = z.infer<typeof citingSchema>

/** A citing decision as operations give it. */
export function citingOf({ entry, places }: Kept, countries: Countries) {
  return {
    ...entry,
    places: places.map(({ at, signal, version, through, passage }) => ({
      at,
      paragraph: passage.paragraph,
      address: passage.paragraph ?? offsetAddress(passage.at[0]),
      role: passage.role,
      signal,
      version,
      meaning: countries.meaningOf(signal, entry.title.jurisdiction),
      through,
      ...excerptAround(passage.text, [at[0] - passage.at[0], at[1] - passage.at[0]]),
    })),
  }
}

const BEFORE = 160
const AFTER = 140

/** A stretch of a passage around a place in it, cut at blanks, white space made single. */
export function excerptAround(text: string, [start, end]: readonly [number, number]) {
  const first = Math.min(Math.max(start, 0), text.length)
  const last = Math.min(Math.max(end, first), text.length)
  const from = first > BEFORE ? nextBlank(text, first - BEFORE, first) : 0
  const to = text.length - last > AFTER ? lastBlank(text, last + AFTER, last) : text.length
  const [before, cited, after] = [
    flat(text.slice(from, first)).trimStart(),
    flat(text.slice(first, last)),
    flat(text.slice(last, to)).trimEnd(),
  ]
  const lead = from > 0 ? `… ${before}` : before
  const snippet = `${lead}${cited}${after}${to < text.length ? ' …' : ''}`
  return { snippet, highlight: [lead.length, lead.length + cited.length] as [number, number] }
}

function flat(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, ' ')
}

function nextBlank(text: string, at: number, most: number): number {
  const found = text.slice(at, most).search(/\s/)
  return found < 0 || found > 40 ? at : at + found + 1
}

function lastBlank(text: string, at: number, least: number): number {
  const found = text.lastIndexOf(' ', at)
  return found < Math.max(least, at - 40) ? at : found
}
