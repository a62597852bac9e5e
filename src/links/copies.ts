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
  readonly language: string | null
  readonly sketch: Sketch
  /** The better source has more: reasons first, then how near it is to the court's own file, then length. */
  readonly worth: number
}

/** Records that share one of so many first hashes of their sketches are looked at: those that say the same share most. */
export const SKETCH_KEYS = 4

/** Shares of the sketch from which two texts say the same, may be one text in two shapes, and below which they are two texts. */
const SAME = 0.9
const ALIKE = 0.5
const UNLIKE = 0.2

/** What tells a record's decision from others. */
export function likenessOf(decision: Decision): Likeness {
  const { ecli, ecliBasis, date, type, language } = decision
  const names = namesOf({ ...decision, ecli: null, id: 'sha256:' })
  return {
    ecli: ecli === null ? null : nameOf(ecli),
    derived: ecliBasis === 'derived',
    names,
    date,
    type: type?.value ?? null,
    language,
    sketch: sketchOf(decision),
    worth: worthOf(decision),
  }
}

/**
 * Whether two records are of one decision. Printed ECLIs tell; else court, docket and day together, as long as it is not an order
 * beside a judgment, and the texts are not two; else the text alone, where at most one says what its docket is: courts decide
 * many cases with the same words on the same day.
 */
export function areCopies(a: Likeness, b: Likeness): boolean {
  if (a.ecli !== null && b.ecli !== null) {
    if (a.ecli === b.ecli) return true
    if (!a.derived && !b.derived) return false
  }
  if (differ(a.date, b.date)) return false
  const alike = likeness(a.sketch, b.sketch)
  if (a.names.some(name => b.names.includes(name))) {
    if (!isDay(a.date) || !isDay(b.date) || typesDiffer(a, b)) return alike >= ALIKE
    return alike >= UNLIKE || !a.sketch.length || !b.sketch.length || a.language !== b.language
  }
  if (a.names.length && b.names.length) return false
  return a.names.length || b.names.length ? alike >= SAME : alike === 1
}

/** The better source first; of equals neither. */
export function byWorth(a: Pick<Likeness, 'worth'>, b: Pick<Likeness, 'worth'>): number {
  return b.worth - a.worth
}

const DAY = /-\d{2}-\d{2}$/

/** Whether two dates cannot be of the same day: `2031` and `2031-05-01` can, as can `--05-01` (no year) and `2031-05-01`. */
export function differ(a: IsoDate | null, b: IsoDate | null): boolean {
  if (a !== null && b !== null && (a.startsWith('--') || b.startsWith('--')))
    return DAY.test(a) && DAY.test(b) && a.slice(-5) !== b.slice(-5)
  if (a === null || b === null || !/^\d{4}/.test(a) || !/^\d{4}/.test(b)) return false
  return a.length < b.length ? !b.startsWith(a) : !a.startsWith(b)
}

function isDay(date: IsoDate | null): boolean {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
}

/** A judgment is not an order; what is neither, such as a headnote kept apart, may be of either. */
function typesDiffer(a: Likeness, b: Likeness): boolean {
  const [one, other] = [a.type ?? 'other', b.type ?? 'other']
  return one !== 'other' && other !== 'other' && one !== other
}

function worthOf({ sections, source }: Decision): number {
  const reasons = sections.some(s => s.role === 'reasoning') ? 1 : 0
  return (
    reasons * 1000 + (NEARNESS[source.format] ?? 0) * 100 + Math.min(99, Math.round(4 * Math.log2(1 + source.length)))
  )
}
