import { createHash } from 'node:crypto'
import type { ReadErrorCode } from '../model/decision.js'
import type { Source } from '../text/source.js'

/** Bytes under a name, as they came from a disk, a network or a test. */
export interface Input {
  readonly bytes: Uint8Array
  readonly name: string
}
export interface ReadLimits {
  /** Largest input in bytes; default 64 MiB. */
  readonly maxBytes?: number
}
export type ReadResult =
  | { readonly source: Source }
  | { readonly error: { readonly code: ReadErrorCode; readonly message: string } }

/** Turns bytes into text by what they are, never by what the file is called. */
export function read(input: Input, _limits: ReadLimits = {}): ReadResult {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes)
  const sha256 = createHash('sha256').update(input.bytes).digest('hex')
  return {
    source: { name: input.name, text, sha256, mediaType: 'text/plain', format: 'text', marks: [], statements: [] },
  }
}
