import type { Span } from './span.js'

/** What a format itself says about a stretch of text: a heading tag, a list item, an emphasised run. */
export interface Mark {
  readonly kind: string
  readonly at: Span<'source'>
  readonly value?: string
}

/** A fact a publisher stated outside the running text (an HTML meta tag, a JSON field): evidence, not truth. */
export interface Statement {
  readonly field: string
  readonly value: string
}

/** Text as read. Never edited, never normalised: an offset into it is good for ever. */
export interface Source {
  readonly name: string
  readonly text: string
  /** Hex SHA-256 of the bytes as received. */
  readonly sha256: string
  readonly mediaType: string
  readonly format: string
  readonly marks: readonly Mark[]
  readonly statements: readonly Statement[]
}
