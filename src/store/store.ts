import type { Difference } from '../links/differences.js'
import type { At, Decision, IsoDate } from '../model/decision.js'
import type { Filter, Query } from '../query/query.js'
import type { BatchId, Entry, EntryId, Listed, Page } from './entry.js'
import type { Reach } from './finding/find.js'
import type { WordHit } from './finding/hits.js'
import type { Sort } from './finding/ranked.js'
import type { Item } from './item.js'
import type { Links } from './links.js'
import type { Match } from './matching.js'
import type { PassageRole } from './passages.js'
import type { Searches } from './saved.js'
import type { Sealed } from './sealed.js'
import type { Word } from './spelling.js'

export type { BatchId, Entry, EntryId, Listed, Page } from './entry.js'

/**
 * A library: decisions kept, found again and removed. Every engine promises the same and runs the same tests
 * (`contract.ts`). All methods reject with a StoreError, never with an engine's own.
 */
export interface Store extends Links, Searches {
  /** Opens an import. An unfinished one with the same `what` is gone on with. */
  begin(what: string): Promise<Batch>
  /**
   * Keeps the items of one call whole or not at all; what it returned is kept, whatever happens then. The same content again
   * changes nothing; other content under the same name and decision id is a new version; anything else is a new entry
   * (`identity.ts` has the rule). What comes of it depends on the order of items only, not on how calls divide them.
   */
  put(
    batch: BatchId,
    items: readonly (Item | Sealed | Again)[],
    failures?: readonly Failure[],
  ): Promise<readonly Kept[]>
  /** Those of the keys whose content is kept as the present version, made by the same rules. */
  known(keys: readonly string[], madeWith: string): Promise<ReadonlySet<string>>
  /** Closes an import. */
  end(batch: BatchId): Promise<Batch>
  /** Imports, the last first. */
  batches(page: Page): Promise<Listed<Batch>>
  batch(id: BatchId): Promise<Batch | undefined>
  /** What could not be read in an import, in its order. */
  failures(batch: BatchId, page: Page): Promise<Listed<Failure>>
  /**
   * Takes an import back: the versions it brought go, and with its last version an entry. What a later import changed stays,
   * and so do records that were only made again by other rules. `undefined` for an import that is not there.
   */
  undo(batch: BatchId): Promise<Undone | undefined>

  /** A decision; citations of the present version with the status that they have in this library now. */
  get(id: EntryId, version?: number): Promise<Stored | undefined>
  /** Entries that meet the filters; by date, the last first, those without date at the end, equal ones by id. */
  list(filters: readonly Filter[], page: Page): Promise<Listed<Entry>>
  /**
   * The best passage of each decision that meets the query, or each passage; equal ones in a fixed order. To the letter, and what
   * has all that is asked, unless `how` says otherwise.
   */
  search(query: Query, page: Page, how?: How): Promise<Hits>
  /**
   * Words that begin so, as an index keeps them (`src/analysis/tokens.ts`), the most frequent first; none for fewer than three
   * letters. Of very many the first in the order of letters are looked at.
   */
  words(prefix: string, limit: number): Promise<readonly Word[]>
  /** Words that are spelled nearly so (`spelling.ts`): itself, where it is there, then the nearest and most frequent. */
  near(word: string, limit: number): Promise<readonly Word[]>
  /** Removes entries with all their versions from every index; says which were there. */
  remove(ids: readonly EntryId[]): Promise<readonly EntryId[]>
  stats(): Promise<Stats>
  /** What is wrong with the library itself: empty when all is well. */
  diagnose(): Promise<readonly string[]>
  /** Writes a whole and consistent copy to a file that must not be there yet. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}

export interface Stored extends Entry {
  /** As it is in this library: the present version with what other copies say otherwise among its problems. */
  readonly decision: Decision
  /** Where the copies of the decision in this library do not agree now. */
  readonly differences: readonly Difference[]
  readonly versions: readonly VersionInfo[]
}
export interface VersionInfo {
  readonly version: number
  readonly batch: BatchId
  /** ISO 8601, UTC. */
  readonly stored: string
}

