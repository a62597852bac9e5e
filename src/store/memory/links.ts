import { inOrderOfInstances } from '../../links/chain.js'
import type { CitedProvision } from '../../links/cited.js'
import { levelRank } from '../../links/level-rank.js'
import { nameOf } from '../../links/names.js'
import type { Target } from '../../model/decision.js'
import { narrowings } from '../facts.js'
import { keptPassage } from '../item.js'
import {
  type CitedLaw,
  type Citing,
  type CitingPlace,
  firstPlaces,
  type Link,
  type Links,
  type Wanted,
} from '../links.js'
import { unpacked } from '../packed.js'
import { pageOf } from '../page.js'
import { storable } from '../storable.js'
import { chainOf, instancesOf, type PlaceFound, placesCiting, placesNaming } from './citers.js'
import { entryOf, type Linkage, linkageOf, type Work } from './linkage.js'
import { named } from './named.js'
import { entriesMeeting } from './narrow.js'
import { similarIn } from './similar.js'
import { type Held, present, type Stack } from './stack.js'

/** How many decisions cite an entry; none one that is not there. */
export function citedCountOf(held: Held, id: string): number {
  const linkage = linkageOf(held)
  const h = held.get(storable(id))
  const work = h && linkage.works.get(h)
  return work ? citing(linkage, placesCiting(linkage, work)).length : 0
}

/** How what is held hangs together, asked each time of all of it. */
export function linksIn(held: () => Held): Links {
  const ask = (id: string) => {
    const linkage = linkageOf(held())
    const h = held().get(storable(id))
    return { linkage, h, work: h && linkage.works.get(h) }
  }
  return {
    async links(id) {
      const { linkage, h } = ask(id)
      return h && linksOf(linkage, h)
    },
    async citedCounts(ids) {
      return ids.map(id => citedCountOf(held(), id))
    },
    async citedBy(id, page, filters = []) {
      const { linkage, work } = ask(id)
      if (!work) return pageOf([], page)
      const meets = entriesMeeting(held(), narrowings(filters))
      const places = placesCiting(linkage, work)
      return pageOf(
        citing(linkage, h => (meets(h) ? places(h) : [])),
        page,
      )
    },
    async chain(id) {
      const { linkage, work } = ask(id)
      if (!work) return []
      const works = chainOf(linkage, work)
      const instances = works.map(node => ({
        ...{ node, id: node[0]!.id, date: dateOf(node[0]!), level: present(node[0]!).item.title.court?.level ?? null },
        before: [...new Set(node.flatMap(h => instancesOf(linkage, h)))].filter(w => works.includes(w)),
      }))
      return inOrderOfInstances(instances).map(({ node, before }) => ({
        entry: entryOf(linkage, node[0]!),
        before: before.map(w => w[0]!.id).sort(),
      }))
    },
    async citing(law, section, page, filters = []) {
      const [asked, number] = [nameOf(law), section === null ? null : nameOf(section)]
      const meant = (p: CitedProvision) => p.law === asked && (number === null || p.section === number)
      const meets = entriesMeeting(held(), narrowings(filters))
      const places = (h: Stack) =>
        present(h)
          .item.provisions.filter(meant)
          .flatMap(p => p.places)
      return pageOf(
        citing(linkageOf(held()), h => (meets(h) ? places(h) : [])),
        page,
      )
    },
    async citingName(name, page, filters = []) {
      const linkage = linkageOf(held())
      const meets = entriesMeeting(held(), narrowings(filters))
      const places = placesNaming(linkage, name)
      return pageOf(
        citing(linkage, h => (meets(h) ? places(h) : [])),
        page,
      )
    },
    async laws(law, page) {
      return pageOf(lawsIn(linkageOf(held()), law === null ? null : nameOf(law)), page)
    },
    async wanted(page) {
      return pageOf(wantedIn(linkageOf(held())), page)
    },
    async similar(id, limit) {
      return similarIn(held(), storable(id), limit)
    },
    async copies(id) {
      const { linkage, work } = ask(id)
      return (work ?? []).map(h => entryOf(linkage, h))
    },
    async named(asked) {
      return named(held(), asked)
    },
  }
}

