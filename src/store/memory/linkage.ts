import type { Cited } from '../../links/cited.js'
import { byWorth } from '../../links/copies.js'
import { copyKeys } from '../../links/copy-keys.js'
import { type Copy, conflictsOf, MOST_COMPARED } from '../../links/differences.js'
import { isEcli, type Name } from '../../links/names.js'
import { isPlaceName, MOST_SAID, meaningOfPlace, nameSaid, type Saying } from '../../links/parallels.js'
import { type Candidate, meaningOf } from '../../links/resolve.js'
import { worksAmong } from '../../links/works.js'
import type { Entry } from '../store.js'
import { titleAmong } from '../title.js'
import { type Held, present, type Stack, type Version } from './stack.js'

/** A decision with all its copies, the better source first. */
export type Work = readonly Stack[]

/** What became of something that an entry cites. */
export interface Looked {
  readonly cited: Cited
  readonly status: 'exact' | 'ambiguous' | 'outside'
  readonly works: readonly Work[]
  /** The name it is wanted by where it is not there; `null` where nothing says one. */
  readonly name: Name | null
  /** What prints a place in a report beside the decision; `null` for what is cited by name. */
  readonly through: Stack | null
}

/** How all that a library holds hangs together. */
export interface Linkage {
  /** When that was looked for; ISO 8601, UTC. */
  readonly tried: string
  readonly works: ReadonlyMap<Stack, Work>
  readonly looked: ReadonlyMap<Stack, readonly Looked[]>
  /** The entries that have a name, and what is said of places in reports. */
  readonly having: (name: Name) => readonly Having[]
  readonly said: ReadonlyMap<Name, readonly (Saying<Name> & { readonly by: Stack })[]>
}
type Having = Candidate<Name> & { readonly stack: Stack }

const known = new WeakMap<Held, Linkage>()

/** How these entries hang together; worked out once. */
export function linkageOf(held: Held): Linkage {
  const before = known.get(held)
  if (before) return before
  const all = [...held.values()]
  const works = worksOf(all)
  const linkage = { tried: new Date().toISOString(), works, ...lookedFor(all, works) }
  known.set(held, linkage)
  return linkage
}

/** What lists show of a stack, as it is or as it was in a version. */
export function entryOf(linkage: Linkage, h: Stack, { version, batch, item }: Version = present(h)): Entry {
  const conflicts = version === present(h).version ? conflictsOf(copyOf(h), copiesWith(linkage, h)).length : 0
  return { id: h.id, name: h.name, title: titleAmong(item.title, conflicts), version, batch }
}

/** The copies that a stack is compared with, itself among them, the better source first; none where it has none. */
export function copiesWith({ works }: Linkage, h: Stack): readonly Copy[] {
  const work = works.get(h)!
  return work.length < 2 ? [] : work.slice(0, MOST_COMPARED).map(copyOf)
}

/** A stack as a copy of its decision. */
export function copyOf(h: Stack): Copy {
  const { title, likeness } = present(h).item
  return { id: h.id, name: h.name, title, derived: likeness.ecli === null || likeness.derived, worth: likeness.worth }
}

function worksOf(all: readonly Stack[]): Map<Stack, Work> {
  const likeness = (h: Stack) => present(h).item.likeness
  const sharing = grouped(all, h => copyKeys(likeness(h)))
  const near = (h: Stack) => new Set(copyKeys(likeness(h)).flatMap(key => sharing.get(key)!))
  const works = worksAmong(all, likeness, near).map(work => [...work].sort(betterFirst))
  return new Map(works.flatMap(work => work.map(h => [h, work])))
}

function betterFirst(a: Stack, b: Stack): number {
  return byWorth(present(a).item.likeness, present(b).item.likeness) || (a.id < b.id ? -1 : 1)
}

function lookedFor(
  all: readonly Stack[],
  works: ReadonlyMap<Stack, Work>,
): Pick<Linkage, 'looked' | 'having' | 'said'> {
  const numbers = new Map([...new Set(works.values())].map((work, n) => [work, n]))
  const numberOf = (h: Stack) => numbers.get(works.get(h)!)!
  const named = new Map(
    [...grouped(all, h => present(h).item.names)].map(([name, stacks]) => [
      name,
      stacks.map(h => candidate(h, numberOf)),
    ]),
  )
  const having = (name: Name) => named.get(name) ?? []
  const said = sayings(all)
  const lookedBy = (h: Stack) =>
    present(h).item.cited.flatMap((cited): Looked[] => {
      const name = cited.names[0]!
      const meaning = isPlaceName(name)
        ? meaningOfPlace(cited, said.get(name) ?? [], numberOf(h), having)
        : { ...meaningOf({ ...cited, ecli: cited.names.find(isEcli) ?? null }, numberOf(h), having), said: null }
      if (!meaning || meaning.status === 'itself') return []
      const { status, candidates, said: through } = meaning
      const meant = [...new Set(candidates.map(c => works.get(c.stack)!))]
      return [
        {
          ...{ cited, status, works: meant, name: through ? nameSaid(through) : name },
          through: through?.map(s => s.by).reduce((a, b) => (a.place < b.place ? a : b)) ?? null,
        },
      ]
    })
  return { looked: new Map(all.map(h => [h, lookedBy(h)])), having, said }
}

/** What is said of places in reports; what several say alike is the first one's. */
function sayings(all: readonly Stack[]): Map<Name, (Saying<Name> & { readonly by: Stack })[]> {
  const said = new Map<Name, Map<string, Saying<Name> & { readonly by: Stack }>>()
  for (const by of [...all].sort((a, b) => a.place - b.place))
    for (const { names, date, court, printed } of present(by).item.cited)
      for (const place of printed) {
        const known = said.get(place) ?? new Map()
        said.set(place, known)
        const key = JSON.stringify([names, date, court])
        if (!known.has(key) && known.size < MOST_SAID)
          known.set(key, { names, date, court, ecli: names.find(isEcli) ?? null, by })
      }
  return new Map([...said].map(([place, known]) => [place, [...known.values()]]))
}

function candidate(stack: Stack, numberOf: (h: Stack) => number): Having {
  const { ecli, derived, date } = present(stack).item.likeness
  return { stack, work: numberOf(stack), date, ecli: derived ? null : ecli }
}

function grouped(all: readonly Stack[], keysOf: (h: Stack) => readonly string[]): Map<string, Stack[]> {
  const groups = new Map<string, Stack[]>()
  for (const h of all)
    for (const key of new Set(keysOf(h))) {
      const group = groups.get(key)
      if (group) group.push(h)
      else groups.set(key, [h])
    }
  return groups
}
