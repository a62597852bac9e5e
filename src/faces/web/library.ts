import type { get } from '../../operations/get.js'
import type { imports } from '../../operations/imports.js'
import type { list } from '../../operations/list.js'
import type { search } from '../../operations/search.js'
import type { stats } from '../../operations/stats.js'

/** What operations give, as the pages show it. */
export type Stats = Awaited<ReturnType<typeof stats.run>>
export type Listing = Awaited<ReturnType<typeof list.run>>
export type Entry = Listing['entries'][number]
export type Imports = Awaited<ReturnType<typeof imports.run>>
export type Import = Imports['imports'][number]
export type Stored = Awaited<ReturnType<typeof get.run>>

export type Answer = Awaited<ReturnType<typeof search.run>>
export type Result = Answer['results'][number]
