import type { Identified, Part } from '../../pack/document.js'
import type { CostsFound, Related } from '../../pack/pack.js'
import { type Span, trimmed } from '../../text/span.js'

type Item = Span & { readonly number: string | null }
const LABEL = /^(?:\d{1,2}\.|[가-하]\.|\d{1,2}\)|[가-하]\)|\(\d{1,2}\)|[①-⑳]) */

/** The single orders: numbered paragraphs with what stands before them, else sentences; the heading is no order. */
export function orderItems(part: Span, document: Identified): Item[] {
  const heading = (part as Part).heading ?? ''
  const from = document.text.startsWith(heading, part.start) ? part.start + heading.length : part.start
  const numbered = document.within(document.outline.paragraphs, part)
  const first = numbered[0]?.start ?? part.end
  const before = trimmed(document.text, from, first)
  const lead = before ? document.sentences(before).map(s => ({ ...s, number: null })) : []
  return [...lead, ...numbered.map(p => bare(document.text, p))]
}

function bare(text: string, p: Span & { readonly number: string }): Item {
  const label = LABEL.exec(text.slice(p.start, p.start + 12))?.[0].length ?? 0
  return { start: Math.min(p.start + label, p.end - 1), end: p.end, number: p.number }
}

/** Who bears the costs, by the order on them; the amount where the decision fixes it. */
export function costs(document: Related): CostsFound | null {
  const orders = document.orders.filter(o => o.dispositions.includes('costs') || o.dispositions.includes('no-costs'))
  const fixed = document.orders.find(o => o.dispositions.includes('value-fixed') && o.amount !== null)
  if (orders.length === 0 && !fixed) return null
  const text = orders.map(o => document.text.slice(o.start, o.end)).join(' ')
  const shared = new Set([...text.matchAll(SHARERS)].map(m => m[1])).size > 1
  const bearer = shared ? null : (BEARER.exec(text)?.[1]?.trim() ?? null)
  return { bearer, amount: fixed?.amount ?? null, currency: fixed?.currency ?? null, items: [] }
}
/** Who bears a part: `항소비용은 피고가, 부대항소비용은 원고가 각 부담한다`. */
const SHARERS = /(원고|피고|신청인|피신청인|참가인)(?:들|\([^)]{0,12}\))?(?:이|가)(?=[, ])/g
const BEARER =
  /비용[은는]?(?:[^.]{0,80}?모두)? ?((?:원고|피고|신청인|피신청인|항소인|상고인|재항고인|청구인|피청구인|채권자|채무자|참가인|패소자|검사)(?:들|\([^)]{0,12}\))?)(?:이|가|들이|의)? ?(?:모두 |각 )?부담/
