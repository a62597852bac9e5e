import type { At, Decision } from '../model/decision.js'
import { piecesOf } from './pieces.js'
import { stretchesOf } from './stretches.js'
import { type PassageRole, weigher } from './weight.js'

export type { PassageRole } from './weight.js'

/** The unit of search: a stretch of a decision that is read as one. */
export interface Passage {
  readonly at: At
  /** The court's own number of the innermost numbered paragraph it stands in. */
  readonly paragraph: string | null
  readonly role: PassageRole
  /** Dropped stretches inside, such as the foot of a page: they are no part of it. */
  readonly without: readonly At[]
  /** What a match here counts: engines multiply BM25 by it. Up to 1, for a rule in the court's reasoning. */
  readonly weight: number
  /** Whether a rule of the court's own stands in it. */
  readonly rule: boolean
}

/** A decision has no more passages: the last one takes all that is left. */
export const MOST_PASSAGES = 65_536

/** Characters. A numbered paragraph is one passage up to the longest; all else ends at the end of a paragraph or sentence. */
const NUMBERED = { short: 300, long: 1_500, longest: 4_000 }
const UNNUMBERED = { ...NUMBERED, longest: NUMBERED.short }

/**
 * Cuts a decision into passages: each numbered paragraph is one, other text comes in pieces of some 300 to 1,500
 * characters. None crosses a section, and whatever is neither blank nor dropped is in exactly one.
 */
export function passagesOf(decision: Decision): Passage[] {
  const text = decision.text ?? ''
  const passages: Passage[] = []
  const weight = weigher(decision)
  for (const { at, without, paragraph, role } of stretchesOf(decision)) {
    const seen = passageText(text, { at, without })
    for (const [start, end] of piecesOf(seen, paragraph === null ? UNNUMBERED : NUMBERED)) {
      const piece: At = [at[0] + start, at[0] + end]
      const inside = without.filter(hole => hole[0] >= piece[0] && hole[1] <= piece[1])
      const last = passages[MOST_PASSAGES - 1]
      if (last) passages[MOST_PASSAGES - 1] = joined(last, piece, inside)
      else passages.push({ at: piece, paragraph, role, without: inside, ...weight(piece, role) })
    }
  }
  return passages
}

function joined(last: Passage, piece: At, inside: readonly At[]): Passage {
  const between: At[] = piece[0] > last.at[1] ? [[last.at[1], piece[0]]] : []
  return { ...last, at: [last.at[0], piece[1]], without: [...last.without, ...between, ...inside] }
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
