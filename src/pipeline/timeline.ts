import type { SectionRole } from '../model/vocabulary.js'
import type { Annotated } from '../pack/document.js'
import { isBlank, type Span } from '../text/span.js'

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
  const inCited = within(cited)
  const out: EventFound[] = []
  const seen = new Set<string>()
  for (const part of document.outline.parts) {
    if (!TELLING.includes(part.role)) continue
    for (const d of document.within(document.dates, part)) {
      if (!/^\d{4}/.test(d.iso) || inCited(d)) continue
      const s = document.sentenceAround(part, d.start)
      if (!s || d.start < s.start || d.end > s.end || document.inMetadata(s.start)) continue
      const key = `${d.iso}|${s.start}`
      if (seen.has(key)) continue
      seen.add(key)
      out.push({ date: d.iso, text: short(document.text, s), start: s.start, end: s.end })
    }
  }
  return out.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start))
}

/** A sentence, or as many whole words of it as are shown. */
function short(text: string, { start, end }: Span): string {
  if (end - start <= LONGEST) return text.slice(start, end)
  let cut = start + LONGEST
  while (cut > start && !isBlank(text.charCodeAt(cut - 1))) cut--
  while (cut > start && isBlank(text.charCodeAt(cut - 1))) cut--
  return `${text.slice(start, cut > start ? cut : start + LONGEST)} …`
}

/** Asks whether a place lies inside one of the sorted spans; of those that nest, the outermost tells. */
function within(spans: readonly Span[]): (at: Span) => boolean {
  const outer: Span[] = []
  for (const s of spans) if (s.start >= (outer[outer.length - 1]?.end ?? 0)) outer.push(s)
  return at => {
    let low = 0
    let high = outer.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((outer[middle] as Span).start <= at.start) low = middle
      else high = middle - 1
    }
    const span = outer[low]
    return span !== undefined && span.start <= at.start && at.end <= span.end
  }
}
