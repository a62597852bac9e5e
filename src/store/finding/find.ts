import type { Words } from '../../query/query.js'
import { type Match, matchOf } from '../matching.js'
import type { Catalogue } from './catalogue.js'
import { evaluate, type Lookup, loosened, partsOf } from './evaluate.js'
import { inAny, kept, NOTHING, type Scored } from './scored.js'
import { widened } from './widened.js'

/** How far a search goes for what was asked. */
export interface Reach {
  /** Words also by their stems, the parts of compounds and what they mean in other languages; not by default. */
  readonly wide?: boolean
  /** Where not all that was asked must be found: `few` when too little has it all, `always` for questions; never by default. */
  readonly loose?: 'never' | 'few' | 'always'
}

export interface Met {
  /** How well each decision as a whole meets what was asked: each thing where it is said best; `null` where all stands together. */
  readonly whole: Float32Array | null
  /** What was asked of the index; `null` where no words were. */
  readonly match: Match | null
  readonly found: Scored
  /** Those that have all that was asked. */
  readonly all: Scored
}

/** With fewer passages that have all, those with some follow. */
const ENOUGH = 40
/** What having all counts beside having some. */
const ALL = 1.3
/** Of what has only some, what is far worse than the best is left out. */
const LEAST = 0.2

/** The passages that meet words. */
export function met(words: Words | null, catalogue: Catalogue, lookup: Lookup, reach: Reach): Met {
  if (!words) return { match: null, whole: null, ...same(everything(catalogue)) }
  const match = matchOf(words, reach.wide ? widened([words]) : undefined)
  if (!match) return { match, whole: null, ...same(NOTHING) }
  const all = evaluate(match, catalogue, lookup)
  const { loose = 'never' } = reach
  if (loose === 'never' || (loose === 'few' && all.passages.length >= ENOUGH))
    return { match, whole: null, ...same(all) }
  const any = loosened(match)
  const parts = partsOf(any).map(part => evaluate(part, catalogue, lookup))
  const some = any.is === 'or' ? inAny(parts) : evaluate(any, catalogue, lookup)
  return { match, whole: wholes(parts, catalogue), found: raised(some, all), all }
}

/** For each decision the sum of how well its passages meet each part, each part where it is met best. */
function wholes(parts: readonly Scored[], { decisions, starts, weights }: Catalogue): Float32Array {
  const sums = new Float32Array(starts.length - 1)
  for (const { passages, scores } of parts)
    for (let i = 0; i < passages.length; ) {
      const decision = decisions[passages[i]!]!
      let most = 0
      for (; i < passages.length && decisions[passages[i]!] === decision; i++)
        most = Math.max(most, scores[i]! * weights[passages[i]!]!)
      sums[decision]! += most
    }
  return sums
}

function same(found: Scored): Pick<Met, 'found' | 'all'> {
  return { found, all: found }
}

/** All that has some, what has all raised, without what is far below the best. */
function raised(some: Scored, all: Scored): Scored {
  const scores = Float32Array.from(some.scores)
  let next = 0
  let most = 0
  for (let i = 0; i < scores.length; i++) {
    while (next < all.passages.length && all.passages[next]! < some.passages[i]!) next++
    const has = all.passages[next] === some.passages[i]
    if (has) scores[i] = Math.max(scores[i]!, all.scores[next]!) * ALL
    if (scores[i]! > most) most = scores[i]!
  }
  const least = most * LEAST
  let i = 0
  return kept({ passages: some.passages, scores }, () => scores[i++]! >= least)
}

function everything({ lengths }: Catalogue): Scored {
  const passages = new Int32Array(lengths.length)
  for (let i = 0; i < passages.length; i++) passages[i] = i
  return { passages, scores: new Float32Array(lengths.length) }
}
