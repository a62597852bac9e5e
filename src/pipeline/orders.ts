import type { Disposition } from '../model/vocabulary.js'
import type { Identified, Part } from '../pack/document.js'
import type { DispositionRule, OrderFound, Pack, PartyFound, Related } from '../pack/pack.js'
import { cuesOf } from '../text/cues.js'
import type { Span } from '../text/span.js'

/** Dispositions that say what became of what was before the court; the others accompany them. */
const OUTCOMES = new Set<Disposition>([
  'granted',
  'partly-granted',
  'dismissed',
  'inadmissible',
  'affirmed',
  'set-aside',
  'remanded',
  'varied',
  'reinstated',
  'withdrawn',
  'settled',
  'default',
])
/** Dispositions of a court that reviews another's decision. */
const REVIEW = new Set<Disposition>(['affirmed', 'set-aside', 'remanded', 'varied', 'reinstated'])

/** Reads the operative part into its single orders. */
export function ordersOf(document: Identified, pack: Pack, parties: readonly PartyFound[]): OrderFound[] {
  const parts = document.outline.parts.filter(p => p.role === 'operative')
  const called = calledOf(parties)
  return parts.flatMap(part => {
    const items = pack.orders.items?.(part, document) ?? itemsOf(part, document)
    return items.flatMap(item => {
      const text = document.text.slice(item.start, item.end)
      const dispositions = dispositionsOf(text, pack.orders.dispositions)
      if (dispositions.length === 0) return []
      const amount = document.within(document.amounts, item)[0]
      return [
        {
          start: item.start,
          end: item.end,
          number: item.number,
          dispositions,
          party: partyIn(text, called),
          amount: amount?.value ?? null,
          currency: amount?.currency ?? null,
        },
      ]
    })
  })
}

const dispositionCues = cuesOf((rules: readonly DispositionRule[]) => rules.map(r => r.pattern))

/** What an order or a sentence does: the rules in their order, each disposition once. */
export function dispositionsOf(text: string, rules: readonly DispositionRule[]): Disposition[] {
  const out: Disposition[] = []
  for (const i of dispositionCues(rules).all(text))
    for (const d of (rules[i] as DispositionRule).gives) if (!out.includes(d)) out.push(d)
  return out
}

/** Numbered paragraphs where the court numbered its orders, else sentences; the number and a closing stop or semicolon are not part of the order. */
function itemsOf(part: Part, document: Identified): (Span & { number: string | null })[] {
  const numbered = document.outline.paragraphs.filter(p => p.start >= part.start && p.end <= part.end)
  if (numbered.length === 0) return document.sentences(part).map(({ start, end }) => ({ start, end, number: null }))
  return numbered.map(p => {
    const text = document.text.slice(p.start, p.end)
    const lead = /^[\d.]+[.)]?\s*/.exec(text)?.[0].length ?? 0
    const tail = /[.;,]?\s*(?:en|und)?$/.exec(text)?.[0].length ?? 0
    return { start: p.start + lead, end: Math.max(p.end - tail, p.start + lead + 1), number: p.number }
  })
}

/** Of several parties a role word names the one an order is about only where its subject stands. */
const SUBJECT = 24

/** What a party can be called: by its names anywhere, by a role that it alone has where the subject stands. */
interface Called {
  readonly label: string
  readonly names: readonly string[]
  readonly roles: readonly string[]
}

function calledOf(parties: readonly PartyFound[]): Called[] {
  const holders = new Map<string, number>()
  for (const p of parties)
    for (const native of new Set(p.roles.map(r => r.native))) holders.set(native, (holders.get(native) ?? 0) + 1)
  return parties.map(p => ({
    label: p.label,
    names: [p.label, ...(p.names ?? [])],
    roles: p.roles.map(r => r.native).filter(native => holders.get(native) === 1),
  }))
}

/** The party an order names first. */
function partyIn(text: string, parties: readonly Called[]): string | null {
  let best: { label: string; at: number } | undefined
  for (const p of parties) {
    const places = [
      ...p.names.map(name => wordAt(text, name)),
      ...p.roles.map(name => wordAt(text, name)).filter(at => at <= SUBJECT || parties.length === 1),
    ]
    for (const at of places) if (at >= 0 && (!best || at < best.at)) best = { label: p.label, at }
  }
  return best?.label ?? null
}

/** Where a name stands as a word of its own or with an ending, not inside another word. */
function wordAt(text: string, name: string): number {
  if (name.length < 2) return -1
  let at = text.indexOf(name)
  while (at > 0 && /[\p{L}\d]/u.test(text[at - 1] as string)) at = text.indexOf(name, at + 1)
  return at
}

/** What the decision did as a whole: a reviewing court's first words and what it did to the decision below; else its main orders. */
export function outcomeOf(document: Related, pack: Pack): Disposition[] {
  if (pack.orders.outcome) return [...pack.orders.outcome(document.orders, document)]
  const all = document.orders.map(o => o.dispositions.filter(d => OUTCOMES.has(d)))
  const main = all.filter(d => d.length > 0)
  if (main.length === 0) return []
  const reviews = main.some(d => d.some(x => REVIEW.has(x)))
  const list = reviews ? [...(main[0] as Disposition[]), ...main.flat().filter(d => REVIEW.has(d))] : main.flat()
  return mixed([...new Set(list)])
}

/** Granted in one order and dismissed in another is partly granted. */
function mixed(list: readonly Disposition[]): Disposition[] {
  if (!(list.includes('granted') || list.includes('partly-granted')) || !list.includes('dismissed')) return [...list]
  return ['partly-granted', ...list.filter(d => d !== 'granted' && d !== 'dismissed' && d !== 'partly-granted')]
}
