import { DECISION_TYPES, DISPOSITIONS, LEVELS, SECTION_ROLES } from '../model/vocabulary.js'
import { dateRangeOf } from './date-range.js'
import type { Field } from './query.js'

/** What a field takes. A court is met by its code or by words of its name, so it takes anything. */
const TAKES: Readonly<Record<Field, readonly string[] | RegExp | null>> = {
  country: /^[a-z]{2}$/i,
  court: null,
  level: LEVELS,
  type: DECISION_TYPES,
  lang: /^[a-z]{2,3}$/i,
  date: null,
  outcome: DISPOSITIONS,
  in: [...SECTION_ROLES, 'editorial'],
  batch: /^[1-9]\d{0,14}$/,
}
const EXAMPLES: Readonly<Partial<Record<Field, string>>> = {
  country: 'two letters, such as nl',
  lang: 'two or three letters, such as de',
  batch: 'the number of an import',
}

/** Why a field cannot take a value, or `null` when it can. */
export function whyNot(field: Field, value: string): string | null {
  if (field === 'date')
    return dateRangeOf(value)
      ? null
      : `date: takes 2010, 2010-05, 2010-05-03 or a range such as 2001..2005, not “${value}”`
  const takes = TAKES[field]
  if (takes === null) return null
  if (takes instanceof RegExp) return takes.test(value) ? null : `${field}: takes ${EXAMPLES[field]}, not “${value}”`
  return takes.includes(value.toLowerCase()) ? null : `${field}: takes ${takes.join(', ')}, not “${value}”`
}
