import type { At } from '../../model/decision.js'
import type { Filter, Query } from '../../query/query.js'
import { type CitedValue, writtenValue } from '../../store/cited-value.js'
import type { WordHit } from '../../store/finding/hits.js'
import type { Citing } from '../../store/links.js'
import type { Count, Facets, Hit, Hits, How, Listed, Page, Store } from '../../store/store.js'
import type { Named } from './named.js'

/** What is found of one kind, asked for with a page of it. */
interface Part {
  readonly find: (page: Page) => Promise<Listed<Hit>>
  /** The same as a question, to count it. */
  readonly as: Query
}

/** The decision itself and those that cite what is named count more than any words. */
const SCORES = { itself: 2_000, citing: 1_000 }
/** So many laws or articles of one name. */
const MOST_LAWS = 3
const ONE: Page = { offset: 0, limit: 1 }

/**
 * A page of what meets a query. Where its words name a decision, that comes first, then those that cite it; where they name an
 * article, the passages that cite it; then what has the words. Asked for in another order, only the words are looked for.
 */
export async function namedFirst(store: Store, query: Query, named: Named, page: Page, how: How): Promise<Hits> {
  const { entries, cited } = named
  const articles = named.laws.filter(l => l.section !== null).slice(0, MOST_LAWS)
  // Filters of one field are alternatives: these cannot be narrowed once more.
  const bound = query.filters.some(f => f.field === 'in' || (!f.not && (f.field === 'cites' || f.field === 'id')))
  const otherwise = bound || (how.sort ?? 'relevance') !== 'relevance'
  if (otherwise || !(entries.length || cited.length || articles.length)) return store.search(query, page, how)
  const values: CitedValue[] = [
    ...articles.map(({ law, section }): CitedValue => ({ is: 'law', law, section })),
    ...(entries.length === 1 ? entries.map(({ id }): CitedValue => ({ is: 'entry', id })) : []),
    ...cited.map((name): CitedValue => ({ is: 'name', name })),
  ]
  const own = entries.map(({ id }) => is('id', id))
  const of = values.map(v => is('cites', writtenValue(v)))
  const parts = [
    ...(own.length ? [itself(store, narrowed(query, own))] : []),
    // What cites several of them is listed with the first.
    ...values.map((v, n) => citing(store, v, narrowed(query, [of[n]!, ...[...own, ...of.slice(0, n)].map(denied)]))),
  ]
  const rest = narrowed(query, [...own, ...of].map(denied))
  const found: Hit[] = []
  let total = 0
  for (const part of parts) {
    const offset = Math.max(0, page.offset - total)
    const limit = page.limit - found.length
    const { total: of, items } = await part.find(limit > 0 ? { offset, limit } : ONE)
    if (limit > 0) found.push(...items)
    total += of
  }
  const limit = page.limit - found.length
  const words = await store.search(
    rest,
    limit > 0 ? { offset: Math.max(0, page.offset - total), limit } : ONE,
    total > 0 ? { ...how, loose: 'never' } : how,
  )
  if (limit > 0) found.push(...words.hits)
  const facets = words.facets ? await summed(store, words.facets, parts) : null
  return { total: total + words.total, hits: found, match: words.match, facets }
}

/** The decision that was named, by its first passage. */
function itself(store: Store, query: Query): Part {
  const as = { ...query, words: null }
  const find = async (page: Page) => {
    const { total, hits } = await store.search(as, page)
    return { total, items: hits.map(hit => ({ ...hit, score: SCORES.itself, more: 0 })) }
  }
  return { find, as }
}

/** Passages that cite an article or a decision, of the highest courts first. */
function citing(store: Store, value: CitedValue, query: Query): Part {
  const { filters } = query
  const find = async (page: Page): Promise<Listed<Hit>> => {
    const { total, items } = await (value.is === 'law'
      ? store.citing(value.law, value.section, page, filters)
      : value.is === 'entry'
        ? store.citedBy(value.id, page, filters)
        : store.citingName(value.name, page, filters))
    return { total, items: items.flatMap(hitOf) }
  }
  return { find, as: { filters, words: null } }
}

function hitOf({ entry, places }: Citing): Hit[] {
  const [first] = places
  if (!first) return []
  const { passage } = first
  const others = new Set(places.map(p => p.passage.at[0])).size - 1
  const within = places.filter(p => p.passage.at[0] === passage.at[0])
  const marks = within.map(({ at }) => markOf([at[0] - passage.at[0], at[1] - passage.at[0]], passage.text))
  return [{ ...passage, entry, score: SCORES.citing, more: others, all: true, marks: marks.flat(), cited: null }]
}

/** A citation is what was asked for, however it is printed. */
function markOf([start, end]: At, text: string): WordHit[] {
  return start >= 0 && start < end && end <= text.length
    ? [{ at: [start, end], word: 0, by: 'word', concept: null }]
    : []
}

/** Counts of what was found by words and of what comes before it. */
async function summed(store: Store, first: Facets, parts: readonly Part[]): Promise<Facets> {
  const all = [first]
  for (const { as } of parts) {
    const { facets } = await store.search(as, ONE, { facets: true })
    if (facets) all.push(facets)
  }
  const sum = <T extends Count>(of: (facets: Facets) => readonly T[]): T[] => {
    const counts = new Map<string, T>()
    for (const count of all.flatMap(of)) {
      const known = counts.get(count.value)
      counts.set(count.value, known ? { ...known, decisions: known.decisions + count.decisions } : count)
    }
    return [...counts.values()].sort((a, b) => b.decisions - a.decisions || (a.value < b.value ? -1 : 1))
  }
  return {
    ...{ country: sum(f => f.country), court: sum(f => f.court), level: sum(f => f.level), type: sum(f => f.type) },
    ...{ lang: sum(f => f.lang), outcome: sum(f => f.outcome) },
    year: sum(f => f.year).sort((a, b) => (a.value < b.value ? 1 : -1)),
  }
}

function is(field: Filter['field'], value: string): Filter {
  return { field, value, not: false }
}

function denied(filter: Filter): Filter {
  return { ...filter, not: true }
}

function narrowed({ words, filters }: Query, more: readonly Filter[]): Query {
  return { words, filters: [...filters, ...more] }
}
