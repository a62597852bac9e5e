import type { At, Decision } from '../model/decision.js'
import { SECTION_ROLES } from '../model/vocabulary.js'

/** Where a passage stands: a section's role, or the publisher's or a machine's own text. In an order that a library keeps. */
export const PASSAGE_ROLES = [...SECTION_ROLES, 'editorial'] as const
export type PassageRole = (typeof PASSAGE_ROLES)[number]

/**
 * What a match counts by where it stands: the court's reasons and headnotes whole; less what the parties say and what a lower
 * court held, which may have been set aside; half what others wrote about the case; still less lists of names and keywords.
 */
const ROLES: Readonly<Record<PassageRole, number>> = {
  reasoning: 1,
  headnote: 1,
  facts: 0.95,
  claims: 0.9,
  arguments: 0.8,
  'lower-decision': 0.75,
  operative: 0.9,
  summary: 0.9,
  costs: 0.9,
  procedure: 0.9,
  footnotes: 0.9,
  note: 0.8,
  references: 0.6,
  head: 0.5,
  editorial: 0.5,
  keywords: 0.4,
  parties: 0.4,
  'lower-courts': 0.4,
  signatures: 0.3,
}

/** BM25 overrates short passages, headings above all: below this length a passage counts less, down to 0.6. */
const FULL = 1_000
const SHORTEST = 0.6
/** What a passage counts that states no rule of the court's own. */
const NO_RULE = 0.85

/** What a match in a passage counts, and whether the passage states a rule of the court's own. */
export interface Weight {
  /** Up to 1, never 0. */
  readonly weight: number
  readonly rule: boolean
}

/** How much a match in a passage of the decision counts. Chosen by known-item search (see docs/query.md). */
export function weigher(decision: Decision): (at: At, role: PassageRole) => Weight {
  const rules = decision.holdings.map(h => h.rule).sort((a, b) => a[0] - b[0])
  // Where no country's marks were found all is head.
  const known = decision.sections.some(s => s.role !== 'head')
  let next = 0
  return (at, role) => {
    const length = at[1] - at[0]
    while (next < rules.length && rules[next]![1] <= at[0]) next++
    let ruled = 0
    for (let i = next; i < rules.length && rules[i]![0] < at[1]; i++)
      ruled += Math.min(rules[i]![1], at[1]) - Math.max(rules[i]![0], at[0])
    const ofRole = known || role === 'editorial' ? ROLES[role] : 1
    const ofLength = Math.min(1, SHORTEST + (1 - SHORTEST) * (length / FULL))
    const ofRule = NO_RULE + (1 - NO_RULE) * Math.min(1, ruled / length)
    return { weight: Math.round(ofRole * ofLength * ofRule * 1_000) / 1_000, rule: ruled > 0 }
  }
}
