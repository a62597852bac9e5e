import type { Span } from './span.js'

/**
 * What a format itself says about a stretch of text. `value` of each kind:
 * `heading` its level; `section` the role of the section (a SectionRole), none where the format names no role; `paragraph` and
 * `footnote` the number as printed; `footnote-ref` the number of the note called; `headnote` its number, if any; `editorial` an
 * EditorialKind; `dropped` why it is no part of the decision (`page-number`, `running-head`); `torn` what the stretch stands in
 * place of: nothing (a word divided at a line end) or a blank (a sentence divided by a page); `supplied` words that the file does
 * not have and the publisher's own presentation puts there (a label, the heading of a part); `metadata` the block of fields the
 * publisher keeps beside the text; `page` its number; `table-cell` `td` or `th`; `list-item` none.
 */
export const MARK_KINDS = [
  'heading',
  'section',
  'paragraph',
  'footnote',
  'footnote-ref',
  'headnote',
  'editorial',
  'dropped',
  'torn',
  'supplied',
  'metadata',
  'page',
  'table-cell',
  'list-item',
] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export interface Mark {
  readonly kind: MarkKind
  readonly at: Span<'source'>
  readonly value?: string
}

/** What a publisher can state of a decision beside its text; `jurisdiction` as ISO 3166 code, `EU` or `CE`. */
export const STATED_FIELDS = [
  'title',
  'court',
  'chamber',
  'seat',
  'date',
  'published',
  'ecli',
  'docket',
  'documentNumber',
  'type',
  'area',
  'procedure',
  'keyword',
  'norm',
  'publisher',
  'url',
  'language',
  'jurisdiction',
  'report',
] as const
export type StatedField = (typeof STATED_FIELDS)[number]

/** A fact stated outside the running text (an element of metadata, an HTML meta tag, a JSON field): evidence, not truth. */
export interface Statement {
  readonly field: StatedField
  /** As stated, on one line. */
  readonly value: string
  /** Where the text says it, for a format whose metadata are part of what is read. */
  readonly at?: Span<'source'>
  /** True for the record that the court or its official publisher keeps: weighs more than what is read off the text. */
  readonly official?: true
}

/** A place where the file is damaged: broken markup, an end cut off. Offsets count in the text as read. */
export interface Fault {
  readonly at: number
  /** What is wrong, with the place in the file. */
  readonly message: string
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
  readonly faults: readonly Fault[]
}
