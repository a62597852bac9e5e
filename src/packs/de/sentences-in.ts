import type { Annotated } from '../../pack/document.js'
import { type Span, trimmed } from '../../text/span.js'

/** The sentences of a stretch, cut at its ends; those of a section are told apart once for all who ask. */
export function sentencesIn(document: Annotated, at: Span): Span[] {
  const section = document.outline.parts.find(p => p.start <= at.start && at.end <= p.end)
  if (!section) return document.sentences(at)
  const all = document.sentences(section)
  if (section.start === at.start && section.end === at.end) return all
  const out: Span[] = []
  for (const s of all) {
    if (s.start >= at.end) break
    if (s.end <= at.start) continue
    const whole = at.start <= s.start && s.end <= at.end
    const kept = whole ? s : trimmed(document.text, Math.max(s.start, at.start), Math.min(s.end, at.end))
    if (kept) out.push(kept)
  }
  return out
}
