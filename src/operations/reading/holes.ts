import type { At, Decision } from '../../model/decision.js'

/** What is not the court's running text, sorted and merged: dropped stretches and what a publisher or machine wrote. */
export function holesOf(decision: Pick<Decision, 'dropped' | 'editorial'>): At[] {
  const all = [...decision.dropped, ...decision.editorial].map(x => x.at).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const merged: [number, number][] = []
  for (const [start, end] of all) {
    const last = merged[merged.length - 1]
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** The parts of `[start, end)` outside the holes, in order. */
export function outside(start: number, end: number, holes: readonly At[]): At[] {
  const kept: At[] = []
  let at = start
  for (let i = firstEndingAfter(holes, start); i < holes.length && holes[i]![0] < end; i++) {
    const [from, to] = holes[i]!
    if (from > at) kept.push([at, from])
    at = Math.max(at, to)
  }
  if (at < end) kept.push([at, end])
  return kept
}

/** Index of the first of sorted, disjoint spans that ends after `offset`. */
export function firstEndingAfter(spans: readonly At[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
