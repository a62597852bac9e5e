import type {
  CitationKind,
  ClaimKind,
  DecisionType,
  Disposition,
  EditorialKind,
  Level,
  PartyRole,
  PlaceholderKind,
  ProblemCode,
  SectionRole,
} from './vocabulary.js'

/** `[start, end)` in UTF-16 code units of the source text. */
export type At = readonly [number, number]

/** A date as ISO 8601: full, `YYYY-MM`, `YYYY`, or without year `--MM-DD`. */
export type IsoDate = string

/** Pandect's one public record. Every list is sorted by place; unknown is `null`, never a guess. */
export interface Decision {
  readonly schema: 'pandect.decision/1'
  /** ECLI where printed or derivable; else `country:court:docket`; else `sha256:…`. */
  readonly id: string
  readonly source: SourceInfo
  /** The source text all offsets count in. */
  readonly text?: string
  /** Hash of the rule ids and versions that made this record: tells stale from fresh. */
  readonly madeWith: string
  /** ISO 3166 code, `EU`, or `null` when no country's marks were found. */
  readonly jurisdiction: string | null
  readonly language: string | null
  readonly court: CourtInfo | null
  readonly type: { readonly value: DecisionType; readonly native: string | null } | null
  readonly date: IsoDate | null
  readonly published: IsoDate | null
  /** In the country's normal form. */
  readonly caseNumbers: readonly string[]
  readonly ecli: string | null
  readonly ecliBasis: 'printed' | 'derived' | null
  readonly documentNumber: string | null
  readonly areaOfLaw: string | null
  readonly procedure: string | null
  readonly keywords: readonly string[]
  readonly norms: readonly string[]
  /** What this decision did with what was before it, as a whole. */
  readonly outcome: readonly Disposition[]
  readonly judges: readonly Judge[]
  readonly sections: readonly Section[]
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
  readonly editorial: readonly Editorial[]
  readonly footnotes: readonly Footnote[]
  readonly headnotes: readonly Headnote[]
  readonly mentions: readonly Mention[]
  readonly placeholders: readonly Placeholder[]
  readonly parties: readonly Party[]
  readonly citations: readonly Citation[]
  readonly amounts: readonly Amount[]
  readonly dates: readonly DateMention[]
  readonly sums: readonly Sum[]
  readonly timeline: readonly Event[]
  readonly history: readonly HistoryEntry[]
  readonly operative: readonly Order[]
  readonly costs: Costs | null
  readonly claims: readonly Claim[]
  readonly holdings: readonly Holding[]
  readonly problems: readonly Problem[]
  /** What each check did: a check that did not run never reads as a pass. */
  readonly checks: readonly CheckReport[]
}

