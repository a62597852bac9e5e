import type { Target } from '../model/decision.js'
import type { Facts } from '../pack/document.js'
import type { Pack } from '../pack/pack.js'
import type { FoundCitation } from '../pack/rule.js'
import type { CourtFinder, CourtMeant } from './courts.js'

/**
 * Gives the target of a case citation its canonical id and, for a court of another country, that country. A court that no
 * table has gives no id: what cannot be told from others is not linked.
 */
export function identified(target: Target, pack: Pack, courts: CourtFinder): Target {
  const court = target.court === undefined ? undefined : courts(target.court)
  if (!court) return target
  const abroad = court.jurisdiction !== pack.jurisdiction
  const docket = (abroad ? undefined : pack.identity?.docket?.(target)) ?? target.docket
  return {
    ...target,
    ...(docket === undefined ? {} : { id: canonical(court, docket) }),
    ...(abroad ? { jurisdiction: court.jurisdiction } : {}),
  }
}

/**
 * The targets of a citation that is said to be of the document's own court, with that court: where the panel of the docket, the
 * first number in it, is its own too.
 */
export function ownTargets({ own, targets }: FoundCitation, { court, caseNumbers }: Facts): readonly Target[] {
  if (!own || !court) return targets
  const panels = caseNumbers.map(panelOf)
  return targets.map(t => {
    const panel = t.court === undefined && t.docket !== undefined ? panelOf(t.docket) : undefined
    return panel !== undefined && panels.includes(panel) ? { ...t, court: court.name } : t
  })
}

function panelOf(docket: string): string | undefined {
  return /(?<![A-Za-z\d])(?:\d{1,3}[a-z]?|[IVX]{1,5}[a-z]?)(?= )/.exec(docket)?.[0]
}

/** The canonical id of an instance by court and docket; `undefined` where either is not known. */
export function idOf(
  court: string | null,
  docket: string | null,
  date: string | null,
  pack: Pack,
  courts: CourtFinder,
): string | undefined {
  if (court === null || docket === null) return undefined
  return identified({ court, docket, ...(date === null ? {} : { date }) }, pack, courts).id
}

/**
 * Places in reports with the names of the decision itself, where its publisher states that it is printed there. What tells of several
 * decisions, as the register of a legal principle does, is none of them.
 */
export function publishedTargets({ targets }: FoundCitation, facts: Facts, id: string | undefined): readonly Target[] {
  if (facts.type?.value === 'other' && facts.caseNumbers.length > 1) return targets
  const { ecli } = facts
  return targets.map(t => ({ ...t, ...(id === undefined ? {} : { id }), ...(ecli === null ? {} : { ecli }) }))
}

/** Country, court by its full name, docket: the id of a decision without ECLI. */
export function canonical({ jurisdiction, name }: CourtMeant, docket: string): string {
  return `${jurisdiction.toLowerCase()}:${name}:${docket}`
}
