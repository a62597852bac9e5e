import type { ClaimKind, Disposition } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import type { ClaimFound, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'

/** What is asked for, by its words; first match wins. */
const KINDS: readonly (readonly [RegExp, ClaimKind])[] = [
  [/voor recht verkla|verklaring voor recht|te verklaren dat|verklaart dat/i, 'declaration'],
  [/(?:op te heffen|opheffing|opheft|heft op)/i, 'lifting'],
  [/vernietig|ontbind|nietig/i, 'annulment'],
  [/^(?!.*betal.*€).*(?:in de (?:proces)?kosten|proceskosten|kosten van (?:het geding|deze procedure))/i, 'costs'],
  [/betal|voldo(?:en|ening)|vergoed|€/i, 'payment'],
  [/verbied|verbod|te staken|onthouden/i, 'prohibition'],
  [/veroordeel|bevel|gebied|gelast|afgifte|medewerking|nakoming|ontruim/i, 'performance'],
]
const ASKS =
  /\b(?:vorder(?:t|en|de|den)|verzoe?k(?:t|en|te|ten)|eis(?:t|en))\b(?! tot| van| om aanhouding)[^.]{0,240}?(?:\bdat\b|\bom\b|:|\bte\b|veroorde|betaling|verkla|bij vonnis|primair|samengevat|toe te wijzen|vernietig|bepal)/i
const NOT =
  /\b(?:verweer|afwijzing|niet-ontvankelijkheid van)\b|heeft .{0,60}(?:verzocht|gevraagd) om (?:aanhouding|uitstel)/i
const ITEM = /^(?:[-–•]|\(?(?:[IVX]{1,5}|[ivx]{1,5}|\d{1,2}|[a-z])[.)]|\(?(?:primair|subsidiair|meer subsidiair))/

/** What the parties ask for: each item of the list that follows `vordert dat …:`, or the sentence itself. */
export function claims(document: Related): readonly ClaimFound[] {
  const out: ClaimFound[] = []
  const parts = document.parts('claims')
  for (const part of parts.length > 0 ? parts : document.parts('procedure').slice(0, 1)) {
    const lines = document.lines.filter(l => l.start >= part.start && l.end <= part.end)
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Line
      if (!ASKS.test(line.text) || (NOT.test(line.text) && !/:$/.test(line.text))) continue
      const list = itemsAfter(lines, i)
      const found = list.length > 0 ? list : /:$/.test(line.text) ? [] : asked(document, line)
      for (const span of found) out.push(claimOf(span, line.text, document))
      i += list.length
    }
  }
  return out
}

/** The lines of the list that a line ending in a colon opens. */
function itemsAfter(lines: readonly Line[], i: number): Span[] {
  if (!/[:,]$|dat de (?:rechtbank|kantonrechter)[^.]*$|\bom$/.test((lines[i] as Line).text)) return []
  const out: Span[] = []
  for (let k = i + 1; k < lines.length; k++) {
    const line = lines[k] as Line
    if (/^\d{1,2}\.\d/.test(line.text)) break
    if (
      !ITEM.test(line.text) &&
      !(out.length > 0 && /^\p{Ll}/u.test(line.text)) &&
      !(out.length === 0 && /^(?:\p{Ll}|\p{Lu}{1,4}[.)])/u.test(line.text))
    )
      break
    out.push({ start: line.start, end: line.end })
  }
  return out
}

function asked(document: Related, line: Line): Span[] {
  return document
    .sentences(line)
    .filter(s => ASKS.test(document.text.slice(s.start, s.end)) && !NOT.test(document.text.slice(s.start, s.end)))
    .slice(0, 2)
}

function claimOf(span: Span, intro: string, document: Related): ClaimFound {
  const text = document.text.slice(span.start, span.end)
  const what = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'
  const amount = document.within(document.amounts, span)[0]
  const who = [...document.parties].find(p => [p.label, ...(p.names ?? [])].some(n => intro.includes(n)))
  return {
    ...span,
    party: who?.label ?? null,
    what,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    outcome: outcomeOf(what, amount?.value, document),
  }
}

/** What the orders did with a claim: all refused or none heard holds for each; else the order of the same kind or amount. */
function outcomeOf(what: ClaimKind, amount: string | undefined, document: Related): Disposition | null {
  const main = document.orders.filter(o =>
    o.dispositions.some(d => ['granted', 'partly-granted', 'dismissed', 'inadmissible'].includes(d)),
  )
  const given = [...new Set(main.flatMap(o => o.dispositions))]
  if (given.length === 1) return given[0] as Disposition
  if (amount && main.some(o => o.amount === amount && o.dispositions.includes('granted'))) return 'granted'
  const kind = KINDS.find(([, k]) => k === what)?.[0]
  const match = kind && main.find(o => kind.test(document.text.slice(o.start, o.end)))
  return match && what !== 'other' && what !== 'payment' ? (match.dispositions[0] as Disposition) : null
}
