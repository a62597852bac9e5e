/** What the words of a passage must be. `text` is as typed: how words are folded is the analysis' matter. */
export type Words =
  | { readonly is: 'word'; readonly text: string }
  /** A word that begins so: `entwic*`. */
  | { readonly is: 'prefix'; readonly text: string }
  /** Words in this order, next to each other. */
  | { readonly is: 'phrase'; readonly text: string }
  | { readonly is: 'and' | 'or'; readonly of: readonly Words[] }
  /** Holds of a passage that has none of it; stands only inside an `and`, never as all of it. */
  | { readonly is: 'not'; readonly of: Words }

/** The properties of a decision, or of a passage (`in`), by which a search can be narrowed. */
export const FIELDS = ['country', 'court', 'level', 'type', 'lang', 'date', 'outcome', 'in', 'batch'] as const
export type Field = (typeof FIELDS)[number]

/** One narrowing. Several of one field: any of them; of different fields: all. */
export interface Filter {
  /**
   * `court` is met by its code or by words of its name, `date` by a range, `in` by a section role or `editorial`,
   * `batch` by the number of an import; the others by the value of the record, in any case.
   */
  readonly field: Field
  readonly value: string
  readonly not: boolean
}

/** A question to a library: which words, in which decisions. Without words: all passages that the filters leave. */
export interface Query {
  readonly words: Words | null
  readonly filters: readonly Filter[]
}
