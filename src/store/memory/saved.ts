import type { Saved, Searches } from '../saved.js'
import { storable } from '../storable.js'
import type { Held } from './stack.js'

/** The searches kept, and what came. */
export interface Keeping extends Searches {
  /** Tells what is held after a put, and before it. */
  came(before: Held, after: Held): void
  /** The entries that came since a mark. */
  since(mark: number): ReadonlySet<string>
}

/** Keeps searches for as long as the library is there. */
export function keepingSearches(held: () => Held): Keeping {
  const log: string[] = []
  const saved = new Map<string, Omit<Saved, 'came'>>()
  const since = (mark: number) => new Set(log.slice(mark))
  const now = () => new Date().toISOString()
  return {
    since,
    came(before, after) {
      for (const [id, h] of after) if (h.versions.length !== (before.get(id)?.versions.length ?? 0)) log.push(id)
    },
    async saveSearch(given, asked) {
      const name = storable(given)
      saved.set(name, { name, asked: storable(asked), saved: now(), seen: now(), mark: log.length })
    },
    async savedSearches() {
      return [...saved.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(s => ({ ...s, came: [...since(s.mark)].filter(id => held().has(id)).length }))
    },
    async seenSearch(given) {
      const known = saved.get(storable(given))
      if (known) saved.set(known.name, { ...known, seen: now(), mark: log.length })
      return known !== undefined
    },
    async forgetSearch(name) {
      return saved.delete(storable(name))
    },
  }
}
