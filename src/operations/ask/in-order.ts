import type { PassageRole } from '../../store/passages.js'
import type { Quoted } from './quotation.js'

/** What decides where an answer stands among others. */
export interface Placed {
  /** The share of what was asked that it meets. */
  readonly met: number
  /** How well the search found it, above 0. */
  readonly score: number
  readonly role: PassageRole
  readonly quotation: { readonly kind: Quoted }
}

/** Answers of which the best meets no more than this above the others meet about as much. */
const STEP = 0.15
/** How far the place in the search counts beside what is met. */
const RANKED = 0.3
/** Where courts give reasons; elsewhere they tell of the parties and of other courts. */
const REASONS: ReadonlySet<PassageRole> = new Set<PassageRole>([
  ...(['reasoning', 'headnote', 'summary', 'operative', 'costs', 'procedure'] as const),
])

/**
 * The best first: of those that meet about as much of what was asked the court's own rules, then headnotes, then other reasons, then
 * what it tells of others; among these what meets most and was found best.
 */
export function inOrder<Answer extends Placed>(answers: readonly Answer[]): Answer[] {
  const most = Math.max(...answers.map(a => a.met))
  const keyed = answers.map(answer => ({
    answer,
    step: Math.floor((most - answer.met) / STEP),
    words: wordsOf(answer),
    points: answer.score ** RANKED * answer.met,
  }))
  return keyed.sort((a, b) => a.step - b.step || a.words - b.words || b.points - a.points).map(k => k.answer)
}

/** Whose words it is. */
function wordsOf({ quotation, role }: Placed): number {
  return quotation.kind === 'rule' ? 0 : quotation.kind === 'headnote' ? 1 : REASONS.has(role) ? 2 : 3
}
