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

/** What the first of three such bytes says: a weight. */
export const WEIGHTS: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => byte / WHOLE)
/** What the second says: a length in characters, nearly. */
export const LENGTHS: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => 2 ** (byte / STEPS) - 1)

/** The role that the third says, as an index into PASSAGE_ROLES. */
export function roleIn(byte: number): number {
  return byte & (RULE - 1)
}

/** Whether the third says that the passage states a rule: 1 or 0. */
export function ruleIn(byte: number): number {
  return byte & RULE ? 1 : 0
}
