import type { Title } from './title.js'

/** Address of an entry in a library: the decision's id, and `~2`, `~3` for further copies of the same decision. */
export type EntryId = string
/** Number of an import, from 1 on. */
export type BatchId = number

/** `limit` of 1 to 1,000, from `offset` on. */
export interface Page {
  readonly offset: number
  readonly limit: number
}
export interface Listed<T> {
  readonly total: number
  readonly items: readonly T[]
}

/** One copy of a decision in the library, as lists show it. */
export interface Entry {
  readonly id: EntryId
  /** The name of the file or record it came from. */
  readonly name: string
  readonly title: Title
  /** The present version, or the one asked for; from 1 on. */
  readonly version: number
  readonly batch: BatchId
}
