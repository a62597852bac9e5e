import { placeOf } from '../identity.js'
import { type Item, itemOf } from '../item.js'
import { unpacked } from '../packed.js'
import { opened, type Sealed } from '../sealed.js'
import { storable } from '../storable.js'
import type { Again, BatchId, Kept, Undone } from '../store.js'
import { type Held, present, type Stack, stack } from './stack.js'

/** Under which names an import has met an entry, by the entry's place. */
export type Met = ReadonlyMap<number, ReadonlySet<string>>

/** What a library holds after these items, and what became of them. */
export function put(
  before: Held,
  metBefore: Met,
  batch: BatchId,
  items: readonly (Item | Sealed | Again)[],
  stored: string,
) {
  const held = new Map(before)
  const met = new Map([...metBefore].map(([place, names]) => [place, new Set(names)]))
  const counts = { added: 0, updated: 0, unchanged: 0 }
  const kept = items.map((given): Kept => {
    const item = 'again' in given ? itemAgain(held, given) : opened(given)
    if (!item) return { id: '', became: 'gone' }
    const { entry, became } = keep(held, met, batch, item, stored)
    held.set(entry.id, entry)
    const names = met.get(entry.place) ?? new Set()
    const name = storable(given.name)
    if (!names.has(name)) counts[became]++
    met.set(entry.place, names.add(name))
    return { id: entry.id, became }
  })
  return { held: held as Held, met: met as Met, counts, kept }
}

function keep(held: Held, met: Met, batch: BatchId, item: Item, stored: string) {
  const all = [...held.values()]
  const place = placeOf<Stack>(item, {
    withKey: key => all.find(h => h.key === key),
    named: (name, decision) =>
      all.filter(h => h.name === name && h.decision === decision).sort((a, b) => a.copy - b.copy),
    met: h => met.has(h.place),
    copies: decision => Math.max(0, ...all.filter(h => h.decision === decision).map(h => h.copy)),
    taken: id => held.has(id),
  })
  if (place.is === 'entry') {
    const is = { id: place.id, decision: storable(item.id), copy: place.copy, name: storable(item.name) }
    const entry = stack({ ...is, place: (all.at(-1)?.place ?? 0) + 1 }, [{ version: 1, batch, stored, item }])
    return { entry, became: 'added' as const }
  }
  const { entry } = place
  const now = present(entry)
  if (place.is === 'unchanged') return { entry, became: 'unchanged' as const }
  const versions =
    place.is === 'version'
      ? [...entry.versions, { version: now.version + 1, batch, stored, item }]
      : [...entry.versions.slice(0, -1), { ...now, item }]
  return { entry: stack(entry, versions), became: 'updated' as const }
}

/** The item with this content, which may be an old version by now. */
function itemAgain(held: Held, { key, name }: Again): Item | undefined {
  const versions = [...held.values()].flatMap(h => [...h.versions].reverse())
  const found = versions.find(v => v.item.key === key)
  return found && { ...found.item, name }
}

/** What a library holds without the versions that an import brought. */
export function without(before: Held, batch: BatchId): Undone & { readonly held: Held } {
  const held = new Map(before)
  let removed = 0
  let restored = 0
  for (const entry of before.values()) {
    const versions = entry.versions.filter(v => v.batch !== batch)
    if (versions.length === entry.versions.length) continue
    if (!versions.length) {
      removed++
      held.delete(entry.id)
      continue
    }
    if (versions.at(-1) === present(entry)) held.set(entry.id, stack(entry, versions))
    else {
      const { item, ...last } = versions.at(-1)!
      restored++
      held.set(entry.id, stack(entry, [...versions.slice(0, -1), { ...last, item: remade(item) }]))
    }
  }
  return { held, removed, restored }
}

/** An item as it would be made now: its passages are those of the present rules. */
function remade(item: Item): Item {
  return itemOf(unpacked(item), item.key)
}
