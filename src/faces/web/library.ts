import type { ask } from '../../operations/ask.js'
import type { chain } from '../../operations/chain.js'
import type { citedBy } from '../../operations/cited-by.js'
import type { cites } from '../../operations/cites.js'
import type { compare } from '../../operations/compare.js'
import type { get } from '../../operations/get.js'
import type { imports } from '../../operations/imports.js'
import type { list } from '../../operations/list.js'
import type { savedSearches } from '../../operations/saved-searches.js'
import type { search } from '../../operations/search.js'
import type { similar } from '../../operations/similar.js'
import type { stats } from '../../operations/stats.js'
import type { statute } from '../../operations/statute.js'
import type { unresolved } from '../../operations/unresolved.js'

/** What operations give, as the pages show it. */
export type Stats = Awaited<ReturnType<typeof stats.run>>
export type Listing = Awaited<ReturnType<typeof list.run>>
export type Entry = Listing['entries'][number]
export type Imports = Awaited<ReturnType<typeof imports.run>>
export type Import = Imports['imports'][number]
export type Stored = Awaited<ReturnType<typeof get.run>>

export type Answer = Awaited<ReturnType<typeof search.run>>
export type Result = Answer['results'][number]

export type AskAnswer = Awaited<ReturnType<typeof ask.run>>
export type AnsweringPassage = AskAnswer['countries'][number]['passages'][number]

export type Comparison = Awaited<ReturnType<typeof compare.run>>
export type CitedByAnswer = Awaited<ReturnType<typeof citedBy.run>>
export type Citing = CitedByAnswer['citing'][number]
export type CitingPlace = Citing['places'][number]
export type CitesAnswer = Awaited<ReturnType<typeof cites.run>>
export type CitedDecision = CitesAnswer['decisions'][number]
export type ChainAnswer = Awaited<ReturnType<typeof chain.run>>
export type Instance = ChainAnswer['instances'][number]
export type StatuteAnswer = Awaited<ReturnType<typeof statute.run>>
export type WantedAnswer = Awaited<ReturnType<typeof unresolved.run>>
export type Address = NonNullable<CitedDecision['address']>

export type SavedSearch = Awaited<ReturnType<typeof savedSearches.run>>['searches'][number]

/** How a decision hangs together with others, as its page shows it. */
export interface Related {
  readonly citedBy: CitedByAnswer
  readonly cites: CitesAnswer
  readonly chain: ChainAnswer
  readonly similar: Awaited<ReturnType<typeof similar.run>>
}
