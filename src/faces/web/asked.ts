import type { Disposition, Level, SectionRole } from '../../model/vocabulary.js'
import { SORTS, type Sort } from '../../operations/search/sorts.js'

import type { SavedSearch } from './library.js'

/** The fields a list or a search can be narrowed by, as the address names them. */
export const NARROWING = ['country', 'court', 'level', 'type', 'lang', 'outcome', 'in'] as const
export type Narrowing = (typeof NARROWING)[number]

/** What an address asks for: the whole state of a page of results. Fields left empty in a form are left out. */
export interface Asked {
  readonly q: string
  readonly narrowed: Readonly<Record<Narrowing, readonly string[]>>
  /** Years or dates, ISO 8601. */
  readonly from: string | null
  readonly to: string | null
  /** Number of an import. */
  readonly batch: number | null
  /** In which order; `null` for the usual one. */
  readonly sort: Sort | null
  /** Only what came or changed after this mark of a saved search. */
  readonly since: number | null
  readonly offset: number
}

/** Results on one page. */
export const PAGE_SIZE = 20
const MOST_VALUES = 100

/** Reads the query of an address. */
export function askedOf(url: string): Asked {
  const query = new URL(url).searchParams
  const one = (name: string) => query.get(name)?.trim() || null
  const many = (name: Narrowing) =>
    [
      ...new Set(
        query
          .getAll(name)
          .map(v => v.trim())
          .filter(Boolean),
      ),
    ].slice(0, MOST_VALUES)
  const whole = (name: string) => (/^\d{1,7}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null)
  return {
    q: query.get('q')?.trim() ?? '',
    narrowed: Object.fromEntries(NARROWING.map(name => [name, many(name)])) as Record<Narrowing, string[]>,
    from: one('from'),
    to: one('to'),
    batch: whole('batch'),
    sort: SORTS.find(s => s === query.get('sort')) ?? null,
    since: whole('since'),
    offset: whole('offset') ?? 0,
  }
}

/** The address of a page with this state; what is not set is left out. */
export function addressOf(path: string, asked: Partial<Asked>): string {
  const query = new URLSearchParams()
  if (asked.q) query.set('q', asked.q)
  for (const name of NARROWING) for (const value of asked.narrowed?.[name] ?? []) query.append(name, value)
  for (const name of ['from', 'to', 'batch', 'sort', 'offset'] as const)
    if (asked[name]) query.set(name, String(asked[name]))
  if (asked.since != null) query.set('since', String(asked.since))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** The same without one value of a field; a change of what is asked begins at the first page. */
export function without(asked: Asked, name: Narrowing | 'from' | 'to' | 'batch', value?: string): Asked {
  if (name === 'from' || name === 'to' || name === 'batch') return { ...asked, [name]: null, offset: 0 }
  const rest = asked.narrowed[name].filter(v => v !== value)
  return { ...asked, narrowed: { ...asked.narrowed, [name]: rest }, offset: 0 }
}

/** The same with one more value of a field. */
export function withValue(asked: Asked, name: Narrowing, value: string): Asked {
  return { ...asked, narrowed: { ...asked.narrowed, [name]: [...asked.narrowed[name], value] }, offset: 0 }
}

/** Whether anything but the words narrows. */
export function isNarrowed(asked: Asked): boolean {
  return (
    asked.from !== null || asked.to !== null || asked.batch !== null || NARROWING.some(n => asked.narrowed[n].length)
  )
}

/** What `search` is asked, but for the page. */
export function searchOf(asked: Asked) {
  const roles = asked.narrowed.in as (SectionRole | 'editorial')[]
  const { q: query, sort } = asked
  return { query, ...filtersOf(asked), in: roles.length ? roles : undefined, sort: sort ?? undefined }
}

/** The address of what a saved search asks. */
export function addressOfSaved({ query, in: roles, from, to, sort, ...lists }: SavedSearch['search'], since?: number) {
  const narrowed = Object.fromEntries(NARROWING.map(n => [n, (n === 'in' ? roles : lists[n]) ?? []]))
  return addressOf('/search', {
    ...{ q: query, from: from ?? null, to: to ?? null, sort: sort ?? null, since: since ?? null },
    narrowed: narrowed as Asked['narrowed'],
  })
}

/** The fields of an operation's input; what the operation does not know of the values it says itself. */
export function filtersOf({ narrowed, from, to }: Asked) {
  const list = <T extends string>(values: readonly string[]) => (values.length ? ([...values] as T[]) : undefined)
  return {
    country: list(narrowed.country),
    court: list(narrowed.court),
    level: list<Level>(narrowed.level),
    type: list<'judgment' | 'order' | 'opinion' | 'other'>(narrowed.type),
    lang: list(narrowed.lang),
    outcome: list<Disposition>(narrowed.outcome),
    from: from ?? undefined,
    to: to ?? undefined,
  }
}
