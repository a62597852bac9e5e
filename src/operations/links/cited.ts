import { lawNameOf } from '../../links/cited.js'
import { nameOf, soughtBy } from '../../links/names.js'
import type { At, Citation, Decision, Target } from '../../model/decision.js'
import type { CitationKind } from '../../model/vocabulary.js'
import type { SignalMeaning } from '../../pack/signal.js'
import type { Link } from '../../store/links.js'
import type { Entry, Stored } from '../../store/store.js'
import type { Address } from '../countries.js'
import type { Context } from '../operation.js'

/** A decision that is cited, once for all places that mean it. */
export interface CitedDecision {
  readonly text: string
  readonly at: At
  readonly count: number
  readonly court: string | null
  readonly date: string | null
  readonly docket: string | null
  readonly ecli: string | null
  readonly signal: string | null
  readonly meaning: SignalMeaning | null
  readonly status: 'exact' | 'ambiguous' | 'outside' | 'unparsed'
  readonly tried: string | null
  readonly through: string | null
  readonly entries: readonly Entry[]
  readonly address: Address | null
}
export interface CitedProvision {
  readonly text: string
  readonly law: string
  readonly section: string
  readonly name: string
  readonly version: string | null
  readonly at: At
  readonly count: number
  readonly address: Address | null
}
export interface CitedOther {
  readonly kind: CitationKind
  readonly text: string
  readonly at: At
  readonly count: number
}
/** What a decision cites; each list in the order of the text. */
export interface Cites {
  /** When something that it cites was last looked for. */
  readonly tried: string | null
  readonly decisions: readonly CitedDecision[]
  readonly provisions: readonly CitedProvision[]
  readonly others: readonly CitedOther[]
}

/** What a decision of the library cites, with where it leads. */
export async function citesOf(stored: Stored, { store, countries }: Context, unverified: boolean): Promise<Cites> {
  const { decision } = stored
  const links = (await store.links(stored.id)) ?? []
  const of = new Map(links.filter(l => l.of === 'citation').map(l => [`${l.index} ${l.target}`, l]))
  const entries = await entriesOf([...new Set(links.flatMap(l => l.entries))], store)
  const places = decision.citations.flatMap((citation, index) =>
    citation.targets.map((target, t) => ({ citation, target, link: of.get(`${index} ${t}`) })),
  )
  // Names that were not looked for are those of the decision itself; what points back says nothing of its own.
  const decisions = places.filter(
    ({ citation: { kind, form }, target, link }) =>
      (link && link.by !== 'beside') || (kind === 'case' && form !== 'anaphoric' && soughtBy(target).length === 0),
  )
  const provisions = places.flatMap(place => {
    const law =
      place.citation.kind === 'statute' || place.citation.kind === 'eu'
        ? lawNameOf(place.target, decision.jurisdiction)
        : null
    return law ? [{ ...place, law, section: nameOf(place.target.section ?? place.target.article ?? '') }] : []
  })
  const alone = new Set(links.flatMap(l => (l.by === 'report' ? [l.index] : [])))
  const others = decision.citations.filter((c, index) => OTHERS.has(c.kind) && !alone.has(index))
  return {
    tried:
      links
        .map(l => l.tried)
        .sort()
        .at(-1) ?? null,
    decisions: [...grouped(decisions, keyOf).values()].map(([first, ...more]) => {
      const { citation, target, link } = first
      const { signal, at } = citation
      return {
        ...placed(decision, citation, more.length),
        at,
        court: target.court ?? null,
        date: target.date ?? null,
        docket: target.docket ?? null,
        ecli: target.ecli ?? null,
        signal,
        meaning: countries.meaningOf(signal, decision.jurisdiction),
        status: link?.status ?? 'unparsed',
        tried: link?.tried ?? null,
        through: link?.through ?? null,
        entries: (link?.entries ?? []).flatMap(id => entries.get(id) ?? []),
        address: countries.address(target, decision.jurisdiction, { unverified }),
      }
    }),
    provisions: [...grouped(provisions, p => `${p.law} ${p.section} ${p.target.version ?? ''}`).values()].map(
      ([first, ...more]) => ({
        ...placed(decision, first.citation, more.length),
        law: first.law,
        section: first.section,
        name: first.target.code ?? first.target.instrument ?? first.law.slice(3),
        version: first.target.version ?? null,
        address: countries.address(first.target, decision.jurisdiction, { unverified }),
      }),
    ),
    others: [...grouped(others, c => textOf(decision, c)).values()].map(([first, ...more]) => ({
      kind: first.kind,
      ...placed(decision, first, more.length),
    })),
  }
}

const OTHERS: ReadonlySet<CitationKind> = new Set(['reporter', 'literature', 'preparatory'])

/** Entries by their ids: the copies of a decision hold its entry without its record. */
async function entriesOf(ids: readonly string[], store: Context['store']): Promise<ReadonlyMap<string, Entry>> {
  const found = await Promise.all(ids.map(async id => (await store.copies(id)).find(entry => entry.id === id)))
  return new Map(found.flatMap(entry => (entry ? [[entry.id, entry]] : [])))
}

function keyOf({
  target,
  link,
  citation,
}: {
  readonly target: Target
  readonly link: Link | undefined
  readonly citation: Citation
}): string {
  if (link?.status === 'exact') return link.entries.join(' ')
  const [name] = soughtBy(target)
  return name ? `${name} ${target.date ?? ''}` : `${target.court} ${target.date ?? citation.at[0]}`
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return groups
}

function placed(decision: Decision, citation: Citation, more: number) {
  return { text: textOf(decision, citation), at: citation.at, count: more + 1 }
}

function textOf({ text = '' }: Decision, { at }: Citation): string {
  return text
    .slice(at[0], Math.min(at[1], at[0] + 300))
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .trim()
}
