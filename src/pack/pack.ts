import type { ClaimKind, Disposition, EditorialKind, Level, PartyRole, SectionRole } from '../model/vocabulary.js'
import type { Edit } from '../text/clean.js'
import type { Statement } from '../text/source.js'
import type { Span } from '../text/span.js'
import type { Annotated, Evidence, Facts, Identified, Line, Outline, Reading, Said } from './document.js'
import type { PackIdentity } from './identity.js'
import type { FoundCitation, Rule } from './rule.js'
import type { Signals } from './signal.js'

/**
 * A cue: a pattern that is tested against many lines or sentences. All cues of a table stand behind one pass for the literals
 * they need (`text/cues.ts`), so that they may be many; one that needs no literal (`/^\d+$/`) is run every time.
 */
export type Cue = RegExp

/** A court as its country names it. */
export interface Court {
  /** The court's code in the ECLI of its country, or the national code; unique in the pack. */
  readonly code: string
  readonly name: string
  readonly level: Level
  readonly seat?: string
  /** Other names it goes by in print: abbreviations, inflected and former names. */
  readonly aliases?: readonly string[]
}

/** A sign that a text is from this country, or (of negative weight) from another: the heavier, the surer. Counted at most three times. */
export interface Sign {
  readonly pattern: Cue
  readonly weight: number
}

export interface CleaningRules {
  /** Lines that are not the decision (site chrome, field labels without value), matched against the trimmed line. */
  readonly furniture: readonly { readonly kind: string; readonly line: Cue }[]
  /** Field labels that exports glue to their neighbours: set apart by a line break, the label itself dropped as `glued-label`. */
  readonly labels: readonly string[]
  /** Lines that begin something new and are never joined to the line before, beyond numbers, letters and dashes. */
  readonly breaks?: RegExp
  /**
   * Whatever else has to be set right before the text can be read, such as a glued title line. An edit that puts nothing is
   * listed as dropped by its `why`; one that puts the same text back is listed too, and its text stays for the outline.
   */
  readonly edits?: (text: string) => readonly Edit[]
}

/** What a line opens. Without `at`, it opens at the start of the line. */
export type Opening =
  | {
      readonly opens: 'section'
      readonly role: SectionRole
      readonly heading: string | null
      readonly depth: number
      readonly at?: number
    }
  | { readonly opens: 'paragraph'; readonly number: string; readonly at?: number }
  | { readonly opens: 'footnote'; readonly number: string; readonly at?: number }
  | { readonly opens: 'headnote'; readonly number: string | null; readonly at?: number }
  | {
      readonly opens: 'editorial'
      readonly kind: EditorialKind
      readonly by: 'machine' | 'publisher'
      readonly at?: number
    }
  | { readonly opens: 'part'; readonly kind: 'question' | 'answer' | 'ground' | 'sentence'; readonly at?: number }
  /** Ends the paragraph, headnote or editorial block that is open. */
  | { readonly opens: 'nothing'; readonly at?: number }

/** What the outline knows when it comes to a line. */
export interface OutlineState {
  readonly reading: Reading
  /** Roles of the open sections, outermost first. */
  readonly roles: readonly SectionRole[]
  /** Number of the paragraph opened last, also when it has ended. */
  readonly number: string | undefined
  readonly editorial: EditorialKind | undefined
  /** True when a section of this role was opened before. */
  seen(role: SectionRole): boolean
}

export interface OutlineRules {
  readonly open: (line: Line, state: OutlineState) => readonly Opening[] | undefined
  /** Last word on the outline: parts read off the content (who speaks, costs at the end) and cut inside lines. */
  readonly refine?: (outline: Outline, reading: Reading) => Outline
}

export interface DispositionRule {
  /** Tested against one sentence or order; linear, no backtracking over `.*` twice. */
  readonly pattern: Cue
  readonly gives: readonly Disposition[]
}

export interface PartyFound extends Span {
  readonly label: string
  readonly roles: readonly { readonly role: PartyRole; readonly native: string }[]
  readonly kind: 'person' | 'company' | 'public-body' | 'unknown'
  readonly pseudonym: boolean
  readonly representatives: readonly string[]
  /** Other names the text gives it (`hierna: de Gemeente`), by which orders may speak of it. */
  readonly names?: readonly string[]
}
export interface JudgeFound extends Span {
  readonly name: string
  readonly role: string | null
}
export interface OrderFound extends Span {
  readonly number: string | null
  readonly dispositions: readonly Disposition[]
  readonly party: string | null
  readonly amount: string | null
  readonly currency: string | null
}
export interface HistoryFound extends Span {
  readonly court: string | null
  readonly caseNumber: string | null
  readonly date: string | null
  readonly outcome: Disposition | null
  readonly sameProceedings: boolean
}
export interface ClaimFound extends Span {
  readonly party: string | null
  readonly what: ClaimKind
  readonly amount: string | null
  readonly currency: string | null
  readonly outcome: Disposition | null
}
export interface CostsFound {
  readonly bearer: string | null
  readonly amount: string | null
  readonly currency: string | null
  readonly items: readonly { readonly what: string; readonly value: string }[]
}
export interface Related extends Identified {
  readonly parties: readonly PartyFound[]
  readonly orders: readonly OrderFound[]
}

