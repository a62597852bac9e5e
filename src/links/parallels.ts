import type { Citation, IsoDate, Target } from '../model/decision.js'
import { differ } from './copies.js'
import { type Name, nameOf } from './names.js'
import { type Asked, type Candidate, type Meaning, meaningOf } from './resolve.js'

/** That a place in a report is a decision, said by a text that prints both side by side. `N` is a name as names are kept. */
export interface Saying<N> extends Omit<Asked<N>, 'instance'> {
  /** The court as cited; `null` without. */
  readonly court: N | null
}

/** So many different sayings of a place are looked at. */
export const MOST_SAID = 32

/** So many characters may stand between a decision and the place in a report that is printed beside it. */
const NEAR = 60

/**
 * A place in a report or journal as a name of the decision that begins there: `=de:njw 2031,880`. It means what it means in the country
 * of the text. `null` where it is no place: that takes a volume or year with a page or number.
 */
export function placeNameOf({ reporter, ref }: Target, jurisdiction: string | null): Name | null {
  if (!reporter || !ref || jurisdiction === null || (ref.match(/\d+/g)?.length ?? 0) < 2) return null
  return `=${jurisdiction.toLowerCase()}:${nameOf(reporter)} ${nameOf(ref)}`
}

/** Whether a name is a place in a report. */
export function isPlaceName(name: Name): boolean {
  return name.startsWith('=')
}

/** Whether a report stands beside the citation before it: both of one decision, and no sentence between them. */
export function standsBeside(report: Citation, before: Pick<Citation, 'at' | 'group'>): boolean {
  const gap = report.at[0] - before.at[1]
  return report.group !== null && report.group === before.group && gap >= 0 && gap < NEAR
}

/**
 * Which decision a place in a report means, by what texts say of it. What names another court or date than the citation does is said of
 * another decision. All others must mean the same one: else any of theirs may be meant. `undefined` where nothing is said.
 */
export function meaningOfPlace<N, C extends Candidate<N>, S extends Saying<N>>(
  cited: { readonly date: IsoDate | null; readonly court: N | null },
  said: readonly S[],
  own: number,
  having: (name: N) => readonly C[],
): (Meaning<C> & { readonly said: readonly S[] }) | undefined {
  const fitting = said.filter(
    s => !differ(s.date, cited.date) && (s.court === null || cited.court === null || s.court === cited.court),
  )
  if (!fitting.length) return undefined
  const meanings = fitting.map(s => meaningOf({ ...s, date: fuller(s.date, cited.date), instance: false }, own, having))
  const statuses = new Set(meanings.map(m => m.status))
  if (statuses.has('itself')) return { status: 'itself', candidates: [], said: fitting }
  const candidates = meanings.flatMap(m => m.candidates)
  const one = statuses.size === 1 && new Set(candidates.map(c => c.work)).size < 2
  return { status: one ? meanings[0]!.status : 'ambiguous', candidates, said: fitting }
}

/** The name that all of these give the decision, surest name first; `null` where they do not agree. */
export function nameSaid<N>(said: readonly Saying<N>[]): N | null {
  const [first, ...others] = new Set(said.map(s => s.names[0]!))
  return first === undefined || others.length ? null : first
}

function fuller(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return (a ?? '').length >= (b ?? '').length ? a : b
}
