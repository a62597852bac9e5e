import type { Query } from '../../query/query.js'
import { narrowings } from '../facts.js'
import { keptPassage } from '../item.js'
import { matchOf } from '../matching.js'
import type { Hit, Hits, Page } from '../store.js'
import { scores } from './bm25.js'
import { entryOf, linkageOf } from './linkage.js'
import { entryMeets, inOrder, roleMeets } from './narrow.js'
import { type Held, present, type Stack } from './stack.js'

interface Found {
  readonly h: Stack
  readonly passage: number
  readonly score: number
  readonly count: number
}

/** The best passage of each entry that meets the query. */
export function searchIn(held: Held, { words, filters }: Query, { offset, limit }: Page): Hits {
  const all = [...held.values()]
  const asked = narrowings(filters)
  const match = words && matchOf(words)
  if (words && !match) return { total: 0, hits: [] }
  const met =
    match &&
    scores(
      match,
      all.flatMap(h => h.words),
    )
  let first = 0
  const found: Found[] = []
  for (const h of met ? all : inOrder(all)) {
    const from = first
    first += h.words.length
    if (!entryMeets(h, asked)) continue
    const passages = present(h).item.passages.flatMap((p, n) => {
      const score = met ? met.get(from + n) : 0
      return score !== undefined && roleMeets(p.role, asked) ? [{ passage: n, score: score * p.weight }] : []
    })
    const best = passages.reduce((a, b) => (b.score > a.score ? b : a), passages[0]!)
    if (best) found.push({ h, ...best, count: passages.length })
  }
  const sorted = found.sort((a, b) => b.score - a.score)
  return { total: sorted.length, hits: sorted.slice(offset, offset + limit).map(found => hitOf(held, found)) }
}

function hitOf(held: Held, { h, passage, score, count }: Found): Hit {
  const { item } = present(h)
  const { at, paragraph, role, without } = item.passages[passage]!
  const text = keptPassage(item, { at, without })
  return { entry: entryOf(linkageOf(held), h), at, paragraph, role, text, score, more: count - 1 }
}
