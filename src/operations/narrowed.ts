import type { Note } from '../query/lexemes.js'
import type { Filter } from '../query/query.js'
import { type FilterInput, filtersOf } from './filters.js'
import type { Context } from './operation.js'
import { lookedUp } from './search/looked-up.js'

/** Fields that were typed, with their places: `[start, end)`. */
interface Typed {
  readonly filters: readonly Filter[]
  readonly places: readonly (readonly [number, number])[]
}
const NOTHING: Typed = { filters: [], places: [] }

/**
 * What decisions are narrowed by, as a library is asked: what was typed and what was given, citations looked up, courts by every name
 * that their countries have for them. Throws an OperationError where the dates leave no day.
 */
export async function narrowedBy(
  { in: roles = [], ...given }: FilterInput & { readonly in?: readonly string[] | undefined },
  context: Context,
  typed: Typed = NOTHING,
): Promise<{ readonly filters: readonly Filter[]; readonly notes: readonly Note[] }> {
  const { filters, notes } = await lookedUp(typed.filters, typed.places, context)
  const all = [...filters, ...filtersOf(given), ...roles.map((value): Filter => ({ field: 'in', value, not: false }))]
  const courts = all.filter(f => f.field === 'court')
  const named = courts.flatMap(f => context.countries.courtsNamed(f.value).map(value => ({ ...f, value })))
  return { filters: [...all, ...named], notes }
}
