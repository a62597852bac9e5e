import type { CostsFound, Related } from '../../pack/pack.js'
import { ORDINALS } from './appealing.js'

const ITEM =
  /\b(USt|Umsatzsteuer|Barauslagen|Pauschalgebühr(?:en)?|Gerichtsgebühr(?:en)?|Kosten de[rs] [\p{L}-]{4,40})/u
const SUBJECT: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:[Dd]ie |[Dd]er )?(?:\p{L}*klagenden?|\p{L}*[Kk]läger(?:in)?|betreibende|Antragsteller(?:in)?|gefährdete)/u,
    ['claimant', 'applicant'],
  ],
  [
    /^(?:[Dd]ie |[Dd]er |[Dd]en )?(?:\p{L}*beklagten?|Beklagten?|\p{L}*beklagte|verpflichtete|Antragsgegner(?:in)?|Gegner)/u,
    ['defendant', 'opposing-party'],
  ],
  [
    /^(?:[Dd]em |[Dd]er |[Dd]en )?(?:Angeklagten?|Verurteilten?|Disziplinarbeschuldigten?|Beschuldigten?|Betroffenen?)/,
    ['accused'],
  ],
  [
    /^(?:[Dd]e[mr] |[Dd]ie |[Dd]as )?(?:Revisionswerber|Beschwerdeführer|revisionswerbende|beschwerdeführende)/,
    ['appellant'],
  ],
]
/** Who else can bear costs before a court of public law. */
const PUBLIC =
  /^(?:Der |Das |Die )((?:Bund|Land [\p{L}-]+|Bundeshauptstadt Wien|Landeshauptstadt [\p{L}-]+|(?:Markt|Stadt)?[Gg]emeinde [\p{L}-]+))/u

/** Who pays what: the order on costs with an amount, this court's own before one in a new wording it gives, else who bears costs. */
export function costs(document: Related): CostsFound | null {
  const orders = document.orders.filter(o => o.dispositions.includes('costs'))
  const paid = orders.filter(o => o.amount !== null)
  const order = paid.find(o => !reworded(o.start, document)) ?? paid[0] ?? orders[0]
  if (!order) return null
  const text = document.text.slice(order.start, order.end)
  const amounts = document.within(document.amounts, order)
  const set = amounts.findIndex(a =>
    /(?:mit|von|Höhe von|insgesamt|je) (?:EUR|Euro|€|S)? ?$|mit $/.test(
      document.text.slice(Math.max(0, a.start - 14), a.start),
    ),
  )
  const main = amounts[Math.max(0, set)]
  const items = amounts.flatMap(a => {
    if (a === main) return []
    const what = ITEM.exec(document.text.slice(a.end, Math.min(order.end, a.end + 40)))
    return what ? [{ what: what[1] as string, value: a.value }] : []
  })
  return { bearer: bearer(text, document), amount: main?.value ?? null, currency: main?.currency ?? null, items }
}

/** Whether a place stands inside the quotation marks of the operative part. */
function reworded(place: number, document: Related): boolean {
  const part = document.parts('operative').find(p => p.start <= place && place < p.end)
  if (!part) return false
  const before = document.text.slice(part.start, place)
  return (before.match(/„/g) ?? []).length > (before.match(/[“”]/g) ?? []).length
}

function bearer(text: string, document: Related): string | null {
  const sentence = text.replace(/^(?:Gemäß .{3,80}? (?:hat|ist|haben) )/, '')
  const body = PUBLIC.exec(sentence)
  if (body) return body[1] as string
  if (/^(?:Sowohl|Beide|Die Parteien|Jede Partei)\b/.test(sentence))
    return document.parties.map(p => p.label).join(', ') || null
  const roles = SUBJECT.find(([says]) => says.test(sentence))?.[1]
  if (!roles) return null
  const all = document.parties.filter(p => p.roles.some(r => roles.includes(r.role))).map(p => p.label)
  const chosen = all.filter((_, i) => ORDINALS[i]?.test(sentence.slice(0, 60)))
  const labels = chosen.length ? chosen : all
  return labels.length ? labels.join(', ') : null
}
