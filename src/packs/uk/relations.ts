import type { Annotated, Identified } from '../../pack/document.js'
import type { HistoryFound, HoldingRules, Related } from '../../pack/pack.js'
import type { FoundCitation } from '../../pack/rule.js'
import type { Span } from '../../text/span.js'
import { actOfYear } from './act-before.js'
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

/** The decision's own citation is none; a bare provision belongs to the act it was last cited with. */
export function settle(citations: readonly FoundCitation[], document: Annotated): FoundCitation[] {
  const top = captionOf(document).own.at(-1)?.end ?? 0
  const own = citations.find(c => c.kind === 'case' && c.start < top)?.targets[0]?.docket
  const acts = new Map<string, string>()
  let last: string | undefined
  return citations.flatMap(c => {
    if (c.kind === 'case' && c.start < top && own !== undefined && c.targets[0]?.docket === own) return []
    if (c.kind !== 'statute') return [c]
    const year = /^the (\d{4}) (\w+)$/.exec(c.targets[0]?.code ?? '')
    const printed = document.text.slice(c.start, c.end)
    if (year) {
      const code = actOfYear(document.text, c.start, year[2] as string, year[1] as string)
      if (code) last = code
      return [{ ...c, targets: c.targets.map(({ code: _, ...t }) => (code ? { code, ...t } : t)) }]
    }
    const pointed = /(?:that|same|said|the) (Act|Order|Regulations|Rules|Measure)$/.exec(printed)?.[1]
    if (pointed && last?.includes(` ${pointed} `)) {
      const code = last
      return [{ ...c, targets: c.targets.map(t => ({ code, ...t })) }]
    }
    for (const t of c.targets) if (t.code && t.section) acts.set(t.section, t.code)
    last = c.targets[0]?.code ?? last
    if (c.targets.every(t => t.code)) return [c]
    const targets = c.targets.map(t =>
      t.code || !t.section || !acts.has(t.section) ? t : { ...t, code: acts.get(t.section) as string },
    )
    return [{ ...c, targets, ...(targets.every(t => t.code) ? { form: 'anaphoric' as const } : {}) }]
  })
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
