import type { Context } from '../../operations/operation.js'
import { search } from '../../operations/search.js'
import { EXAMPLES } from './examples.table.js'
import type { Stats } from './library.js'

const SHOWN = 4

/** Gives queries that find something in the library as it is; they are looked for anew when it has changed. */
export function examplesFor(context: Context): (held: Stats) => Promise<readonly string[]> {
  let known: { readonly passages: number; readonly found: readonly string[] } | null = null
  return async held => {
    if (known?.passages === held.passages) return known.found
    const found: string[] = []
    for (const query of candidates(held)) {
      if (found.length === SHOWN) break
      const answer = await search.run({ query, facets: false, limit: 1, offset: 0 }, context)
      if (answer.total > 0 && answer.matched === 'all') found.push(query)
    }
    known = { passages: held.passages, found }
    return found
  }
}

/** The examples of every language held, the first of each before the second of any. */
function candidates(held: Stats): string[] {
  const lists = held.languages.map(l => (Object.hasOwn(EXAMPLES, l.value) ? EXAMPLES[l.value]! : []))
  const longest = Math.max(0, ...lists.map(l => l.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap(l => l[i] ?? [])).flat()
}
