import type { SectionRole } from '../model/vocabulary.js'
import type { Annotated } from '../pack/document.js'
import type { Span } from '../text/span.js'

export interface EventFound extends Span {
  readonly date: string
  readonly text: string
}

/** Sections that tell what happened. */
const TELLING: readonly SectionRole[] = [
  'facts',
  'procedure',
  'lower-decision',
  'claims',
  'arguments',
  'reasoning',
  'head',
  'operative',
]
const LONGEST = 240

/** What happened when: each date of the telling sections with its sentence, in the order of time. Dates of cited decisions are no events. */
export function timelineOf(document: Annotated): EventFound[] {
  const cited = document.citations.filter(
    c => c.kind === 'case' && (c.form ?? 'formal') === 'formal' && c.targets.some(t => t.ecli),
  )
  const out: EventFound[] = []
  const seen = new Set<string>()
  for (const part of document.outline.parts) {
    if (!TELLING.includes(part.role)) continue
    for (const s of document.sentences(part)) {
      for (const d of document.within(document.dates, s)) {
        if (!/^\d{4}/.test(d.iso) || cited.some(c => c.start <= d.start && d.end <= c.end)) continue
        const text = document.text.slice(s.start, s.end)
        const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text
        const key = `${d.iso}|${s.start}`
        if (!seen.has(key)) out.push({ date: d.iso, text: short, start: s.start, end: s.end })
        seen.add(key)
      }
    }
  }
  return out.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start))
}
