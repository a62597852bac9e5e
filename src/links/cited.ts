import type { At, Decision, IsoDate, Target } from '../model/decision.js'
import { type Name, nameOf } from './names.js'

/** A decision that a record cites or tells of as an instance of its own case, once for all places that mean it. */
export interface Cited {
  /** Names it is sought by, the surest first; any of them finds it. Cited by nothing but a place in a report, that place. */
  readonly names: readonly Name[]
  /** As cited: a decision of the same names with another date is not meant. */
  readonly date: IsoDate | null
  /** The court as first cited, as names are compared; `null` without. */
  readonly court: Name | null
  /** True for a decision of the same case (`history`), false for one of another case. */
  readonly instance: boolean
  /** The places in reports that are printed beside it. */
  readonly printed: readonly Name[]
  readonly places: readonly CitedPlace[]
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
/** Where a record means a decision. */
export interface CitedPlace extends Place {
  /** Cited by a name of its own, or by a place in a report: one printed `beside` such a name, or alone (`report`). */
  readonly by: 'name' | 'beside' | 'report'
}

/** A provision that a record cites, once for all places. */
export interface CitedProvision {
  /** The law's one id with its country: `nl:bwbr0005289`, `de:bgb`; as names are compared. */
  readonly law: Name
  /** Article or § as cited, in small letters without blanks: `3:13`, `823`, `80a`; empty for the law as a whole. */
  readonly section: string
  readonly places: readonly Place[]
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
