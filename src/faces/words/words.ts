import type {
  CheckReport,
  Citation,
  Editorial,
  EditorialPart,
  Party,
  Problem,
  ReadErrorCode,
} from '../../model/decision.js'
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
} from '../../model/vocabulary.js'
import type { Sort } from '../../operations/search/sorts.js'
import type { Labels } from './labels.js'

/** What came of looking for a decision that is cited. */
export type LinkStatus = 'exact' | 'ambiguous' | 'outside' | 'unparsed'
export type SignalMeaning = 'follows' | 'compares' | 'differs'

/** What is counted somewhere. */
export type Countable =
  | 'problem'
  | 'error'
  | 'warning'
  | 'note'
  | 'file'
  | 'check'
  | 'character'
  | 'paragraph'
  | 'citation'
  | 'order'
  | 'decision'
  | 'passage'
  | 'version'

/** Everything the faces say, in one language. A new language is one file that satisfies this, and a line in `words`. */
export interface Words {
  /** BCP 47 code of this table. */
  readonly language: string
  readonly sectionRole: Readonly<Record<SectionRole, string>>
  readonly disposition: Readonly<Record<Disposition, string>>
  readonly partyRole: Readonly<Record<PartyRole, string>>
  readonly partyKind: Readonly<Record<Party['kind'], string>>
  readonly level: Readonly<Record<Level, string>>
  readonly decisionType: Readonly<Record<DecisionType, string>>
  readonly citationKind: Readonly<Record<CitationKind, string>>
  readonly citationForm: Readonly<Record<Citation['form'], string>>
  readonly citationStatus: Readonly<Record<Citation['status'], string>>
  /** How a text stands to what it cites. */
  readonly signalMeaning: Readonly<Record<SignalMeaning, string>>
  /** Where what is cited is, as the library knows. */
  readonly linkStatus: Readonly<Record<LinkStatus, string>>
  readonly claimKind: Readonly<Record<ClaimKind, string>>
  readonly editorialKind: Readonly<Record<EditorialKind, string>>
  readonly editorialBy: Readonly<Record<Editorial['by'], string>>
  readonly editorialPart: Readonly<Record<EditorialPart['kind'], string>>
  readonly placeholderKind: Readonly<Record<PlaceholderKind, string>>
  readonly problem: Readonly<Record<ProblemCode, string>>
  readonly severity: Readonly<Record<Problem['severity'], string>>
  readonly checkResult: Readonly<Record<CheckReport['result'], string>>
  /** What went wrong with a file, and what the reader can do about it. */
  readonly readError: Readonly<Record<ReadErrorCode, { readonly what: string; readonly remedy: string }>>
  /** Kinds of dropped text; a kind not listed is shown as it is. */
  readonly droppedKind: Readonly<Record<string, string>>
  /** Jurisdictions by the record's code. */
  readonly jurisdiction: Readonly<Record<string, string>>
  /** Languages by ISO 639 code; one not listed is shown as it is. */
  readonly languageName: Readonly<Record<string, string>>
  /** Orders of results. */
  readonly sort: Readonly<Record<Sort, string>>
  /** What completes a search. */
  readonly completion: Readonly<Record<'concept' | 'court' | 'law' | 'word', string>>
  readonly label: Labels
  /** `2025-08-20` -> `20 August 2025`; partial dates too. */
  date(iso: string): string
  /** `2094.00`, `EUR` -> `€ 2,094.00`. */
  money(value: string, currency: string | null): string
  /** `62137` -> `62,137`. */
  number(n: number): string
  /** `1 problem`, `2,000 problems`. */
  count(n: number, thing: Countable): string
}
