import type { At, Decision } from '../../model/decision.js'
import type { Asked, Meeting } from './asked.js'
import { shareOf, within } from './asked.js'
import { sentencesIn } from './sentences.js'

/** What a quotation is: a rule of the court's own, a headnote, or another sentence. */
export const QUOTED = ['rule', 'headnote', 'sentence'] as const
export type Quoted = (typeof QUOTED)[number]

/** The sentence of a passage that answers best. */
export interface Quotation {
  readonly kind: Quoted
  /** In the source text. */
  readonly at: At
  /** The share of what was asked that the sentence meets. */
  readonly share: number
  /** The most that any sentence of the passage meets. */
  readonly most: number
}

/** A rule is quoted before another sentence that meets more, when it meets this much of what that one does. */
const RULE_FIRST = 0.6

/**
 * The sentence of a passage that answers best: of the sentences that state a rule the one that meets most of what was asked, else
 * of all. `text` is the passage as it is searched, as long as its stretch of the source; meetings count in it.
 */
export function quotationOf(
  decision: Decision,
  passage: { readonly at: At; readonly text: string },
  meetings: readonly Meeting[],
  asked: Asked,
): Quotation | null {
  const [from] = passage.at
  const sentences = sentencesIn(passage.text).map((at): Quotation => {
    const there: At = [from + at[0], from + at[1]]
    return { kind: kindOf(there, decision), at: there, share: shareOf(within(meetings, at), asked), most: 0 }
  })
  const best = (of: readonly Quotation[]) =>
    of.reduce<Quotation | null>((a, b) => (a && a.share >= b.share ? a : b), null)
  const any = best(sentences)
  const rule = best(sentences.filter(s => s.kind !== 'sentence'))
  if (!any) return null
  return { ...(rule && rule.share > 0 && rule.share >= any.share * RULE_FIRST ? rule : any), most: any.share }
}

/** A sentence is a rule or a headnote when most of it stands in one. */
function kindOf(at: At, { holdings, headnotes }: Decision): Quoted {
  const inside = (span: At) =>
    Math.min(at[1], span[1]) - Math.max(at[0], span[0]) > Math.min((at[1] - at[0]) / 2, span[1] - span[0] - 1)
  if (holdings.some(h => inside(h.rule))) return 'rule'
  return headnotes.some(h => inside(h.at)) ? 'headnote' : 'sentence'
}
