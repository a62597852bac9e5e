/**
 * A legal concept, or a thing that cases are about, with its terms in each language. Terms are written as a dictionary has them
 * and stand between semicolons: `Insolvenzverwalter; Konkursverwalter`. Inflected forms are found by their stems, parts of German
 * and Dutch compounds by the parts, Korean terms whether written with blanks or without.
 */
export interface Concept {
  /** Small English words with hyphens; permanent, for an index keeps it. */
  readonly id: string
  /** What it is, in one line of English. */
  readonly gloss: string
  readonly en: string
  readonly nl: string
  /** German as in Germany; where Austria says it otherwise, `at` has its terms beside these. */
  readonly de: string
  readonly at?: string
  readonly ko: string
  /** Words that look like one of the terms and mean something else, each with what it means instead. */
  readonly falseFriends?: readonly string[]
}
