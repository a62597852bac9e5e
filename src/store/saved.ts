/** A search kept in the library, to be asked again. */
export interface Saved {
  readonly name: string
  /** What is looked for, in whatever form it was given. */
  readonly asked: string
  /** When it was saved and last looked at; ISO 8601, UTC. */
  readonly saved: string
  readonly seen: string
  /** What came up to here was there at the last look; `since` of a search takes it. */
  readonly mark: number
  /** How many decisions came or got a new version since, whether they meet it or not. */
  readonly came: number
}

/** Searches that are kept, and what came since each was looked at. */
export interface Searches {
  /** Keeps a search; one of the same name is replaced. All that is there counts as seen. */
  saveSearch(name: string, asked: string): Promise<void>
  /** All of them, by name. */
  savedSearches(): Promise<readonly Saved[]>
  /** All that is there now counts as seen; says whether there is such a search. */
  seenSearch(name: string): Promise<boolean>
  /** Keeps it no more; says whether there was such a search. */
  forgetSearch(name: string): Promise<boolean>
}
