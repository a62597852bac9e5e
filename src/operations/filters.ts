import { z } from 'zod'
import { DECISION_TYPES, DISPOSITIONS, LEVELS } from '../model/vocabulary.js'
import type { Field, Filter } from '../query/query.js'

const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/
const ONE_LINE = /^[^\u0000-\u001f\u007f]+$/

/** A list of up to 100; any of its members will do. */
function anyOf<T extends z.ZodType>(member: T, meaning: string) {
  return z.array(member).min(1).max(100).optional().describe(meaning)
}

/** The fields by which decisions are narrowed. Several values of one: any of them; several fields: all. */
export const filterShape = {
  country: anyOf(z.string().regex(/^[A-Za-z]{2}$/), 'Country by ISO 3166 code in any case, or `EU`.'),
  court: anyOf(z.string().min(1).max(200).regex(ONE_LINE), 'Court, by its code or by words of its name.'),
  level: anyOf(z.enum(LEVELS), 'Level of the court.'),
  type: anyOf(z.enum(DECISION_TYPES), 'Type of the decision.'),
  lang: anyOf(z.string().regex(/^[A-Za-z]{2,3}$/), 'Language of the text by ISO 639 code.'),
  outcome: anyOf(z.enum(DISPOSITIONS), 'What the decision did with what was before it.'),
  from: z.string().regex(ISO).optional().describe('Decided on or after this day, month or year (ISO 8601).'),
  to: z.string().regex(ISO).optional().describe('Decided on or before this day, month or year (ISO 8601).'),
}

type FilterInput = z.infer<z.ZodObject<typeof filterShape>>

/** The filters that such fields stand for. */
export function filtersOf(input: FilterInput): Filter[] {
  const { from, to, ...lists } = input
  const filters = (['country', 'court', 'level', 'type', 'lang', 'outcome'] as const).flatMap(field =>
    (lists[field] ?? []).map(value => is(field, value)),
  )
  return from || to ? [...filters, is('date', `${from ?? ''}..${to ?? ''}`)] : filters
}

function is(field: Field, value: string): Filter {
  return { field, value, not: false }
}
