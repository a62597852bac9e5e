import type { SectionRole } from '../model/vocabulary.js'

/** Where a passage stands: a section's role, or the publisher's or a machine's own text. */
export type PassageRole = SectionRole | 'editorial'

/**
 * What a match counts by where it stands: the court's reasons and what it states as its rule count whole, what others say
 * or wrote about the case less, and lists of names and keywords least, so that they do not crowd out the reasons.
 */
const WEIGHTS: Readonly<Record<PassageRole, number>> = {
  reasoning: 1,
  headnote: 1,
  operative: 0.9,
  summary: 0.9,
  costs: 0.8,
  facts: 0.8,
  claims: 0.8,
  arguments: 0.8,
  'lower-decision': 0.8,
  footnotes: 0.7,
  procedure: 0.7,
  head: 0.5,
  note: 0.5,
  editorial: 0.5,
  references: 0.4,
  keywords: 0.4,
  parties: 0.4,
  'lower-courts': 0.4,
  signatures: 0.3,
}

/** Shorter passages are headings and leftovers, which BM25 overrates. */
const HEADING = 80

/** The weight of a passage of a role and a length in characters. */
export function weightOf(role: PassageRole, length: number): number {
  return length < HEADING ? WEIGHTS[role] / 2 : WEIGHTS[role]
}
