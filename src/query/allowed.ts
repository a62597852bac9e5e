import { DECISION_TYPES, DISPOSITIONS, LEVELS, PARTY_ROLES, PROBLEM_CODES, SECTION_ROLES } from '../model/vocabulary.js'
import { amountRangeOf } from './amount-range.js'
import { dateRangeOf } from './date-range.js'
import { ROLE_WORDS } from './field-names.table.js'
import type { Field } from './query.js'

/** What a decision may have, as its record tells: what `has` takes. */
export const PARTS = [
  ...(['amounts', 'citations', 'claims', 'costs', 'court', 'date', 'docket', 'ecli', 'footnotes', 'headnote'] as const),
  ...(['history', 'holdings', 'judges', 'keywords', 'orders', 'outcome', 'parties', 'problem', 'summary'] as const),
] as const
export type Part = (typeof PARTS)[number]

/** Where a passage may stand: in a section of a role, in text that is not the court's, or with a rule of the court's own in it. */
export const PLACES = [...SECTION_ROLES, 'editorial', 'holding'] as const

/** What a field takes; `null` for anything that has a letter or a digit. */
const TAKES: Readonly<Record<Field, readonly string[] | RegExp | null>> = {
  country: /^[a-z]{2}$/i,
  court: null,
  level: LEVELS,
  type: DECISION_TYPES,
  lang: /^[a-z]{2,3}$/i,
  date: null,
  outcome: DISPOSITIONS,
  in: PLACES,
  batch: /^[1-9]\d{0,14}$/,
  docket: null,
  ecli: null,
  judge: null,
  party: null,
  role: PARTY_ROLES,
  cites: null,
  citedby: null,
  statute: null,
  amount: null,
  has: PARTS,
  problem: PROBLEM_CODES,
  id: null,
}
const EXAMPLES: Readonly<Partial<Record<Field, string>>> = {
  country: 'two letters, such as nl',
  lang: 'two or three letters, such as de',
  batch: 'the number of an import',
}

/** A value as its field has it: roles of parties by their English names. */
export function fieldValue(field: Field, value: string): string {
  const role = field === 'role' ? ROLE_WORDS[value.normalize('NFC').toLowerCase()] : undefined
  return role ?? value
}

/** Why a field cannot take a value, or `null` when it can. */
export function whyNot(field: Field, value: string): string | null {
  if (field === 'date' && !dateRangeOf(value))
    return `date: takes 2010, 2010-05, 2010-05-03 or a range such as 2001..2005, not “${value}”`
  if (field === 'amount' && !amountRangeOf(value))
    return `amount: takes >10000EUR, <=500, 5000..10000EUR or 250EUR, not “${value}”`
  const takes = TAKES[field]
  if (takes === null) return null
  if (takes instanceof RegExp) return takes.test(value) ? null : `${field}: takes ${EXAMPLES[field]}, not “${value}”`
  return takes.includes(value.toLowerCase()) ? null : `${field}: takes ${takes.join(', ')}, not “${value}”`
}
