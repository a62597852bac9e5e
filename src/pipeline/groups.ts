import type { Target } from '../model/decision.js'
import type { FoundCitation } from '../pack/rule.js'

/** A reporter reference joins the decision before it when no more than this stands between. */
const JOINED = /^\s*[,=(]?\s*$/

/** One id for all citations of one decision: the same ECLI or docket, or court with date, and the reporters printed beside it. */
export function groupsOf(citations: readonly FoundCitation[], text: string): (string | undefined)[] {
  const ids = new Map<string, string>()
  const keys: (string | undefined)[] = []
  let before: FoundCitation | undefined
  let beforeKey: string | undefined
  for (const c of citations) {
    let key = oneDecision(c) ? keyOf(c, c.targets[0] as Target) : undefined
    const follows =
      before !== undefined &&
      c.start >= before.end &&
      c.start - before.end < 12 &&
      JOINED.test(text.slice(before.end, c.start))
    if (
      c.kind === 'reporter' &&
      beforeKey !== undefined &&
      (c.parallel || (follows && (before?.kind === 'case' || before?.kind === 'reporter')))
    )
      key = beforeKey
    keys.push(key)
    if (!c.nests) {
      before = c
      beforeKey = key
    }
  }
  return keys.map(key => {
    if (key === undefined) return undefined
    if (!ids.has(key)) ids.set(key, `g${ids.size + 1}`)
    return ids.get(key)
  })
}

/** Several dockets with one date and court are those of one decision. */
function oneDecision({ kind, targets: [first, ...more] }: FoundCitation): boolean {
  if (!first || more.length === 0) return first !== undefined
  return (
    kind === 'case' && first.date !== undefined && more.every(t => t.date === first.date && t.court === first.court)
  )
}

function keyOf(c: FoundCitation, t: Target): string | undefined {
  if (c.kind === 'case')
    return (
      t.ecli ?? (t.docket ? `${t.court ?? ''}|${t.docket}` : t.court && t.date ? `${t.court}|${t.date}` : undefined)
    )
  return c.kind === 'reporter' && t.reporter && t.ref ? `${t.reporter} ${t.ref}` : undefined
}
