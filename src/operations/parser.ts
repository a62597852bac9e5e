import type { Decision, Unreadable } from '../model/decision.js'

/** What operations need of the parser; `parseAll` of the main module fulfils it. A file may hold several records. */
export type Parser = (
  input: { readonly bytes: Uint8Array; readonly name: string },
  options?: ReadOptions,
) => readonly (Decision | Unreadable)[]

export interface ReadOptions {
  /** Which country's law a text follows (`nl`, `AT`) when the text itself does not say. */
  readonly country?: string
  /** Largest input in bytes; default 64 MiB. */
  readonly maxBytes?: number
}

/** The limit that holds when `maxBytes` is not given. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024
