import type { IsoDate } from '../model/decision.js'
import type { Cited } from './cited.js'
import { differ } from './copies.js'
import type { Name } from './names.js'

/** An entry of a library that has a name which is sought. */
export interface Candidate {
  /** Tells decisions apart: all copies of one have the same. */
  readonly work: number
  readonly date: IsoDate | null
  /** As printed in it; `null` where it was worked out. */
  readonly ecli: Name | null
}

/** What a citation means: one decision, one of several, none that is there, or the decision that it stands in. */
export interface Meaning<C extends Candidate> {
  readonly status: 'exact' | 'ambiguous' | 'outside' | 'itself'
  /** What is meant, or may be, with all its copies that have the name; empty for `outside` and `itself`. */
  readonly candidates: readonly C[]
}

/**
 * Which decision a citation means. Candidates have a name it asks for, the surest name first: where an ECLI finds something,
 * court and docket are not asked. A decision of another date, or printed with another ECLI, is not meant. What could be the
 * decision itself is no citation of another; an instance of the case never is the decision itself.
 */
export function meaningOf<C extends Candidate>(
  { names, date, instance }: Pick<Cited, 'names' | 'date' | 'instance'>,
  own: number,
  having: (name: Name) => readonly C[],
): Meaning<C> {
  const ecli = names.find(name => name.startsWith('ecli:')) ?? null
  for (const name of names) {
    const named = having(name)
    const others = new Set(named.filter(c => isOther(c, date, ecli)).map(c => c.work))
    const meant = named.filter(c => !others.has(c.work) && !(instance && c.work === own))
    const works = new Set(meant.map(c => c.work))
    if (works.has(own)) return { status: 'itself', candidates: [] }
    if (works.size) return { status: works.size === 1 ? 'exact' : 'ambiguous', candidates: meant }
  }
  return { status: 'outside', candidates: [] }
}

function isOther(candidate: Candidate, date: IsoDate | null, ecli: Name | null): boolean {
  return differ(candidate.date, date) || (ecli !== null && candidate.ecli !== null && candidate.ecli !== ecli)
}
