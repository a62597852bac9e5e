import type { Disposition } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { DispositionRule, OrderFound } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { verbs } from './words.table.js'

const VIOLATION =
  /\b(?:has been|been|was|is|there were|constitutes?) (?:a |an )?(?:violations?|breach)(?! of the obligation not)\b|\by a (?:eu )?violation\b|\by a eu,? .{0,60}violation\b|\bemporte(?:rait)? violation\b/i
const NONE =
  /\b(?:no|not been a|not been any) (?:violation|breach)\b|\bn[’']y a (?:pas )?(?:eu )?(?:pas )?(?:eu )?violation\b|\bpas eu violation\b/i
const STRUCK =
  /\b(?:strikes?|to strike|struck) (?:the |this )?(?:applications?|case|remainder|complaints?).{0,60} out of (?:its|the) list\b|\braye(?:r)? .{0,60}du rôle\b|\bde rayer .{0,60}du rôle\b/i
const INADMISSIBLE = /\binadmissible\b|\birrecevables?\b/i

/**
 * The Court finds or does not find a violation: what the applicant asked for is granted, or dismissed. What it leaves open, joins
 * or declares admissible ends nothing.
 */
export const dispositions: readonly DispositionRule[] = [
  { pattern: NONE, gives: ['dismissed'] },
  { pattern: new RegExp(`^(?!.*(?:${NONE.source})).*(?:${VIOLATION.source})`, 'is'), gives: ['granted'] },
  { pattern: STRUCK, gives: ['withdrawn'] },
  { pattern: INADMISSIBLE, gives: ['inadmissible'] },
  { pattern: /\brespondent State is to pay\b|\bÉtat défendeur doit verser\b/i, gives: ['granted'] },
  {
    pattern:
      /\b(?:dismisses|rejects)\b.{0,60}\b(?:remainder|rest|claims?)\b|\brejette\b.{0,40}(?:le surplus|la demande)/i,
    gives: ['dismissed'],
  },
  {
    pattern: /\b(?:dismisses|rejects)\b.{0,60}\bpreliminary objections?\b|\brejette .{0,40}exceptions? préliminaire/i,
    gives: ['other'],
  },
  {
    pattern:
      /\bno need to examine|\bno separate issue|\bpas lieu d[’']examiner|\baucune question distincte|\bjoins?\b|\bjoint\b|(?<!in)\badmissible\b|(?<!ir)\brecevables?\b/i,
    gives: ['other'],
  },
]

/** Each thing the Court declares, decides or holds, up to the next. */
export function orderItems(part: Span, document: Identified): (Span & { number: string | null })[] {
  const out: { start: number; end: number; number: string | null }[] = []
  for (const line of document.lines) {
    if (line.start < part.start || line.end > part.end) continue
    const number = /^(\d{1,2})[.)] ?/.exec(line.text)
    if (verbs.test(line.text))
      out.push({ start: line.start + (number?.[0].length ?? 0), end: line.end, number: number?.[1] ?? null })
    else if (out.length) (out.at(-1) as { end: number }).end = line.end
  }
  return out
}

/** As a whole: by violations found and not found; where none was decided on, by what else ended the case. */
export function outcome(orders: readonly OrderFound[], document: Identified): Disposition[] {
  const texts = orders.map(o => document.text.slice(o.start, o.end))
  const found = texts.some(t => VIOLATION.test(t) && !NONE.test(t))
  const none = texts.some(t => NONE.test(t))
  if (found || none) return [found && none ? 'partly-granted' : found ? 'granted' : 'dismissed']
  const all = new Set(orders.flatMap(o => o.dispositions))
  if (all.has('withdrawn')) return ['withdrawn']
  if (all.has('granted') && all.has('dismissed')) return ['partly-granted']
  for (const d of ['granted', 'inadmissible', 'dismissed', 'other'] as const) if (all.has(d)) return [d]
  return []
}
