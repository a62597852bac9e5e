import type { At, Decision, IsoDate, Target } from '../model/decision.js'
import { type Name, nameOf, soughtBy } from './names.js'

/** A decision that a record cites or tells of as an instance of its own case, once for all places that mean it. */
export interface Cited {
  /** Names it is sought by, the surest first; any of them finds it. */
  readonly names: readonly Name[]
  /** As cited: a decision of the same names with another date is not meant. */
  readonly date: IsoDate | null
  /** True for a decision of the same case (`history`), false for one of another case. */
  readonly instance: boolean
  readonly places: readonly Place[]
}
/** Where a record means what it cites. */
export interface Place {
  readonly at: At
  /** As printed: `vgl.`, `anders`, `a.A.`; `null` without. */
  readonly signal: string | null
  /** The version of the law that is meant, as printed; of provisions only, and where the text says so. */
  readonly version?: string
  /** Indices into `citations` and its `targets`; into `history` for an instance, whose `target` is 0. */
  readonly citation: number
  readonly target: number
}

/** A provision that a record cites, once for all places. */
export interface CitedProvision {
  /** The law's one id with its country: `nl:bwbr0005289`, `de:bgb`; as names are compared. */
  readonly law: Name
  /** Article or § as cited, in small letters without blanks: `3:13`, `823`, `80a`; empty for the law as a whole. */
  readonly section: string
  readonly places: readonly Place[]
}

/** What a record cites of decisions that could be in a library, in order of first mention. */
export function citedIn(decision: Pick<Decision, 'citations' | 'history'>): readonly Cited[] {
  const found = new Map<string, { names: readonly Name[]; date: IsoDate | null; instance: boolean; places: Place[] }>()
  const add = (target: Target, instance: boolean, place: Place) => {
    const names = soughtBy(target)
    if (!names.length) return
    const date = target.date ?? null
    const key = `${instance ? 'i' : 'c'} ${names[0]} ${date ?? ''}`
    const known = found.get(key)
    if (known) known.places.push(place)
    else found.set(key, { names, date, instance, places: [place] })
  }
  decision.citations.forEach((c, citation) => {
    if (c.kind !== 'case' && c.kind !== 'eu') return
    for (const [target, t] of c.targets.entries()) add(t, false, { at: c.at, signal: c.signal, citation, target })
  })
  decision.history.forEach(({ id, date, at, sameProceedings }, citation) => {
    if (id === undefined || !sameProceedings) return
    add({ id, ...(date ? { date } : {}) }, true, { at, signal: null, citation, target: 0 })
  })
  return [...found.values()]
}

/** The provisions a record cites, in order of first mention. */
export function provisionsIn(decision: Decision): readonly CitedProvision[] {
  const found = new Map<string, { law: Name; section: string; places: Place[] }>()
  decision.citations.forEach((c, citation) => {
    if (c.kind !== 'statute' && c.kind !== 'eu') return
    c.targets.forEach((t, target) => {
      const law = lawNameOf(t, decision.jurisdiction)
      if (!law) return
      const section = nameOf(t.section ?? t.article ?? '')
      const key = `${law} ${section}`
      const place = { at: c.at, signal: c.signal, ...(t.version ? { version: t.version } : {}), citation, target }
      const known = found.get(key)
      if (known) known.places.push(place)
      else found.set(key, { law, section, places: [place] })
    })
  })
  return [...found.values()]
}

/** The id of the law a target is of, with its country; `null` where the target does not name a law. */
export function lawNameOf(target: Target, jurisdiction: string | null): Name | null {
  if (target.celex) return nameOf(`eu:${target.celex}`)
  const law = target.bwb ?? target.code
  const country = target.jurisdiction ?? jurisdiction
  if (law && country) return nameOf(`${country}:${law}`)
  return target.instrument ? nameOf(`eu:${target.instrument}`) : null
}