export interface SourceInfo {
  /** What the record calls itself, else the name of the file, with `#2` for one of several records. */
  readonly name: string
  readonly sha256: string
  readonly mediaType: string
  readonly format: string
  /** The portal or database the page came from, where the page says so. */
  readonly publisher: string | null
  readonly length: number
}
export interface CourtInfo {
  readonly code: string | null
  readonly name: string
  readonly level: Level | null
  readonly seat: string | null
  readonly chamber: string | null
}
export interface Judge {
  /** As printed, titles included. */
  readonly name: string
  /** As printed: `Vorsitzender`, `griffier`, `주심`; `null` where the text gives none. */
  readonly role: string | null
  readonly at: At
}
export interface Section {
  readonly role: SectionRole
  readonly heading: string | null
  readonly at: At
  readonly children: readonly Section[]
}
export interface Paragraph {
  /** The court's own number with its path: `5.14`, `3.나.1`. */
  readonly number: string
  readonly at: At
}
export interface Dropped {
  readonly kind: string
  readonly at: At
}
export interface Editorial {
  readonly kind: EditorialKind
  readonly by: 'machine' | 'publisher'
  readonly at: At
  readonly parts: readonly EditorialPart[]
}
export interface EditorialPart {
  readonly kind: 'question' | 'answer' | 'ground' | 'sentence'
  readonly at: At
  /** Whether the court's text bears the statement out; `null` where that could not be checked. */
  readonly supported?: boolean | null
}
export interface Footnote {
  readonly number: string
  /** Where the text calls the note; `null` when no call was found. */
  readonly marker: At | null
  readonly at: At
}
export interface Headnote {
  readonly at: At
  readonly number: string | null
  /** Korean 적극 / 소극: whether the question is answered yes or no. */
  readonly polarity: 'yes' | 'no' | null
}
export interface Mention {
  readonly kind: 'court' | 'judge' | 'statute'
  readonly at: At
}
export interface Placeholder {
  readonly kind: PlaceholderKind
  readonly at: At
  /** One id for all mentions of the same masked thing. */
  readonly entity: string
}
export interface Party {
  readonly label: string
  readonly roles: readonly { readonly role: PartyRole; readonly native: string }[]
  readonly kind: 'person' | 'company' | 'public-body' | 'unknown'
  readonly pseudonym: boolean
  readonly representatives: readonly string[]
  readonly at: At
}
/** What a citation points to; which fields are set depends on the kind. */
export interface Target {
  /** Canonical id of a decision cited, where court and docket are known: `country:court:docket`, the court by its full name. */
  readonly id?: string
  /** Whose court or law it is, where that is not the document's own country: `EU` for a regulation cited by a national court. */
  readonly jurisdiction?: string
  readonly court?: string
  readonly date?: IsoDate
  readonly docket?: string
  readonly ecli?: string
  readonly code?: string
  /** Article or § number as cited. */
  readonly section?: string
  readonly paragraph?: string
  readonly sentence?: string
  readonly number?: string
  readonly letter?: string
  readonly instrument?: string
  readonly celex?: string
  readonly article?: string
  readonly reporter?: string
  readonly ref?: string
  readonly pin?: string
  readonly authors?: readonly string[]
  readonly title?: string
  readonly edition?: string
  readonly marginal?: string
  readonly page?: string
  readonly doc?: string
  readonly footnote?: string
  readonly file?: string
  /** Which version of the law is meant, as printed: `a.F.`, `idF BGBl I 2012/12`, `(oud)`, `구`; absent where the text does not say. */
  readonly version?: string
  readonly bwb?: string
  readonly eli?: string
  readonly url?: string
}
export interface Citation {
  readonly kind: CitationKind
  /** `formal`: can be looked up; `narrative`: described in words; `anaphoric`: points back. */
  readonly form: 'formal' | 'narrative' | 'anaphoric'
  readonly at: At
  readonly targets: readonly Target[]
  /** Citations of one decision (parallel reporters, repetitions) share it. */
  readonly group: string | null
  /** The word by which the text says how it stands to what it cites, as printed: `vgl.`, `a.A.`, `참조`. */
  readonly signal: string | null
  readonly status: 'exact' | 'ambiguous' | 'outside' | 'dangling' | 'unparsed'
  /** The rule that found it. */
  readonly by: string
}
export interface Amount {
  readonly at: At
  /** Decimal string, point as separator. */
  readonly value: string
  /** ISO 4217; historic currencies too. */
  readonly currency: string
}
export interface DateMention {
  readonly at: At
  readonly iso: IsoDate
}
export interface Sum {
  /** Indices into `amounts`. */
  readonly terms: readonly number[]
  readonly total: number
  readonly relation: string
  readonly holds: boolean
}
export interface Event {
  readonly date: IsoDate
  readonly text: string
  readonly at: At
}
export interface HistoryEntry {
  readonly court: string | null
  readonly caseNumber: string | null
  /** Canonical id as a citation's target has it, where court and docket are known. */
  readonly id?: string
  readonly date: IsoDate | null
  readonly outcome: Disposition | null
  /** False for decisions of other, related proceedings. */
  readonly sameProceedings: boolean
  readonly at: At
}
export interface Order {
  readonly number: string | null
  readonly at: At
  readonly dispositions: readonly Disposition[]
  readonly party: string | null
  readonly amount: string | null
  readonly currency: string | null
}
export interface Costs {
  readonly bearer: string | null
  readonly amount: string | null
  readonly currency: string | null
  readonly items: readonly { readonly what: string; readonly value: string }[]
}
export interface Claim {
  readonly at: At
  readonly party: string | null
  readonly what: ClaimKind
  readonly amount: string | null
  readonly currency: string | null
  readonly outcome: Disposition | null
  readonly answeredBy: readonly At[]
}
export interface Holding {
  /** The court's own sentence or sentences that state a rule. */
  readonly rule: At
  readonly factors: readonly At[]
  readonly application: readonly At[]
  readonly paragraphs: readonly string[]
}
export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning' | 'note'
  readonly at: At
  readonly message: string
}
export interface CheckReport {
  readonly code: ProblemCode
  readonly result: 'found' | 'not-found' | 'not-checked'
  /** Why it could not be checked. */
  readonly because: string | null
}

/** What stands in place of a Decision when a file could not be read. */
export interface Unreadable {
  readonly schema: 'pandect.decision/1'
  readonly source: { readonly name: string; readonly sha256: string | null; readonly length: number }
  readonly error: { readonly code: ReadErrorCode; readonly message: string }
}
export type ReadErrorCode =
  | 'source.empty'
  | 'source.binary'
  | 'source.too-large'
  | 'source.undecodable'
  | 'source.no-text'
  | 'source.unreadable'

/** True for the record of a file that could be read. */
export function isDecision(record: Decision | Unreadable): record is Decision {
  return !('error' in record)
}
