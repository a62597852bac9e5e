import { parseQuery } from '../../query/parse-query.js'
import type { Filter, Words } from '../../query/query.js'
import type { Match } from '../../store/matching.js'
import type { Store } from '../../store/store.js'
import { crosses } from './asked.js'

/** A language of which the library has fewer passages is taken to have so many: what little it has tells little of what is rare. */
const FEWEST = 100

/** How often a thing is said in the library. */
export interface Rarity {
  /** Whether any passage says it, in any way and any language. */
  readonly known: boolean
  /** The rarer the higher. */
  readonly rarity: number
}

/**
 * How rare each thing is: the inverse document frequency of BM25, over passages. What texts in any language can
 * have is counted in all; another word among those in the languages of the question, where alone it can stand.
 */
export async function rarities(
  things: readonly Match[],
  typed: readonly string[],
  languages: readonly string[],
  store: Store,
): Promise<Rarity[]> {
  const own = languages.map((value): Filter => ({ field: 'lang', value, not: false }))
  const count = async (words: Words | null, filters: readonly Filter[]) =>
    (await store.search({ words, filters }, { offset: 0, limit: 0 }, { wide: true, each: 'passage' })).total
  const [{ passages }, spoken] = await Promise.all([store.stats(), count(null, own)])
  const found = things.map(async (thing, i) => {
    const words = wordsOf(typed[i]!)
    const [filters, all] = crosses(thing) ? [[], passages] : [own, Math.max(FEWEST, spoken)]
    const has = words ? await count(words, filters) : 0
    const known = has > 0 || (filters.length > 0 && words !== null && (await count(words, [])) > 0)
    return { known, rarity: Math.log(1 + (Math.max(all, has) - has + 0.5) / (has + 0.5)) }
  })
  return await Promise.all(found)
}

/** What was typed, as a search reads it. */
export function wordsOf(typed: string): Words | null {
  return parseQuery(typed).query.words
}
