import { chainFrom } from '../../links/chain.js'
import type { Cited, Place } from '../../links/cited.js'
import type { Name } from '../../links/names.js'
import type { CitedValue } from '../cited-value.js'
import type { CitingPlace } from '../links.js'
import { storable } from '../storable.js'
import type { Linkage, Looked, Work } from './linkage.js'
import { type Held, present, type Stack } from './stack.js'

/** A place where something is cited, and through which entry. */
export type PlaceFound = Place & Partial<Pick<CitingPlace, 'through'>>

/** The works of one case, the one itself first. */
export function chainOf(linkage: Linkage, work: Work): Work[] {
  const after = (w: Work) =>
    [...linkage.works].filter(([h]) => instancesOf(linkage, h).includes(w)).map(([, naming]) => naming)
  return chainFrom(work, w => [...w.flatMap(h => instancesOf(linkage, h)), ...after(w)])
}

/** Works that an entry names as instances before it. */
export function instancesOf({ looked }: Linkage, h: Stack): Work[] {
  return looked.get(h)!.flatMap(l => (l.cited.instance && l.status === 'exact' ? l.works : []))
}

/** Where entries cite a work; nothing in those of its own case. */
export function placesCiting(linkage: Linkage, work: Work): (h: Stack) => readonly PlaceFound[] {
  const own = new Set(chainOf(linkage, work))
  const cites = (l: Looked) => !l.cited.instance && l.status === 'exact' && l.works[0] === work
  return h =>
    own.has(linkage.works.get(h)!)
      ? []
      : linkage.looked
          .get(h)!
          .filter(cites)
          .flatMap(l => l.cited.places.map(p => ({ ...p, through: p.by === 'report' ? (l.through ?? h).id : null })))
}

/** Where entries cite a decision by a name, or print this place in a report beside one. */
export function placesNaming({ looked }: Linkage, name: Name): (h: Stack) => readonly PlaceFound[] {
  const through = (h: Stack, cited: Cited) => looked.get(h)!.find(l => l.cited === cited)?.through ?? h
  return h =>
    present(h)
      .item.cited.filter(c => !c.instance && (c.names.includes(name) || c.printed.includes(name)))
      .flatMap(c => c.places.map(p => ({ ...p, through: p.by === 'report' ? through(h, c).id : null })))
}

/** Whether an entry cites a law, an article, an entry, or what has this name. */
export function citing(held: Held, linkage: Linkage, value: CitedValue): (h: Stack) => boolean {
  if (value.is === 'law') {
    const { law, section } = value
    return h => present(h).item.provisions.some(p => p.law === law && (section === null || p.section === section))
  }
  if (value.is === 'name') {
    const places = placesNaming(linkage, value.name)
    return h => places(h).length > 0
  }
  const work = workOf(held, linkage, value.id)
  if (!work) return () => false
  const places = placesCiting(linkage, work)
  return h => places(h).length > 0
}

/** Whether an entry cites this one. */
export function citedBy(held: Held, linkage: Linkage, id: string): (h: Stack) => boolean {
  const cited = (workOf(held, linkage, id) ?? []).flatMap(h =>
    linkage.looked.get(h)!.flatMap(l => (!l.cited.instance && l.status === 'exact' ? l.works : [])),
  )
  return h => cited.includes(linkage.works.get(h)!)
}

function workOf(held: Held, linkage: Linkage, id: string): Work | undefined {
  const h = held.get(storable(id))
  return h && linkage.works.get(h)
}
