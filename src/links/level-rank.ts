import type { Level } from '../model/vocabulary.js'

const RANKS: Readonly<Record<Level, number>> = {
  constitutional: 0,
  supreme: 1,
  appeal: 2,
  'first-instance': 3,
  other: 4,
}

/** How high a court stands: 0 for the highest, 5 where nothing is known. */
export function levelRank(level: Level | null | undefined): number {
  return level ? RANKS[level] : 5
}
