import type { Written } from '../writer.js'

/** One record of a JSON file. */
export interface JsonRecord extends Written {
  /** What the record calls itself, on one line of at most 500 characters; `null` when nothing. */
  readonly name: string | null
  /** The record as JSON, for its hash where it is one of several. */
  readonly json: string
}

export type Fields = Readonly<Record<string, unknown>>

/** A shape of JSON in which a database gives decisions. */
export interface JsonDialect {
  readonly format: string
  /** ISO 3166 code of the country whose courts it publishes, `EU` or `CE`; none where several do. */
  readonly jurisdiction?: string
  /** The records in a value of the file's top level (each line, each member of its array); `undefined` when it has not this shape. */
  readonly records: (value: Fields) => readonly JsonRecord[] | undefined
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
