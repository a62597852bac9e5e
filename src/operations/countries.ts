import type { CitedProvision } from '../links/cited.js'
import type { Name } from '../links/names.js'
import type { Target } from '../model/decision.js'
import type { SignalMeaning } from '../pack/signal.js'

/** What the tables of countries say of what is cited; operations know no country. Composed in `src/countries.ts`. */
export interface Countries {
  /**
   * The official address of a decision, a law or a provision as cited in a decision of `jurisdiction`; `null` where there is none
   * that has been seen to answer. With `unverified` also one that has not.
   */
  address(target: Target, jurisdiction: string | null, options?: { readonly unverified?: boolean }): Address | null
  /** How a text of `jurisdiction` stands to what it cites with this word; `null` for a word that its table does not have. */
  meaningOf(signal: string | null, jurisdiction: string | null): SignalMeaning | null
  /** Ids under which the laws of this name are cited (`de:bgb`), in every country, the most likely first; not all are in a library. */
  lawsNamed(name: string, section: string | null): readonly string[]
  /**
   * The courts that go by this name or abbreviation in print, in any language (`OGH`, `EuGH`, `LG München I`): by their codes, those
   * that have none by their full names.
   */
  courtsNamed(name: string): readonly string[]
  /** What a short text cites as each country would read it, where that is all of the text; nothing else in it, nothing of it left. */
  read(typed: string): Read
  /** The countries, as records name them: `NL`, `EU`. */
  readonly jurisdictions: readonly string[]
}
/** Names of decisions, and laws with their articles, that a text cites. */
export interface Read {
  readonly names: readonly Name[]
  readonly provisions: readonly Pick<CitedProvision, 'law' | 'section'>[]
}
/** Where something is published officially. */
export interface Address {
  /** http or https. */
  readonly url: string
  /** False where nobody has seen that the address answers. */
  readonly verified: boolean
}
