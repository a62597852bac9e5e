/**
 * What a search must know of every passage and every decision at once. Passages are numbered from 0 on, those of one decision one
 * after another; decisions too, in an order that stays while a library grows.
 */
export interface Catalogue {
  /** The number of a decision's first passage; one more at the end. */
  readonly starts: Int32Array
  /** The decision of each passage. */
  readonly decisions: Int32Array
  /** What a match counts in each passage (`src/store/weight.ts`). */
  readonly weights: Float32Array
  /** How long each is, in characters, nearly. */
  readonly lengths: Float32Array
  readonly meanLength: number
  /** Where each stands: an index into PASSAGE_ROLES. */
  readonly roles: Uint8Array
  /** Whether each states a rule of the court's own: 1 or 0. */
  readonly rules: Uint8Array
  readonly facts: FactsOfAll
}

/** By what decisions are counted: values, and which of them each decision has. */
export interface FactsOfAll {
  readonly country: Column
  readonly court: Column
  readonly level: Column
  readonly type: Column
  readonly lang: Column
  readonly year: Column
  readonly outcome: Column
  /** Days as numbers (20310820) for sorting; 0 without. */
  readonly days: Int32Array
}
/** Each decision's value as an index into `values`; what several values are (outcomes) is one value with blanks between. 0 is none. */
export interface Column {
  readonly values: readonly string[]
  readonly of: Uint32Array
}
