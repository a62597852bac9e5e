import { tokensOf } from '../analysis/tokens.js'
import type { IsoDate } from '../model/decision.js'
import type { Field, Filter } from '../query/query.js'
import { docketKey, ecliKey } from './particulars.js'
import type { Title } from './title.js'
import type { PassageRole } from './weight.js'

/** What entries are narrowed and counted by, in the form in which it is compared. */
export interface Facts {
  readonly country: string | null
  readonly level: string | null
  readonly type: string | null
  readonly lang: string | null
  readonly outcomes: readonly string[]
  /** The date as a day; `null` without a year. */
  readonly day: string | null
}

/** The facts of a title. */
export function factsOf(title: Title): Facts {
  return {
    country: title.jurisdiction === null ? null : comparable('country', title.jurisdiction),
    level: folded(title.court?.level),
    type: folded(title.type?.value),
    lang: folded(title.language),
    outcomes: [...new Set(title.outcome.map(o => folded(o)!))],
    day: firstDay(title.date),
  }
}

/** The form in which values are compared: small letters, no blanks around. */
export function folded(value: string | null | undefined): string | null {
  return value == null ? null : value.trim().toLowerCase()
}

/** The value of a filter in the form in which facts have it: countries in capitals, the others in small letters. */
export function comparable(field: Field, value: string): string {
  return field === 'country' ? value.trim().toUpperCase() : value.trim().toLowerCase()
}

/** Whether a court meets a filter: by its code, or by words of its name in any order. */
export function courtMeets(value: string, court: Title['court']): boolean {
  if (!court) return false
  if (folded(court.code) === folded(value)) return true
  const asked = tokensOf(value).map(t => t.form)
  const words = new Set(tokensOf(court.name).map(t => t.form))
  return asked.length > 0 && asked.every(w => words.has(w))
}

/** What is asked for by a name: its key, and whether it may go on. */
export interface NameAsked {
  readonly key: string
  readonly open: boolean
}

/** Dockets or ECLIs that are asked for; a value that names none is left out, with `*` at its end it is a beginning. */
export function namesAsked(field: 'docket' | 'ecli', values: readonly string[]): readonly NameAsked[] {
  const keyOf = field === 'docket' ? docketKey : ecliKey
  const asked = values.map(v => ({ key: keyOf(v), open: v.trimEnd().endsWith('*') }))
  return asked.filter(({ key }) => key !== '' && key !== ecliKey(''))
}

/** What filters ask of one field: with one of `any` (when there are such), and with none of `none`. */
export interface Narrowing {
  readonly field: Field
  readonly any: readonly string[]
  readonly none: readonly string[]
}

/** Filters taken together field by field. */
export function narrowings(filters: readonly Filter[]): Narrowing[] {
  const fields = [...new Set(filters.map(f => f.field))]
  const values = (field: Field, not: boolean) =>
    filters.filter(f => f.field === field && f.not === not).map(f => f.value)
  return fields.map(field => ({ field, any: values(field, false), none: values(field, true) }))
}

/** Whether a passage stands where it is asked for: in a section of that role, or with a rule of the court's own in it. */
export function standsIn(role: PassageRole, rule: boolean, { any, none }: Pick<Narrowing, 'any' | 'none'>): boolean {
  const is = (place: string) => folded(place) === role || (rule && folded(place) === 'holding')
  return (!any.length || any.some(is)) && !none.some(is)
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

function firstDay(date: IsoDate | null): string | null {
  return date && DATE.test(date) ? `${date}-01-01`.slice(0, 10) : null
}
