import type { Catalogue, Column, FactsOfAll } from './catalogue.js'
import type { Scored } from './scored.js'

/** In which order decisions come: the best first, the latest first, those that count most, or those that came last. */
export const SORTS = ['relevance', 'date', 'authority', 'added'] as const
export type Sort = (typeof SORTS)[number]

/** What each decision counts in an order that an engine knows. */
export type WorthOf = (sort: 'authority' | 'added') => ArrayLike<number>

/** Which of what was found is given. */
export interface Order {
  readonly sort: Sort
  /** Each decision once, by its best passage, or each passage. */
  readonly each: 'decision' | 'passage'
  readonly offset: number
  readonly limit: number
}

/** A decision that was found, by its best passage. */
export interface Found {
  readonly decision: number
  readonly passage: number
  readonly score: number
  /** How many of its passages meet the question. */
  readonly passages: number
}
export interface Ranked {
  readonly total: number
  readonly found: readonly Found[]
  /** All decisions that were found, ascending. */
  readonly decisions: Int32Array
}

/** What a decision as a whole counts beside its best passage, where not all stands together. */
const WHOLE = 1
/** How much the further passages of a decision add to its best one, each time. */
const FURTHER = 0.08
const MOST_FURTHER = 3

/** The decisions of passages that were found, in an order; those from `offset` on, `limit` at most. */
export function ranked(
  { passages, scores }: Scored,
  catalogue: Catalogue,
  { sort, each, offset, limit }: Order,
  worthOf: WorthOf,
  whole: Float32Array | null = null,
): Ranked {
  const { decisions: decisionOf, weights } = catalogue
  const decisions = new Int32Array(passages.length)
  const bests = new Int32Array(passages.length)
  const points = new Float32Array(passages.length)
  const counts = new Int32Array(passages.length)
  let n = -1
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!
    const decision = decisionOf[passage]!
    const score = scores[i]! * weights[passage]!
    if (n < 0 || decisions[n] !== decision || each === 'passage') {
      n++
      decisions[n] = decision
      bests[n] = passage
      points[n] = score
      counts[n] = 1
    } else {
      const further = counts[n]! <= MOST_FURTHER ? FURTHER : 0
      if (score > points[n]!) {
        points[n] = score + further * points[n]!
        bests[n] = passage
      } else points[n] = points[n]! + further * score
      counts[n] = counts[n]! + 1
    }
  }
  const total = n + 1
  if (whole && each === 'decision') for (let i = 0; i < total; i++) points[i]! += WHOLE * whole[decisions[i]!]!
  const key = keyOf(sort, points, decisions, catalogue.facts, worthOf)
  const best = bestOf(
    total,
    offset + limit,
    i => key[i]!,
    i => points[i]!,
  )
  return {
    total,
    found: best
      .slice(offset)
      .map(i => ({ decision: decisions[i]!, passage: bests[i]!, score: points[i]!, passages: counts[i]! })),
    decisions: decisions.subarray(0, total),
  }
}

function keyOf(
  sort: Sort,
  points: Float32Array,
  decisions: Int32Array,
  facts: FactsOfAll,
  worthOf: WorthOf,
): ArrayLike<number> {
  if (sort === 'relevance') return points
  const by = sort === 'date' ? facts.days : worthOf(sort)
  return decisions.map(d => by[d]!)
}

/** The places of the highest values, those first; equal ones by `then`, and then in their order. */
function bestOf(total: number, most: number, value: (i: number) => number, then: (i: number) => number): number[] {
  const values = Float64Array.from({ length: total }, (_, i) => value(i))
  const least = total > most ? Float64Array.from(values).sort()[total - most]! : Number.NEGATIVE_INFINITY
  const found: number[] = []
  for (let i = 0; i < total; i++) if (values[i]! >= least) found.push(i)
  return found.sort((a, b) => values[b]! - values[a]! || then(b) - then(a) || a - b).slice(0, most)
}

/** How many of these decisions have each value, the most first. */
function countsOf(decisions: Int32Array, { values, of }: Column): { value: string; decisions: number }[] {
  const counts = new Uint32Array(values.length)
  for (let i = 0; i < decisions.length; i++) counts[of[decisions[i]!]!]!++
  const found = new Map<string, number>()
  counts.forEach((n, i) => {
    if (n) for (const value of values[i]!.split(' ')) if (value) found.set(value, (found.get(value) ?? 0) + n)
  })
  return [...found]
    .map(([value, n]) => ({ value, decisions: n }))
    .sort((a, b) => b.decisions - a.decisions || (a.value < b.value ? -1 : 1))
}

/** How many of these decisions there are of each kind; `courtOf` says which court a value of the column stands for. */
export function facetsOf(
  decisions: Int32Array,
  facts: FactsOfAll,
  courtOf: (value: string) => { readonly value: string; readonly name: string },
) {
  const counts = (column: Column) => countsOf(decisions, column)
  return {
    country: counts(facts.country),
    court: counts(facts.court).map(({ value, decisions: n }) => ({ ...courtOf(value), decisions: n })),
    level: counts(facts.level),
    type: counts(facts.type),
    lang: counts(facts.lang),
    year: counts(facts.year).sort((a, b) => (a.value < b.value ? 1 : -1)),
    outcome: counts(facts.outcome),
  }
}
