import type { Target } from '../model/decision.js'
import type { CitationKind, PlaceholderKind } from '../model/vocabulary.js'

/** Trigger for the first digit of every run of digits. */
export const DIGIT = '0-9'

/** A trigger that begins with this is seen at the end of a word: `…gesetz`. The rule is called with the word's start and end. */
export const ENDING = '…'

/** Which runs of digits a rule looks at. */
export interface Digits {
  /** Digits in the run, 1 to 4 and 5 for more; default: any number. */
  readonly least?: number
  readonly most?: number
  /** The characters that may stand behind the run; default: anything. Any character beyond ASCII stands for all of them and the end. */
  readonly next?: string
}

/** Where a rule stands: its trigger was seen at `[at, after)` of `text`. */
export interface Scan {
  readonly text: string
  readonly at: number
  readonly after: number
  readonly trigger: string
}

interface Place {
  readonly start: number
  readonly end: number
}
export interface FoundCitation extends Place {
  readonly is: 'citation'
  readonly kind: CitationKind
  /** Default `formal`. */
  readonly form?: 'formal' | 'narrative' | 'anaphoric'
  readonly targets: readonly Target[]
  readonly signal?: string
  /** True for a citation that may stand inside another one, such as `ON 13` in `Beschluss vom 17. 8. 1981 (ON 13)`. */
  readonly nests?: boolean
  /** Set by rules that know it (`zuletzt`, `; …`): the citation stands for the same decision as the one before it. */
  readonly parallel?: boolean
  /** Set where the text says that the decision is one of its own court's and panel's (`Senatsurteil`). */
  readonly own?: boolean
}
export interface FoundDate extends Place {
  readonly is: 'date'
  readonly iso: string
}
export interface FoundAmount extends Place {
  readonly is: 'amount'
  /** Decimal string, point as separator. */
  readonly value: string
  readonly currency: string
  /** What is wrong with the notation, where something is: becomes `amount.malformed`. */
  readonly malformed?: string
}
export interface FoundPlaceholder extends Place {
  readonly is: 'placeholder'
  readonly kind: PlaceholderKind
  /** Mentions with the same key are the same masked thing; default: the text of the span. */
  readonly key?: string
}
export interface FoundMention extends Place {
  readonly is: 'mention'
  readonly kind: 'court' | 'judge' | 'statute'
  /** Normal form: the court's name, the law's abbreviation. */
  readonly name?: string
}
/** What a rule finds, in offsets of the clean text. */
export type Found = FoundCitation | FoundDate | FoundAmount | FoundPlaceholder | FoundMention

/**
 * A text with the expected spans between ⟦ and ⟧, alone or with the fields the finding in the first brackets must have:
 * `['zie ⟦HR 3 mei 2019⟧', { targets: [{ court: 'Hoge Raad', date: '2019-05-03' }] }]`.
 */
export type Hit = string | readonly [string, Readonly<Record<string, unknown>>]

/**
 * One way to find one kind of thing. `read` looks at the text around its trigger with sticky, bounded patterns: it must
 * cost what the matched text costs, never what the document costs, and must not throw on any string.
 */
export interface Rule {
  /** Public and permanent: `nl.citation.ecli`. */
  readonly id: string
  /** Bump when the output for any text may change. */
  readonly version: number
  /** Where this form is prescribed or described. */
  readonly authority: string
  /**
   * Literals that must be present. A trigger that begins with a Latin letter or a digit is only seen at the start of a
   * word or number; `DIGIT` is seen at the start of every run of digits.
   */
  readonly triggers: readonly string[]
  /** Of the runs of digits `DIGIT` shows, the ones that can begin what the rule finds. */
  readonly digits?: Digits
  /** The scan is one object for all calls: what it says holds until the rule returns. */
  readonly read: (scan: Scan) => Found | readonly Found[] | undefined
  readonly hits: readonly [Hit, ...Hit[]]
  readonly misses: readonly [string, ...string[]]
}

/** Matches a sticky pattern (`/y`) at one place; the pattern is left as it was. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
