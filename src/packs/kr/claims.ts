import type { ClaimKind, Disposition } from '../../model/vocabulary.js'
import type { ClaimFound, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { orderItems } from './operative.js'

const KINDS: readonly (readonly [RegExp, ClaimKind])[] = [
  [/비용(?:은|을|액)[^.]{0,60}(?:부담|확정)/, 'costs'],
  [/(?:원|달러|금원|금액)[^.]{0,160}지급하라|지급을 구|지급하라/, 'payment'],
  [/(?:취소한다|취소하라|취소를 구|무효임을 확인|무효확인|파기)/, 'annulment'],
  [/확인한다|확인을 구|확정한다|확인하라/, 'declaration'],
  [/하여서는 아니|금지/, 'prohibition'],
  [/해제|말소|불허/, 'lifting'],
  [/하라|구한다|구하는/, 'performance'],
  [/이혼한다|지정한다|파면한다/, 'other'],
]
/** `…를 구하는 소를 제기하였다`, `…의 재판을 구하는 이 사건 신청을 하였다`. */
const SOUGHT =
  /구하는 (?:취지의 )?이 사건 (?:소|소송|신청|청구|심판|심판청구|헌법소원|항고|반소|지급명령)[^.]{0,60}(?:제기|신청|청구|하였다|하면서)/

/** `주문과 같다`: all that was sought was granted. */
const AS_ORDERED = /주문(?: 제?\d{1,2}항)?과 같/

function kindOfOrders(document: Related): ClaimKind {
  const first = document.orders[0]
  return (first && kindOf(document.text.slice(first.start, first.end))) ?? 'other'
}

/** What was sought: the prayers under their heading, else the sentences of the reasons that report one. */
export function claims(document: Related): ClaimFound[] {
  const outcome = outcomeOf(document)
  const out: ClaimFound[] = []
  for (const part of document.outline.parts.filter(p => p.role === 'claims')) {
    for (const item of orderItems(part, document)) {
      const text = document.text.slice(item.start, item.end)
      const what = AS_ORDERED.test(text) ? kindOfOrders(document) : kindOf(text)
      if (what) out.push(claim(document, item, what, AS_ORDERED.test(text) ? 'granted' : outcome))
    }
  }
  if (out.length > 0) return out
  for (const part of document.parts('facts', 'reasoning', 'procedure'))
    for (const s of document.sentences(part)) {
      const text = document.text.slice(s.start, s.end)
      if (!SOUGHT.test(text) || out.some(c => c.start === s.start)) continue
      out.push(claim(document, quoted(text, s), kindOf(text) ?? 'other', outcome))
    }
  return out
}

/** The words of the prayer where they are quoted, else the sentence. */
function quoted(text: string, s: Span): Span {
  const m = /[‘“']([^’”'\n]{12,400})[’”']/.exec(text)
  return m && SOUGHT.test(text.slice(m.index + m[0].length))
    ? { start: s.start + m.index + 1, end: s.start + m.index + m[0].length - 1 }
    : s
}

function claim(document: Related, at: Span, what: ClaimKind, outcome: Disposition | null): ClaimFound {
  const amount = document.within(document.amounts, at)
  const last = what === 'payment' || what === 'declaration' ? amount[0] : undefined
  const start = document.text.slice(at.start, at.end)
  const party = document.parties.find(p => p.roles.some(r => r.role === 'claimant' || r.role === 'applicant'))
  return {
    start: at.start,
    end: at.start + start.trimEnd().length,
    party: party?.label ?? null,
    what,
    amount: last?.value ?? null,
    currency: last?.currency ?? null,
    outcome,
  }
}

function kindOf(text: string): ClaimKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1]
}

/** What became of the claims together: sent back, or as the orders say. */
function outcomeOf(document: Related): Disposition | null {
  const all = new Set(document.orders.flatMap(o => o.dispositions))
  if (all.has('remanded')) return 'remanded'
  if (all.has('granted') && all.has('dismissed')) return 'partly-granted'
  for (const d of ['granted', 'dismissed', 'inadmissible', 'varied'] as const) if (all.has(d)) return d
  return null
}
