import type { At, Decision } from '../model/decision.js'
import type { SectionRole } from '../model/vocabulary.js'

/** Where a passage stands: a section's role, or the publisher's or a machine's own text. */
export type PassageRole = SectionRole | 'editorial'

/** The unit of search: a stretch of a decision that is read as one. */
export interface Passage {
  readonly at: At
  readonly paragraph: string | null
  readonly role: PassageRole
  /** Dropped stretches inside, such as the foot of a page: they are no part of it. */
  readonly without: readonly At[]
  /** What a match here counts: engines multiply BM25 by it. Up to 1, for the court's reasoning. */
  readonly weight: number
}

/** Cuts a decision into passages: each numbered paragraph and each block of text between, long ones at a line end. */
export function passagesOf(decision: Decision): Passage[] {
  return decision.sections.map(s => ({ at: s.at, paragraph: null, role: s.role, without: [], weight: 1 }))
}

/** The text of a passage without what is no part of it: as long as the passage, blanks in place of what is left out. */
export function passageText(text: string, { at, without }: Pick<Passage, 'at' | 'without'>): string {
  let passage = ''
  let from = at[0]
  for (const [start, end] of without) {
    passage += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return passage + text.slice(from, at[1])
}
