import { z } from 'zod'
import { DECISION_TYPES, DISPOSITIONS, LEVELS } from '../model/vocabulary.js'
import { dateRangeOf } from '../query/date-range.js'
import type { Field, Filter } from '../query/query.js'
import { OperationError } from './operation.js'

const ONE_LINE = /^[^\u0000-\u001f\u007f]+$/

/** A list of up to 100; any of its members will do. */
function anyOf<T extends z.ZodType>(member: T, meaning: string) {
  return z.array(member).min(1).max(100).optional().describe(meaning)
}

const day = z
  .string()
  .max(10)
  .refine(value => !value.includes('..') && dateRangeOf(value) !== null, {
    error: 'Say a day, month or year such as 2031-08-20, 2031-08 or 2031',
  })

/** The fields by which decisions are narrowed. Several values of one: any of them; several fields: all. */
export const filterShape = {
  country: anyOf(z.string().regex(/^[A-Za-z]{2}$/), 'Country by ISO 3166 code in any case, or `EU`.'),
  court: anyOf(z.string().min(1).max(200).regex(ONE_LINE), 'Court, by its code or by words of its name.'),
  level: anyOf(z.enum(LEVELS), 'Level of the court.'),
  type: anyOf(z.enum(DECISION_TYPES), 'Type of the decision.'),
  lang: anyOf(z.string().regex(/^[A-Za-z]{2,3}$/), 'Language of the text by ISO 639 code.'),
  outcome: anyOf(z.enum(DISPOSITIONS), 'What the decision did with what was before it.'),
  from: day.optional().describe('Decided on or after this day, month or year (ISO 8601).'),
  to: day.optional().describe('Decided on or before this day, month or year (ISO 8601).'),
}

/** What is given of them. */
export type FilterInput = z.infer<z.ZodObject<typeof filterShape>>

/** The filters that such fields stand for. Throws an OperationError where the dates leave no day. */
export function filtersOf(input: FilterInput): Filter[] {
  const { from, to, ...lists } = input
  const filters = (['country', 'court', 'level', 'type', 'lang', 'outcome'] as const).flatMap(field =>
    (lists[field] ?? []).map(value => is(field, value)),
  )
  if (!from && !to) return filters
  const range = `${from ?? ''}..${to ?? ''}`
  if (!dateRangeOf(range))
    throw new OperationError('input.invalid', 'The dates leave no day', [
      { path: 'to', message: `It comes before ${from}` },
    ])
  return [...filters, is('date', range)]
}

function is(field: Field, value: string): Filter {
  return { field, value, not: false }
}
