import type { IsoDate } from '../model/decision.js'
import { differ } from './copies.js'

/** An entry of a library that has a name which is sought. `N` is a name, in whatever shape names are kept. */
export interface Candidate<N> {
  /** Tells decisions apart: all copies of one have the same. */
  readonly work: number
  readonly date: IsoDate | null
  /** As printed in it; `null` where it was worked out. */
  readonly ecli: N | null
}

/** What is asked for, the surest name first; `ecli` is that of the names which is one. */
export interface Asked<N> {
  readonly names: readonly N[]
  readonly ecli: N | null
  readonly date: IsoDate | null
  readonly instance: boolean
}

/** What a citation means: one decision, one of several, none that is there, or the decision that it stands in. */
export interface Meaning<C> {
  readonly status: 'exact' | 'ambiguous' | 'outside' | 'itself'
  /** What is meant, or may be, with all its copies that have the name; empty for `outside` and `itself`. */
  readonly candidates: readonly C[]
}

/** A name that more entries have tells nothing: whatever it is sought for stays ambiguous. */
export const MOST_NAMED = 100

/**
 * Which decision a citation means. Candidates have a name it asks for, the surest name first: where an ECLI finds something,
 * court and docket are not asked. A decision of another date, or printed with another ECLI, is not meant. What could be the
 * decision itself is no citation of another; an instance of the case never is the decision itself.
 */
export function meaningOf<N, C extends Candidate<N>>(
  { names, ecli, date, instance }: Asked<N>,
  own: number,
  having: (name: N) => readonly C[],
): Meaning<C> {
  for (const name of names) {
    const named = having(name)
    if (named.length > MOST_NAMED) return { status: 'ambiguous', candidates: named.slice(0, MOST_NAMED) }
    const others = new Set(named.filter(c => isOther(c, date, ecli)).map(c => c.work))
    const meant = named.filter(c => !others.has(c.work) && !(instance && c.work === own))
    const works = new Set(meant.map(c => c.work))
    if (works.has(own)) return { status: 'itself', candidates: [] }
    if (works.size) return { status: works.size === 1 ? 'exact' : 'ambiguous', candidates: meant }
  }
  return { status: 'outside', candidates: [] }
}

function isOther<N>(candidate: Candidate<N>, date: IsoDate | null, ecli: N | null): boolean {
  return differ(candidate.date, date) || (ecli !== null && candidate.ecli !== null && candidate.ecli !== ecli)
}
