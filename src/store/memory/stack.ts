import { type Facts, factsOf } from '../facts.js'
import type { Item } from '../item.js'
import type { BatchId } from '../store.js'

/** One version of an entry: an item, and when it came. */
export interface Version {
  readonly version: number
  readonly batch: BatchId
  readonly stored: string
  readonly item: Item
}

/** An entry with all its versions, the present one last. */
export interface Stack {
  readonly id: string
  readonly decision: string
  readonly copy: number
  readonly name: string
  /** Higher than that of every entry that came before. */
  readonly place: number
  readonly versions: readonly Version[]
  /** Of the present version. */
  readonly madeWith: string
  readonly key: string
  readonly facts: Facts
  /** The words of each passage of the present version. */
  readonly words: readonly (readonly string[])[]
}

/** All entries by id, in the order in which they came; never changed, only replaced. */
export type Held = ReadonlyMap<string, Stack>

/** A stack with these versions, of which there is at least one. */
export function stack(
  { id, decision, copy, name, place }: Pick<Stack, 'id' | 'decision' | 'copy' | 'name' | 'place'>,
  versions: readonly Version[],
): Stack {
  const { item } = versions.at(-1)!
  const words = item.passages.map(p => p.words.split(' ').filter(w => w))
  const facts = factsOf(item.title)
  return { id, decision, copy, name, place, versions, madeWith: item.madeWith, key: item.key, facts, words }
}

/** The present version of a stack. */
export function present(h: Stack): Version {
  return h.versions.at(-1)!
}
