/** What the words of a passage must be. `text` is as typed: how words are folded is the analysis' matter. */
export type Words =
  | Term
  | { readonly is: 'and' | 'or'; readonly of: readonly Words[] }
  /** Terms in any order, with at most `within` other words between the end of the first and the start of the last. */
  | { readonly is: 'near'; readonly of: readonly Term[]; readonly within: number }
  /** Holds of a passage that has none of it; stands only inside an `and`, never as all of it. */
  | { readonly is: 'not'; readonly of: Words }

/** What stands in a text as it is asked for. */
export type Term =
  | { readonly is: 'word'; readonly text: string }
  /** A word that begins so: `entwic*`. */
  | { readonly is: 'prefix'; readonly text: string }
  /** Words in this order, next to each other. */
  | { readonly is: 'phrase'; readonly text: string }

/** The properties of a decision, or of a passage (`in`), by which a search can be narrowed. */
export const FIELDS = [
  ...(['country', 'court', 'level', 'type', 'lang', 'date', 'outcome', 'in', 'batch'] as const),
  ...([
    'docket',
    'ecli',
    'judge',
    'party',
    'role',
    'cites',
    'citedby',
    'statute',
    'amount',
    'has',
    'problem',
    'id',
  ] as const),
] as const
export type Field = (typeof FIELDS)[number]

/** One narrowing. Several of one field: any of them; of different fields: all. */
export interface Filter {
  /**
   * `court` is met by its code or by words of its name, `judge` and `party` by words of one name, `date` and `amount` by a range,
   * `docket` and `ecli` by the name or its beginning, `in` by a section role, `editorial` or `holding`, `batch` by the number of an
   * import, `id` by an entry's address; the others by the value of the record, in any case. What `cites`, `citedby` and `statute`
   * mean is looked up before a library is asked (`src/store/cited-value.ts`).
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