/** Where what an entry cites leads, in the order of its citations. */
export function linksOf({ tried, looked }: Linkage, h: Stack): Link[] {
  return looked
    .get(h)!
    .flatMap(({ cited, status, works, through }) =>
      cited.places.map(
        ({ citation, target, by }): Link => ({
          ...{ of: cited.instance ? 'history' : 'citation', index: citation, target, status, tried, by },
          entries: works.map(w => w[0]!.id).sort(),
          through: by === 'report' ? (through ?? h).id : null,
        }),
      ),
    )
    .sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : a.index - b.index || a.target - b.target))
}

/** Those that cite something, each decision by the best of its copies that do: highest courts first, then the latest. */
function citing(linkage: Linkage, placesIn: (h: Stack) => readonly PlaceFound[]): Citing[] {
  const found = [...new Set(linkage.works.values())].flatMap(work => {
    const h = work.find(h => placesIn(h).length)
    return h ? [{ h, places: placesIn(h) }] : []
  })
  const rank = (h: Stack) => levelRank(present(h).item.title.court?.level)
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return found
    .sort((a, b) => rank(a.h) - rank(b.h) || order(b.h.facts.day ?? '', a.h.facts.day ?? '') || order(a.h.id, b.h.id))
    .map(({ h, places }) => ({
      entry: entryOf(linkage, h),
      places: firstPlaces(places).map(p => placeIn(h, p)),
    }))
}

function placeIn(h: Stack, { at, signal, version, through }: PlaceFound): CitingPlace {
  const { item } = present(h)
  const { passages } = item
  const passage = passages.findLast(p => p.at[0] <= at[0]) ?? passages[0]!
  const { paragraph, role } = passage
  return {
    ...{ at, signal, version: version ?? null, through: through ?? null },
    passage: { at: passage.at, paragraph, role, text: keptPassage(item, passage) },
  }
}

function lawsIn({ works }: Linkage, law: string | null): CitedLaw[] {
  const counts = new Counts()
  for (const [h, work] of works)
    for (const p of present(h).item.provisions)
      if (law === null) counts.add(JSON.stringify([p.law, '']), work)
      else if (p.law === law) counts.add(JSON.stringify([p.law, p.section]), work)
  return counts.most().map(([key, decisions]) => {
    const [law, section] = JSON.parse(key)
    return { law, section, decisions }
  })
}

function wantedIn({ works, looked }: Linkage): Wanted[] {
  const counts = new Counts()
  const dates = new Map<string, Set<string>>()
  const targets = new Map<string, Target>()
  for (const [h, work] of works)
    for (const { cited, status, name, through } of looked.get(h)!) {
      if (cited.instance || status !== 'outside' || name === null) continue
      counts.add(name, work)
      const { citation, target } = cited.places[0]!
      if (!through) targets.set(name, unpacked(present(h).item).citations[citation]!.targets[target]!)
      const known = dates.get(name) ?? new Set()
      dates.set(name, cited.date === null ? known : known.add(cited.date))
    }
  return counts.most().flatMap(([name, decisions]) => {
    const [date = null, ...others] = dates.get(name)!
    const target = targets.get(name)
    return target ? [{ name, target, date: others.length ? null : date, decisions }] : []
  })
}

/** How many decisions there are of each kind, copies counted once. */
class Counts {
  private readonly of = new Map<string, Set<Work>>()

  add(key: string, work: Work): void {
    const known = this.of.get(key)
    if (known) known.add(work)
    else this.of.set(key, new Set([work]))
  }

  /** The most first, equal ones in the order of their letters. */
  most(): [string, number][] {
    return [...this.of]
      .map(([key, works]): [string, number] => [key, works.size])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  }
}

function dateOf(h: Stack) {
  return present(h).item.title.date
}
