import { differencesAmong, withConflicts } from '../../links/differences.js'
import { withStatuses } from '../../links/statuses.js'
import { narrowings } from '../facts.js'
import { unpacked } from '../packed.js'
import { pageOf } from '../page.js'
import { storable } from '../storable.js'
import { type Batch, type BatchId, type Failure, type Store, StoreError } from '../store.js'
import { copiesWith, copyOf, entryOf, linkageOf } from './linkage.js'
import { linksIn, linksOf } from './links.js'
import { inOrder, listing } from './narrow.js'
import { type Met, put, without } from './put.js'
import { keepingSearches } from './saved.js'
import { searchIn } from './search.js'
import { type Held, present } from './stack.js'
import { statsOf } from './stats.js'
import { nearIn, wordsIn } from './vocabulary.js'

interface Import {
  batch: Batch
  met: Met
  readonly failures: Map<string, Failure>
}

/** A library that is gone with the process: simple and exact, it looks at every passage for every question. */
export function openMemory(): Store {
  let held: Held = new Map()
  let last = 0
  const imports = new Map<BatchId, Import>()
  const searches = keepingSearches(() => held)

  const opened = (id: BatchId): Import => {
    const found = imports.get(id)
    if (found && !found.batch.ended) return found
    throw new StoreError('store.no-import', `Import ${id} is not open: begin it again`)
  }
  return {
    ...linksIn(() => held),
    ...searches,
    async begin(what) {
      const asked = storable(what)
      const unfinished = [...imports.values()].find(i => i.batch.what === asked && !i.batch.ended)
      if (unfinished) return unfinished.batch
      const counts = { added: 0, updated: 0, unchanged: 0, failed: 0 }
      const batch = { id: ++last, what: asked, started: now(), ended: null, undone: null, ...counts }
      imports.set(batch.id, { batch, met: new Map(), failures: new Map() })
      return batch
    },
    async put(id, items, failures = []) {
      const to = opened(id)
      const done = put(held, to.met, id, items, now())
      for (const f of failures) {
        const kept = { name: storable(f.name), code: storable(f.code), message: storable(f.message) }
        to.failures.set(JSON.stringify(kept), kept)
      }
      searches.came(held, done.held)
      held = done.held
      to.met = done.met
      const { added, updated, unchanged } = to.batch
      to.batch = {
        ...to.batch,
        added: added + done.counts.added,
        updated: updated + done.counts.updated,
        unchanged: unchanged + done.counts.unchanged,
        failed: to.failures.size,
      }
      return done.kept
    },
    async known(keys, madeWith) {
      const present = new Set([...held.values()].filter(h => h.madeWith === madeWith).map(h => h.key))
      return new Set(keys.filter(k => present.has(k)))
    },
    async end(id) {
      const found = opened(id)
      found.met = new Map()
      found.batch = { ...found.batch, ended: now() }
      return found.batch
    },
    async batches(page) {
      return pageOf(
        [...imports.values()].map(i => i.batch).sort((a, b) => b.id - a.id),
        page,
      )
    },
    async batch(id) {
      return imports.get(id)?.batch
    },
    async failures(id, page) {
      return pageOf([...(imports.get(id)?.failures.values() ?? [])], page)
    },
    async undo(id) {
      const found = imports.get(id)
      if (!found) return undefined
      const undone = without(held, id)
      held = undone.held
      found.met = new Map()
      const at = now()
      found.batch = { ...found.batch, ended: found.batch.ended ?? at, undone: found.batch.undone ?? at }
      return { removed: undone.removed, restored: undone.restored }
    },
    async get(id, version) {
      const h = held.get(storable(id))
      const found = version === undefined ? h?.versions.at(-1) : h?.versions.find(v => v.version === version)
      if (!h || !found) return undefined
      const versions = h.versions.map(({ version, batch, stored }) => ({ version, batch, stored }))
      const linkage = linkageOf(held)
      const entry = { ...entryOf(linkage, h, found), versions }
      const decision = unpacked(found.item)
      if (found !== present(h)) return { ...entry, decision, differences: [] }
      const copies = copiesWith(linkage, h)
      const citations = withStatuses(decision.citations, linksOf(linkage, h))
      const among = withConflicts({ ...decision, citations }, copyOf(h), copies)
      return { ...entry, decision: among, differences: differencesAmong(copies) }
    },
    async list(filters, page) {
      const meets = listing(held, narrowings(filters))
      const { total, items } = pageOf(inOrder([...held.values()].filter(meets)), page)
      return { total, items: items.map(h => entryOf(linkageOf(held), h)) }
    },
    async search(query, page, how = {}) {
      const came = how.since === undefined ? null : searches.since(how.since)
      return searchIn(held, query, page, how, came)
    },
    async words(prefix, limit) {
      return wordsIn(held, prefix, limit)
    },
    async near(word, limit) {
      return nearIn(held, word, limit)
    },
    async remove(ids) {
      const gone = [...new Set(ids.map(storable))].filter(id => held.has(id))
      held = new Map([...held].filter(([id]) => !gone.includes(id)))
      return gone
    },
    async stats() {
      const failed = [...imports.values()].filter(i => !i.batch.undone).flatMap(i => [...i.failures.values()])
      return statsOf(held, new Set(failed.map(f => f.name)).size)
    },
    async diagnose() {
      return []
    },
    async backup() {
      throw new StoreError('store.unreachable', 'This library is in memory only: open it in a file to back it up')
    },
    async close() {
      held = new Map()
      imports.clear()
    },
  }
}

function now(): string {
  return new Date().toISOString()
}
