import type { Line } from '../../pack/document.js'
import type { CostsFound, Related } from '../../pack/pack.js'
import type { FoundAmount } from '../../pack/rule.js'

const ITEM =
  /^[-–•]?\s*((?:het |de )?(?:griffierecht(?:en)?|vast ?recht|salaris|nakosten|nasalaris|dagvaarding|explootkosten|kosten|getuigen\w*|deskundige\w*|verschotten|beslagkosten|reiskosten|verletkosten|punt)[^€\d\n]{0,60}?)(?:\s*[:;€(]|\s+(?=\d)|\s*$)/i
const TOTAL = /^(?:[-–•]\s*)?totaal\b/i

/** Who bears the costs of the proceedings, how much, and of what they are made up. */
export function costs(document: Related): CostsFound | null {
  const all = document.orders.filter(
    o =>
      o.dispositions.includes('costs') &&
      !/wettelijke rente (?:als bedoeld|over)/.test(document.text.slice(o.start, o.start + 120)),
  )
  const order = all.find(o => /kosten/.test(document.text.slice(o.start, o.end))) ?? all[0]
  const accused = document.parties.some(p => p.roles.some(r => r.role === 'accused'))
  if (!order && accused) return null
  const table = tableOf(document)
  if (!order && table.items.length === 0) return null
  const split = order ? splitOf(document, order) : undefined
  const amount = split?.total ?? order?.amount ?? table.total?.value ?? null
  return {
    bearer: order ? bearerOf(document, order) : null,
    amount,
    currency: amount === null ? null : (order?.currency ?? table.total?.currency ?? 'EUR'),
    items: table.items.length ? table.items : (split?.items ?? []),
  }
}

/** The Hoge Raad states no total: `begroot op € 902,34 aan verschotten en € 2.200,-- voor salaris`. */
function splitOf(document: Related, order: Related['orders'][number]) {
  const [a, b, ...more] = document.within(document.amounts, order)
  const between = a && b ? document.text.slice(a.end, b.start) : ''
  if (!a || !b || more.length || a.currency !== b.currency || !/^ aan verschotten en $/.test(between)) return undefined
  const cents = (value: string) =>
    BigInt(value.replace(/^(\d+)(?:\.(\d\d))?$/, (_, whole, part) => whole + (part ?? '00')))
  const total = String(cents(a.value) + cents(b.value)).replace(/(\d\d)$/, '.$1')
  const items = [
    { what: 'verschotten', value: a.value },
    { what: 'salaris', value: b.value },
  ]
  return { total, items }
}

function bearerOf(document: Related, order: Related['orders'][number]): string | null {
  const text = document.text.slice(order.start, order.end)
  return (
    order.party ??
    /(?:veroordeelt|gelast) ((?:de |het )?[\p{L}[][^,]{1,60}?) (?:in de|tot betaling|om)/u.exec(text)?.[1] ??
    null
  )
}

/** The table after `worden begroot op`: items with their amount on the same or the next line, then the total. */
function tableOf(document: Related): { items: { what: string; value: string }[]; total: FoundAmount | undefined } {
  const parts = [...document.parts('costs'), ...document.parts('reasoning')]
  for (const part of parts) {
    const lines = document.lines.filter(l => l.start >= part.start && l.end <= part.end)
    for (let i = 0; i < lines.length; i++) {
      if (!TOTAL.test((lines[i] as Line).text)) continue
      const from = Math.max(0, i - 16)
      const items = lines
        .slice(from, i)
        .flatMap((line, k) => itemOf(document, line, lines.slice(from + k + 1, Math.min(from + k + 4, i))))
      const total = amountOn(document, lines[i] as Line) ?? amountNext(document, lines.slice(i + 1, i + 3))
      if (items.length > 0) return { items, total }
    }
  }
  return { items: [], total: undefined }
}

function itemOf(document: Related, line: Line, next: readonly Line[]): { what: string; value: string }[] {
  const what = ITEM.exec(line.text)?.[1]?.trim()
  if (!what) return []
  const amount = amountOn(document, line) ?? amountNext(document, next)
  return amount ? [{ what, value: amount.value }] : []
}

function amountOn(document: Related, line: Line): FoundAmount | undefined {
  return document.within(document.amounts, line)[0]
}

function amountNext(document: Related, lines: readonly Line[]): FoundAmount | undefined {
  for (const line of lines) {
    if (ITEM.test(line.text)) return undefined
    const amount = amountOn(document, line)
    if (amount) return amount
  }
  return undefined
}
