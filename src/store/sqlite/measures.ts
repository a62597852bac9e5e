import type { Passage } from '../passages.js'
import { PASSAGE_ROLES } from '../weight.js'

/** So many bytes say of a passage what a search must know of all of them: its weight, its length, and where it stands. */
export const MEASURES = 3

/** Weights are kept in parts of this. */
const WHOLE = 250
/** Lengths are kept by their logarithm: sixteen steps while they double, up to some 60,000 characters. */
const STEPS = 16
/** Set where the passage states a rule. */
const RULE = 0x80

/** The measures of an entry's passages, one after another. */
export function measuresOf(passages: readonly Pick<Passage, 'at' | 'role' | 'weight' | 'rule'>[]): Uint8Array {
  return Uint8Array.from(
    passages.flatMap(({ at, role, weight, rule }) => [
      Math.max(1, Math.round(weight * WHOLE)),
      Math.min(255, Math.round(STEPS * Math.log2(at[1] - at[0] + 1))),
      PASSAGE_ROLES.indexOf(role) | (rule ? RULE : 0),
    ]),
  )
}

/** What the second of three such bytes says: a length in characters, nearly. */
export const LENGTHS: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => 2 ** (byte / STEPS) - 1)

/** What the first and the third of them say. */
export function measured(weight: number, place: number) {
  return { weight: weight / WHOLE, role: place & (RULE - 1), rule: place & RULE ? 1 : 0 }
}
