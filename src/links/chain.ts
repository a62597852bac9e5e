import type { IsoDate } from '../model/decision.js'
import type { Level } from '../model/vocabulary.js'
import { levelRank } from './level-rank.js'

/** A chain has no more decisions: the walk ends there. */
export const LONGEST_CHAIN = 100

/** All that hangs together with `start` by what `next` gives, `start` itself first; at most `LONGEST_CHAIN`. */
export function chainFrom<N>(start: N, next: (node: N) => Iterable<N>): N[] {
  const found = new Set([start])
  for (const node of found)
    for (const other of next(node)) {
      if (found.size >= LONGEST_CHAIN) return [...found]
      found.add(other)
    }
  return [...found]
}

/** A decision of a chain, and those of the chain that it names as instances before it. */
export interface Link<N> {
  readonly node: N
  readonly id: string
  readonly date: IsoDate | null
  readonly level: Level | null
  readonly before: readonly N[]
}

/** The first instance first: what a decision names comes before it, else the earlier, else the lower court. */
export function inOrderOfInstances<L extends Link<unknown>>(links: readonly L[]): L[] {
  const left = [...links].sort(earlier)
  const placed: L[] = []
  const waiting = new Map(left.map(l => [l.node, l]))
  while (left.length) {
    // Where decisions name each other in a circle, the earliest goes first.
    const free = left.findIndex(l => !l.before.some(node => node !== l.node && waiting.has(node)))
    const [next] = left.splice(Math.max(0, free), 1) as [L]
    waiting.delete(next.node)
    placed.push(next)
  }
  return placed
}

function earlier(a: Link<unknown>, b: Link<unknown>): number {
  const dates = compared(a.date ?? '9999', b.date ?? '9999')
  return dates || levelRank(b.level) - levelRank(a.level) || compared(a.id, b.id)
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
