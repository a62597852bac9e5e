import type { Decision, Target } from '../model/decision.js'

/** A canonical id in the form in which ids are compared: small letters, no blanks, plain hyphens, no stop at the end. */
export type Name = string

/**
 * The names under which other texts may cite a decision: its ECLI, and court with docket for each of its dockets. A record that is
 * neither judgment nor order and lists several dockets tells of several decisions, as the register of a legal principle does, and
 * is none of them.
 */
export function namesOf(
  decision: Pick<Decision, 'ecli' | 'jurisdiction' | 'court' | 'caseNumbers' | 'id' | 'type'>,
): readonly Name[] {
  const { ecli, jurisdiction, court, caseNumbers, id, type } = decision
  const names = new Set<Name>()
  if (ecli) names.add(nameOf(ecli))
  if (type?.value === 'other' && caseNumbers.length > 1) return [...names]
  if (jurisdiction && court) for (const docket of caseNumbers) names.add(nameOf(idOf(jurisdiction, court.name, docket)))
  if (!id.startsWith('sha256:')) names.add(nameOf(id))
  return [...names]
}

/** The names by which a citation asks for a decision, the surest first; none where it does not say enough. */
export function soughtBy({ ecli, id }: Pick<Target, 'ecli' | 'id'>): readonly Name[] {
  return [...(ecli ? [nameOf(ecli)] : []), ...(id ? [nameOf(id)] : [])]
}

/** Whether a name is an ECLI. */
export function isEcli(name: Name): boolean {
  return name.startsWith('ecli:')
}

/** The canonical id of a decision without ECLI: country, court by its full name, docket. */
export function idOf(jurisdiction: string, court: string, docket: string): string {
  return `${jurisdiction.toLowerCase()}:${court}:${docket}`
}

/** An id as ids are compared. */
export function nameOf(id: string): Name {
  return id
    .replace(/[\s\u00a0\u00ad\u200b]+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[.,;]+$/, '')
    .toLowerCase()
}