/** Words by which a court marks what it says: a sentence with a rule cue states law, with an application cue decides this case. */
export interface HoldingRules {
  /** Sections that can hold the court's own law. */
  readonly roles: readonly SectionRole[]
  readonly rule: readonly Cue[]
  /** A rule sentence that only announces the rule; the next sentence of the paragraph states it. */
  readonly announces?: RegExp
  readonly factor: readonly Cue[]
  readonly application: readonly Cue[]
  /** Sentences that report what somebody else said or did. */
  readonly notOwn: readonly Cue[]
}

/** What a jurisdiction must tell. The core asks; it knows no country. */
export interface Pack {
  readonly id: string
  readonly jurisdiction: string
  /** ISO 639-1; for courts that publish in several languages, that of a text. */
  readonly language: string | ((text: string) => string | null)
  readonly signs: readonly Sign[]
  readonly courts: readonly Court[]
  /**
   * The court that a name means which is not in the table as it is printed (`Verwaltungsgericht der Freien Hansestadt Bremen`);
   * without code one that the table does not have, with the full name its kind and place give it.
   */
  readonly courtNamed?: (
    name: string,
  ) => { readonly code?: string; readonly name?: string; readonly level: Level; readonly seat?: string } | undefined
  /** Tokens before a full stop that do not end a sentence, without the stop. */
  readonly abbreviations: readonly string[]
  /** What must stand right before a full stop for it to end a sentence, where abbreviations cannot tell (`2023. 9. 1.`). */
  readonly sentenceEnd?: RegExp
  readonly cleaning: CleaningRules
  readonly outline: OutlineRules
  readonly rules: readonly Rule[]
  /** How the text says how it stands to what it cites. */
  readonly signals?: Signals
  /** Gives citations what only their surroundings know: the law a bare article belongs to, the court of a chain, the antecedent. */
  readonly settle?: (citations: readonly FoundCitation[], document: Annotated) => readonly FoundCitation[]
  readonly head: (document: Annotated) => readonly Evidence[]
  /**
   * What a publisher's statement says in the country's own normal form (docket, court and chamber, type of decision);
   * `undefined` for what the core reads by itself: courts of the table, dates in figures, ECLIs. `all` are those beside it.
   */
  readonly stated?: (statement: Statement, all: readonly Statement[]) => readonly Said[] | undefined
  /** ECLI by the national scheme from court, date, docket and type; `undefined` where the scheme does not allow it. */
  readonly ecli?: (facts: Facts) => string | undefined
  /** Normal forms, official ids and addresses of what is cited. */
  readonly identity?: PackIdentity
  readonly judges: (document: Identified) => readonly JudgeFound[]
  readonly parties: (document: Identified) => readonly PartyFound[]
  readonly orders: {
    /** The single orders of the operative part; default: numbered paragraphs, else sentences. */
    readonly items?: (part: Span, document: Identified) => readonly (Span & { readonly number: string | null })[]
    readonly dispositions: readonly DispositionRule[]
    /** What the decision did as a whole; default: the dispositions of its main orders. */
    readonly outcome?: (orders: readonly OrderFound[], document: Related) => readonly Disposition[]
  }
  readonly history: (document: Related) => readonly HistoryFound[]
  readonly claims: (document: Related) => readonly ClaimFound[]
  readonly costs: (document: Related) => CostsFound | null
  readonly holdings: HoldingRules
  readonly facts: {
    /** A public holiday by name, `undefined` on other days. Sundays are known to the core. */
    readonly holiday?: (iso: string) => string | undefined
    /** What is wrong with a docket's check letter; `undefined` when right or not checkable. */
    readonly docket?: (target: { readonly docket?: string; readonly court?: string }) => string | undefined
    /** Words before an amount that declare it to be a total (`Totaal`, `insgesamt`, `합계`), matched at the end of what precedes it. */
    readonly totals: RegExp
    /** Former currencies with their irrevocably fixed euro rates: units per euro. */
    readonly rates?: Readonly<Record<string, string>>
  }
}
