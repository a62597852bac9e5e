import type { Decision, IsoDate } from '../model/decision.js'
import { NEARNESS } from './formats.table.js'
import { type Name, nameOf, namesOf } from './names.js'
import { likeness, type Sketch, sketchOf } from './sketch.js'

/** What tells whether two records are of one decision, and which is the better one. Plain data, small. */
export interface Likeness {
  readonly ecli: Name | null
  /** Whether the ECLI was worked out: then it may be wrong, and does not tell two records apart. */
  readonly derived: boolean
  /** Court with docket, for each docket. */
  readonly names: readonly Name[]
  readonly date: IsoDate | null
  readonly type: string | null
  readonly sketch: Sketch
  /** The better source has more: reasons first, then how near it is to the court's own file, then length. */
  readonly worth: number
}

/** Records that share one of so many first hashes of their sketches are looked at: those that say the same share most. */
export const SKETCH_KEYS = 4

/** Shares of the sketch from which two texts say the same, and from which they may be one text in two shapes. */
const SAME = 0.8
const ALIKE = 0.5

/** What tells a record's decision from others. */
export function likenessOf(decision: Decision): Likeness {
  const { ecli, ecliBasis, date, type } = decision
  const names = namesOf({ ...decision, ecli: null, id: 'sha256:' })
  return {
    ecli: ecli === null ? null : nameOf(ecli),
    derived: ecliBasis === 'derived',
    names,
    date,
    type: type?.value ?? null,
    sketch: sketchOf(decision),
    worth: worthOf(decision),
  }
}

/**
 * Whether two records are of one decision. Printed ECLIs tell; else court, docket and day together, as long as it is not an order
 * beside a judgment; else the text, where one of the two does not say what its docket is: courts decide many cases with the
 * same words on the same day.
 */
export function areCopies(a: Likeness, b: Likeness): boolean {
  if (a.ecli !== null && b.ecli !== null) {
    if (a.ecli === b.ecli) return true
    if (!a.derived && !b.derived) return false
  }
  if (differ(a.date, b.date)) return false
  if (a.names.some(name => b.names.includes(name))) {
    if (isDay(a.date) && isDay(b.date) && !typesDiffer(a, b)) return true
    return likeness(a.sketch, b.sketch) >= ALIKE
  }
  if (a.names.length && b.names.length) return false
  return likeness(a.sketch, b.sketch) >= SAME
}

/** The better source first; of equals neither. */
export function byWorth(a: Pick<Likeness, 'worth'>, b: Pick<Likeness, 'worth'>): number {
  return b.worth - a.worth
}

/** Whether two dates cannot be of the same day: `2031` and `2031-05-01` can. */
export function differ(a: IsoDate | null, b: IsoDate | null): boolean {
  if (a === null || b === null || !/^\d{4}/.test(a) || !/^\d{4}/.test(b)) return false
  return a.length < b.length ? !b.startsWith(a) : !a.startsWith(b)
}

function isDay(date: IsoDate | null): boolean {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
}

function typesDiffer(a: Likeness, b: Likeness): boolean {
  return a.type !== null && b.type !== null && a.type !== b.type
}

function worthOf({ sections, source }: Decision): number {
  const reasons = sections.some(s => s.role === 'reasoning') ? 1 : 0
  return (
    reasons * 1000 + (NEARNESS[source.format] ?? 0) * 100 + Math.min(99, Math.round(4 * Math.log2(1 + source.length)))
  )
}
