import type { CourtInfo } from '../model/decision.js'
import type { DecisionType, EditorialKind, SectionRole } from '../model/vocabulary.js'
import type { Clean } from '../text/clean.js'
import type { Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import type { FoundAmount, FoundCitation, FoundDate, FoundMention, FoundPlaceholder } from './rule.js'

/** A line of the clean text that is not blank, without the white space at its ends. */
export interface Line extends Span {
  readonly index: number
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  /** True where the format itself says that this is a heading. */
  readonly heading: boolean
}

/** The decision after cleaning: what every later step reads. All offsets are clean offsets. */
export interface Reading {
  readonly source: Source
  readonly clean: Clean
  /** The clean text: furniture, page breaks and duplicates gone, wrapped lines joined, `\n` only between real lines. */
  readonly text: string
  readonly lines: readonly Line[]
  /** The sentences of a stretch, trimmed; a line break always ends one. */
  sentences(at: Span): Span[]
  /** The one of these sentences that a place stands in; `undefined` for a blank one. */
  sentenceAround(at: Span, place: number): Span | undefined
}

/** A section while it is being worked on. */
export interface Part extends Span {
  readonly role: SectionRole
  readonly heading: string | null
  readonly children: readonly Part[]
}
export interface Numbered extends Span {
  readonly number: string
}
export interface EditorialBlock extends Span {
  readonly kind: EditorialKind
  readonly by: 'machine' | 'publisher'
  readonly parts: readonly (Span & { readonly kind: 'question' | 'answer' | 'ground' | 'sentence' })[]
}
export interface HeadnoteBlock extends Span {
  readonly number: string | null
  readonly polarity: 'yes' | 'no' | null
}
export interface Outline {
  readonly parts: readonly Part[]
  readonly paragraphs: readonly Numbered[]
  readonly footnotes: readonly Numbered[]
  readonly headnotes: readonly HeadnoteBlock[]
  readonly editorial: readonly EditorialBlock[]
}

export interface Outlined extends Reading {
  readonly outline: Outline
  /** The deepest section at a place; `undefined` in editorial text. */
  partAt(offset: number): Part | undefined
  /** The role of the top-level section at a place. */
  roleAt(offset: number): SectionRole | undefined
  /** All sections with one of these roles, at any depth, in order; not the children of one already listed. */
  parts(...roles: readonly SectionRole[]): Part[]
  /** The number of the paragraph at a place. */
  numberAt(offset: number): string | undefined
  inEditorial(offset: number): boolean
  /** True in the block of fields a publisher keeps beside the text: its statements say what they mean. */
  inMetadata(offset: number): boolean
}

export interface Annotated extends Outlined {
  readonly citations: readonly FoundCitation[]
  readonly dates: readonly FoundDate[]
  readonly amounts: readonly FoundAmount[]
  readonly placeholders: readonly FoundPlaceholder[]
  readonly mentions: readonly FoundMention[]
  /** The members of a sorted list that lie inside a stretch. */
  within<T extends Span>(list: readonly T[], at: Span): T[]
}

/**
 * Where a fact comes from, weakest last: the resolver believes them in this order. `record` is what the court or its official
 * publisher keeps of the decision, `publisher` what anybody else states beside the text.
 */
export const BASES = ['record', 'label', 'head', 'identifier', 'signature', 'text', 'publisher', 'derived'] as const
export type Basis = (typeof BASES)[number]

export const FACT_FIELDS = [
  'court',
  'chamber',
  'seat',
  'type',
  'date',
  'published',
  'caseNumber',
  'ecli',
  'documentNumber',
  'areaOfLaw',
  'procedure',
  'keyword',
  'norm',
  'publisher',
] as const
export type FactField = (typeof FACT_FIELDS)[number]

/**
 * What one place of the document says about the decision as a whole. Nothing is overwritten: one resolver picks the
 * winner, disagreement becomes a problem. An empty `value` says that the label is there and nothing behind it.
 */
export interface Evidence {
  readonly field: FactField
  /** In normal form: the court's full name, an ISO date, `judgment`, a docket in the country's form. */
  readonly value: string
  /** As printed, where that matters (`Vonnis` for `judgment`). */
  readonly native?: string
  readonly at?: Span
  readonly basis: Basis
}

/** What a statement or label says, before it is weighed; `basis` only where it weighs less than what it stands in. */
export type Said = Pick<Evidence, 'field' | 'value' | 'native'> & { readonly basis?: Basis }

/** The facts after weighing. */
export interface Facts {
  readonly court: CourtInfo | null
  readonly type: { readonly value: DecisionType; readonly native: string | null } | null
  readonly date: string | null
  readonly published: string | null
  readonly caseNumbers: readonly string[]
  readonly ecli: string | null
  readonly ecliBasis: 'printed' | 'derived' | null
  readonly documentNumber: string | null
  readonly areaOfLaw: string | null
  readonly procedure: string | null
  readonly keywords: readonly string[]
  readonly norms: readonly string[]
  readonly publisher: string | null
}

export interface Identified extends Annotated {
  readonly facts: Facts
}
