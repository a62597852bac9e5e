import type { Item } from '../../store/item.js'
import type { Sealed } from '../../store/sealed.js'
import type { Again, BatchId, Failure, Kept, Store } from '../../store/store.js'
import { type CourtMet, CourtsMet } from '../accuracy/courts-met.js'
import type { Document, DocumentRead } from '../operation.js'

/** What an import has done so far. All of it counts what the library has kept, so that none of it can be lost. */
export interface Progress {
  /** All that follows, together. */
  readonly read: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
  /** Bytes of the files, as they lie on the disk, up to what was kept last. */
  readonly bytes: number
  readonly totalBytes: number | null
  /** The document that was kept last. */
  readonly name: string | null
}
export interface Told {
  /** Told after each group that was kept. */
  readonly onProgress?: (progress: Progress) => void
  /** Told what became of each item, in order. */
  readonly onKept?: (items: readonly { readonly name: string }[], kept: readonly Kept[]) => void
}

/** What the library is given at once, at most; after so many milliseconds also less. */
const GROUP = { items: 200, bytes: 8 * 1024 * 1024, milliseconds: 500 }

/** Gathers what was read into groups, gives them to the library, and counts what is kept. */
export interface Keeping {
  /** Takes what a document came to. */
  take(read: DocumentRead | Met, at: { readonly bytes: number; readonly name: string }): void
  /** True when the group should be kept now. */
  due(): boolean
  /** Keeps the group whole or not at all. Rejects with a StoreError. */
  flush(): Promise<void>
  progress(): Progress
  /** The courts of the decisions that were added or got a new version. */
  courts(): readonly CourtMet[]
}
/** A document whose content is in the library. */
export interface Met {
  readonly again: Again
  readonly document: Document
}

/** Begins to keep for a batch; `read` reads a document whose content was removed since it was met. */
export function keepFor(
  batch: BatchId,
  totalBytes: number | null,
  store: Store,
  told: Told,
  read: (document: Document) => Promise<DocumentRead>,
): Keeping {
  const courts = new CourtsMet()
  let progress: Progress = { read: 0, added: 0, updated: 0, unchanged: 0, failed: 0, bytes: 0, totalBytes, name: null }
  let group = emptyGroup()
  const put = async (items: readonly (Item | Sealed | Met)[], failures: readonly Failure[]): Promise<void> => {
    const given = items.map(i => ('again' in i ? i.again : i))
    const kept = await store.put(batch, given, failures)
    const count = (became: Kept['became']) => kept.filter(k => k.became === became).length
    progress = {
      ...progress,
      read: progress.read + kept.length - count('gone') + failures.length,
      added: progress.added + count('added'),
      updated: progress.updated + count('updated'),
      unchanged: progress.unchanged + count('unchanged'),
      failed: progress.failed + failures.length,
    }
    for (const [i, { became }] of kept.entries()) {
      const item = items[i] as Item | Sealed | Met
      if ((became === 'added' || became === 'updated') && 'title' in item) courts.add(item.title)
    }
    const there = kept.map(k => k.became !== 'gone')
    told.onKept?.(
      given.filter((_, i) => there[i]),
      kept.filter((_, i) => there[i]),
    )
    for (const item of items.filter((_, i) => !there[i])) {
      const result = await read((item as Met).document)
      await put(result.items, result.failures)
    }
  }
  return {
    progress: () => progress,
    courts: () => courts.list(),
    due: () =>
      group.items.length + group.failures.length >= GROUP.items ||
      group.bytes >= GROUP.bytes ||
      (group.at !== null && Date.now() - group.since >= GROUP.milliseconds),
    take: (taken, at) => {
      if (!group.at) group.since = Date.now()
      group.at = at
      if ('again' in taken) group.items.push(taken)
      else {
        group.items.push(...taken.items)
        group.failures.push(...taken.failures)
        group.bytes += taken.items.reduce((sum, item) => sum + weightOf(item), 0)
      }
    },
    flush: async () => {
      const { items, failures, at } = group
      if (!at) return
      await put(items, failures)
      progress = { ...progress, ...at }
      group = emptyGroup()
      told.onProgress?.(progress)
    },
  }
}

interface Group {
  readonly items: (Item | Sealed | Met)[]
  readonly failures: Failure[]
  bytes: number
  at: { readonly bytes: number; readonly name: string } | null
  /** When the first document came. */
  since: number
}

function emptyGroup(): Group {
  return { items: [], failures: [], bytes: 0, at: null, since: 0 }
}

/** Bytes that an item takes on its way, nearly. */
function weightOf(item: Item | Sealed): number {
  const others = 'sealed' in item ? item.sealed.length : item.passages.reduce((sum, p) => sum + p.words.length, 0)
  return item.record.length + item.text.length + 2 * others
}
