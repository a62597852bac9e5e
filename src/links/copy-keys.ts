import { type Likeness, SKETCH_KEYS } from './copies.js'

/** Keys by which copies of a decision are looked for: only records that share one are compared (`areCopies`). */
export function copyKeys({ ecli, names, sketch }: Pick<Likeness, 'ecli' | 'names' | 'sketch'>): readonly string[] {
  return [...(ecli === null ? [] : [ecli]), ...names, ...sketch.slice(0, SKETCH_KEYS).map(hash => `~${hash}`)]
}
