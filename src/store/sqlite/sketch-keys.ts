import { type Likeness, SKETCH_KEYS } from '../../links/copies.js'

/**
 * The first hashes of a sketch as numbers of 32 bits, by which texts that say the same are found: odd for a record without court and
 * docket. Two that have them are not told by their text.
 */
export function sketchKeys({ sketch, names }: Pick<Likeness, 'sketch' | 'names'>): number[] {
  return [...new Set(sketch.slice(0, SKETCH_KEYS).map(hash => (names.length ? hash & ~1 : hash | 1)))]
}

/** The keys that a record of this key is looked for under. */
export function likeKeys(key: number): readonly number[] {
  return key & 1 ? [key, key & ~1] : [key | 1]
}

/** Keys as bytes, four for each. */
export function packKeys(keys: readonly number[]): Uint8Array {
  return new Uint8Array(new Int32Array(keys).buffer)
}

/** The keys of `packKeys`. */
export function unpackKeys(bytes: ArrayBuffer): number[] {
  return [...new Int32Array(Uint8Array.from(Buffer.from(bytes)).buffer)]
}
