import type { Item } from './item.js'
import { storable } from './storable.js'

/** What must be known of an entry to tell whether an item is another version of it. */
export interface Present {
  readonly id: string
  readonly name: string
  readonly madeWith: string
}

/** What an engine looks up while it finds the place of an item; all of it as it stands after the item before. */
export interface LookUp<E extends Present> {
  /** The first entry whose present version has this content. */
  withKey(key: string): E | undefined
  /** Entries of this name and decision, the first copy first. */
  named(name: string, decision: string): readonly E[]
  /** Whether this import has met the entry before. */
  met(entry: E): boolean
  /** The number of the last copy of a decision, 0 when there is none. */
  copies(decision: string): number
  taken(id: string): boolean
}

/** Where an item belongs. */
export type Place<E> =
  | { readonly is: 'unchanged' | 'made-again' | 'version'; readonly entry: E }
  | { readonly is: 'entry'; readonly id: string; readonly copy: number }

/**
 * The rule of identity. The same content is the same entry; other content is a new version of the first entry with the same
 * name and decision id that this import has not met; anything else is a new entry, a further copy getting `~2`, `~3`.
 */
export function placeOf<E extends Present>(item: Item, look: LookUp<E>): Place<E> {
  const same = look.withKey(item.key)
  if (same) return { is: same.madeWith === item.madeWith ? 'unchanged' : 'made-again', entry: same }
  const name = storable(item.name)
  const decision = storable(item.id)
  const entry = tells(name, decision) ? look.named(name, decision).find(e => !look.met(e)) : undefined
  if (entry) return { is: 'version', entry }
  for (let copy = look.copies(decision) + 1; ; copy++) {
    const id = copy === 1 ? decision : `${decision}~${copy}`
    if (!look.taken(id)) return { is: 'entry', id, copy }
  }
}

/** Standard input has no name of its own, and a hash no meaning beyond the content. */
function tells(name: string, decision: string): boolean {
  return name !== '-' && !decision.startsWith('sha256:')
}
