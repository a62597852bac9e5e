import type { At, Decision } from '../model/decision.js'
import type { SectionRole } from '../model/vocabulary.js'

/** Where a passage stands: a section's role, or the publisher's or a machine's own text. */
export type PassageRole = SectionRole | 'editorial'

/** The unit of search: a stretch of a decision that is read as one. */
export interface Passage {
  readonly at: At
  readonly paragraph: string | null
  readonly role: PassageRole
}

/** Cuts a decision into passages: each numbered paragraph and each block of text between, long ones at a line end. */
export function passagesOf(decision: Decision): Passage[] {
  return decision.sections.map(s => ({ at: s.at, paragraph: null, role: s.role }))
}
