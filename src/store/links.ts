import type { CitedPlace } from '../links/cited.js'
import type { Name } from '../links/names.js'
import type { At, IsoDate, Target } from '../model/decision.js'
import type { Filter } from '../query/query.js'
import type { Entry, EntryId, Listed, Page } from './entry.js'
import type { PassageRole } from './passages.js'
import type { Trait } from './similar.js'

/** What came of looking for what a citation means. One that means the decision it stands in has no link. */
export interface Link {
  /** A citation of the record, or an instance of its history. */
  readonly of: 'citation' | 'history'
  /** Index into `citations` (and there into `targets`), or into `history`. */
  readonly index: number
  readonly target: number
  /**
   * `exact`: one decision of the library has this name and does not differ in court or date. `ambiguous`: several have, and
   * nothing tells which. `outside`: the library has none.
   */
  readonly status: 'exact' | 'ambiguous' | 'outside'
  /** The decision meant, by its leading copy; of an ambiguous one all that may be meant, by their ids. */
  readonly entries: readonly EntryId[]
  /** How it is cited there: by a name of its own, or by a place in a report, `beside` such a name or alone. */
  readonly by: CitedPlace['by']
  /**
   * For a place in a report alone: the entry that prints it beside the decision, the first of several, itself where it does; else
   * `null`. A place that no entry prints beside a decision has no link.
   */
  readonly through: EntryId | null
  /** When it was last looked for, which is when it came or what it may mean came, changed or went; ISO 8601, UTC. */
  readonly tried: string
}

/** So many places of a decision are shown that cites another. */
export const MOST_PLACES = 3

/** A decision that cites another, or a provision, with the first places where it does. */
export interface Citing {
  readonly entry: Entry
  readonly places: readonly CitingPlace[]
}
export interface CitingPlace {
  readonly at: At
  /** As printed: `vgl.`, `anders`; `null` without. */
  readonly signal: string | null
  /** The version of the law that is meant, as printed: `a.F.`; `null` where the text does not say, and for decisions. */
  readonly version: string | null
  /** As that of a link. */
  readonly through: EntryId | null
  /** The passage it stands in, as a search gives it. */
  readonly passage: {
    readonly at: At
    readonly paragraph: string | null
    readonly role: PassageRole
    readonly text: string
  }
}

/** One decision of a chain of instances, and where the chain says it comes from. */
export interface Instance {
  readonly entry: Entry
  /** Entries of this chain that this decision names as instances before it. */
  readonly before: readonly EntryId[]
}

/** A decision that is cited and not there. */
export interface Wanted {
  /** The name it is sought by: an ECLI, or `country:court:docket`; as names are compared. */
  readonly name: string
  /** As one of those that cite it does. */
  readonly target: Target
  /** `null` also where those that cite it do not agree. */
  readonly date: IsoDate | null
  /** How many decisions cite it. */
  readonly decisions: number
}
/** A law, or an article or § of it, with how many decisions cite it. */
export interface CitedLaw {
  readonly law: string
  readonly section: string
  readonly decisions: number
}

/** A decision that has much in common with another. */
export interface Similar {
  readonly entry: Entry
  /** What both have, the rarest first: decisions and laws that both cite, telling words, concepts; as the other says it. */
  readonly shared: readonly { readonly kind: Trait['kind']; readonly text: string }[]
}

/** What a library knows of how its decisions hang together. Kept true by every put, undo and remove, at the cost of what changed. */
export interface Links {
  /** Where the citations and instances of an entry's present version lead; `undefined` for an entry that is not there. */
  links(id: EntryId): Promise<readonly Link[] | undefined>
  /** How many decisions cite each of the entries, copies counted once and the instances of their own case not. */
  citedCounts(ids: readonly EntryId[]): Promise<readonly number[]>
  /**
   * The decisions that cite an entry (any copy of it), each by the best of its copies that do and meet the filters: highest courts
   * first, then the latest.
   */
  citedBy(id: EntryId, page: Page, filters?: readonly Filter[]): Promise<Listed<Citing>>
  /** The decisions of one case that name each other as instances, the first instance first; up to 100, just itself when there are no others. */
  chain(id: EntryId): Promise<readonly Instance[]>
  /** The decisions that cite a law (`de:bgb`), or an article or § of it (`823`), in the order of `citedBy`. */
  citing(law: string, section: string | null, page: Page, filters?: readonly Filter[]): Promise<Listed<Citing>>
  /** The decisions that cite a decision by this name, which need not be there, in the order of `citedBy`. */
  citingName(name: Name, page: Page, filters?: readonly Filter[]): Promise<Listed<Citing>>
  /** Laws by how many decisions cite them; with a law, its articles. */
  laws(law: string | null, page: Page): Promise<Listed<CitedLaw>>
  /** What is cited and not there, the most cited first. */
  wanted(page: Page): Promise<Listed<Wanted>>
  /** Decisions that have most in common with an entry (`similar.ts`), copies of one decision once; `undefined` for an entry that is not there. */
  similar(id: EntryId, limit: number): Promise<readonly Similar[] | undefined>
  /** All entries that are the same decision (`src/links/copies.ts`), the better source first, the entry itself among them. */
  copies(id: EntryId): Promise<readonly Entry[]>
  /** What of this is there, or is cited. */
  named(asked: NamesAsked): Promise<NamesFound>
}

/** More decisions that bear one of the names asked for are not given. */
export const MOST_BEARING = 100

/** What may be named by something that was typed. */
export interface NamesAsked {
  /** Dockets without their court, as `docketKey` makes them. */
  readonly dockets: readonly string[]
  /** ECLIs, courts with dockets, places in reports. */
  readonly names: readonly Name[]
  readonly laws: readonly { readonly law: string; readonly section: string | null }[]
}
export interface NamesFound {
  /** Decisions that have one of the names or dockets, each by the best of its copies, in the order of their ids; up to 100. */
  readonly entries: readonly Entry[]
  /** Those of the names under which a decision is cited. */
  readonly cited: readonly Name[]
  /** Those of the laws or articles that are cited, the most cited first. */
  readonly laws: readonly CitedProvisions[]
}
/** A law, or an article or § of it, and how many entries cite it. */
export interface CitedProvisions {
  readonly law: string
  readonly section: string | null
  readonly decisions: number
}

/** The places that are shown, the first ones; a citation that means the same twice is one place, and so are parallel ones. */
export function firstPlaces<P extends Pick<CitedPlace, 'at'> & Partial<Pick<CitedPlace, 'by'>>>(
  places: readonly P[],
): P[] {
  const sorted = places.filter(p => p.by !== 'beside').sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
  return sorted.filter((p, n) => p.at[0] !== sorted[n - 1]?.at[0]).slice(0, MOST_PLACES)
}