/** Stands for an item whose content is kept (`known`), so that it need not be read again to be met again. */
export interface Again {
  readonly again: true
  readonly key: string
  /** The name of the file or record it comes from now. */
  readonly name: string
}

/** What became of an item. */
export interface Kept {
  readonly id: EntryId
  /** `gone`: an Again whose content was removed since it was known; its item must be put. The id is empty then. */
  readonly became: 'added' | 'updated' | 'unchanged' | 'gone'
}
/** Something that could not be read, and why. */
export interface Failure {
  readonly name: string
  readonly code: string
  readonly message: string
}
/**
 * One import. Counts are of what is kept, also while it goes on; an item that comes twice under one name (an import gone on
 * with begins again) counts once.
 */
export interface Batch {
  readonly id: BatchId
  /** What was asked for, such as the paths given; the same words go on with an unfinished import. */
  readonly what: string
  /** ISO 8601, UTC. */
  readonly started: string
  readonly ended: string | null
  readonly undone: string | null
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
}
export interface Undone {
  readonly removed: number
  readonly restored: number
}

/** The best passage of a decision for a query. */
export interface Hit {
  readonly entry: Entry
  readonly at: At
  /** The court's own number of the paragraph it stands in. */
  readonly paragraph: string | null
  readonly role: PassageRole
  /** The passage, to the letter; blanks where `passageText` leaves something out. */
  readonly text: string
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Further passages of the same decision that meet the query. */
  readonly more: number
  /** Whether it has all that was asked, not only some. */
  readonly all: boolean
  /** The places of the passage that meet what was asked; none where it is not to be shown. */
  readonly marks: readonly WordHit[]
  /** How many decisions cite its decision, as `citedCounts` has it; `null` where it is not to be shown. */
  readonly cited: number | null
}
/** How a search is done. */
export interface How extends Reach {
  /** By relevance where words are asked for, else by date. */
  readonly sort?: Sort
  /** Each decision once (default), or each passage. */
  readonly each?: 'decision' | 'passage'
  /** Only what came, or got a new version, after the mark of a saved search. */
  readonly since?: number
  /** Whether decisions are counted by what they are. */
  readonly facets?: boolean
  /** Whether what is found is to be shown: where it meets what was asked, and how many cite it. */
  readonly shown?: boolean
}
export interface Hits {
  /** Decisions that meet the query; passages where each of them is given. */
  readonly total: number
  readonly hits: readonly Hit[]
  /** What was asked of the index, so that it can be shown why a passage was found; `null` without words. */
  readonly match: Match | null
  /** `null` where they were not asked for. */
  readonly facets: Facets | null
}
/** How many of the decisions found there are of each kind, the most first, years the latest first; `value` is as a filter takes it. */
export interface Facets {
  readonly country: readonly Count[]
  readonly court: readonly (Count & { readonly name: string })[]
  readonly level: readonly Count[]
  readonly type: readonly Count[]
  readonly lang: readonly Count[]
  readonly year: readonly Count[]
  readonly outcome: readonly Count[]
}
/** What the library holds. */
export interface Stats {
  readonly decisions: number
  readonly passages: number
  readonly failures: number
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** Counts of decisions, the most first; `value` is as a filter takes it. */
  readonly countries: readonly Count[]
  readonly courts: readonly (Count & { readonly name: string; readonly country: string | null })[]
  readonly levels: readonly Count[]
  readonly outcomes: readonly Count[]
  readonly languages: readonly Count[]
  readonly years: readonly Count[]
  /** Problems by code and severity. */
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly decisions: number }[]
}
export interface Count {
  readonly value: string
  readonly decisions: number
}

export type StoreErrorCode =
  | 'store.full'
  | 'store.read-only'
  | 'store.locked'
  | 'store.damaged'
  | 'store.not-a-library'
  | 'store.newer'
  | 'store.unreachable'
  | 'store.exists'
  | 'store.timeout'
  | 'store.no-import'

/** A library that could not be used; the message names the file and the remedy. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'StoreError'
  }
}
