import type { Identified } from '../../pack/document.js'
import type { HistoryFound, HoldingRules, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { captionOf } from './caption.js'
import { docketsIn } from './dockets.js'
import { benchOf, courtName, neutralIn } from './neutral.js'
import { dispositions } from './words.table.js'

/** The decision under appeal, as the caption tells of it. */
export function history(document: Related): HistoryFound[] {
  const { own, below } = captionOf(document)
  const first = below[0]
  const lines = first ? below : own.filter(l => /\bappeal from\b/i.test(l.text)).slice(0, 1)
  const start = lines[0]?.start
  const end = lines.at(-1)?.end
  if (start === undefined || end === undefined) return []
  const text = lines.map(l => l.text).join('\n')
  const cited = neutralIn(text, Math.max(0, text.search(/appeal from/i)))
  const court = courtName(cited?.code && benchOf(cited.code, String(cited.year))) ?? nameIn(text)
  const number = cited?.value ?? docketsIn(text.replace(/\n/g, ' ; '))[0] ?? null
  const day = document.within(document.dates, { start, end }).find(d => d.iso.length === 10)
  if (court === null && number === null) return []
  return [{ start, end, court, caseNumber: number, date: day?.iso ?? null, outcome: null, sameProceedings: true }]
}

/** The court below as it is written, without its articles. */
function nameIn(text: string): string | null {
  const m =
    /appeals? from:? (?:an order of |the )?((?:[A-Z][\w’'()-]*|of|and|the|in|for)(?: (?:[A-Z(][\w’'()-]*|of|and|the|in|for)){0,9})/i.exec(
      text,
    )
  const name = m?.[1]?.trim()
  return name && name.length > 4 && /court|tribunal|division|commission/i.test(name) ? name : null
}

/** The sentences of the operative part that dispose of something. */
export function orderItems(part: Span, document: Identified): (Span & { readonly number: string | null })[] {
  return document
    .sentences(part)
    .filter(s => dispositions.some(d => d.pattern.test(document.text.slice(s.start, s.end))))
    .map(s => ({ ...s, number: document.numberAt(s.start) ?? null }))
    .filter((s, i, all) => s.number === null || all.findIndex(o => o.number === s.number) === i)
}

export const holdings: HoldingRules = {
  roles: ['reasoning', 'operative'],
  rule: [
    /\bit is (?:well[- ]established|settled law|trite law|now settled|well[- ]settled) that\b/i,
    /\bthe (?:correct |proper |relevant |applicable )?(?:test|principle|approach|question) is (?:whether|that)\b/i,
    /\b(?:I|we) (?:therefore |would )?(?:hold|conclude) that\b/i,
    /\bas a matter of (?:law|principle|construction),/i,
  ],
  factor: [/\b(?:relevant|material) (?:factors?|considerations?)\b|\bregard must be had\b|\bmust take into account\b/i],
  application: [
    /\bin (?:the present|this) case\b/i,
    /\bon the facts\b/i,
    /\bapplying (?:that|this|those|these) (?:test|principle|approach)/i,
  ],
  notOwn: [
    /\b(?:submit(?:s|ted)|argue[sd]|contend(?:s|ed)|relie[sd] on) that\b/i,
    /^(?:Mr|Ms|Mrs|Miss|Counsel|The (?:Claimant|Defendant|Appellant|Respondent|Applicant))s? (?:submit|argue|contend|say|maintain)/i,
    /\?$/,
  ],
}
