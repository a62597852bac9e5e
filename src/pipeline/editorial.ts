import type { Editorial } from '../model/decision.js'
import type { EditorialBlock } from '../pack/document.js'
import { type Span, trimmed } from '../text/span.js'

/**
 * Editorial blocks as the record holds them, in source offsets: what was dropped inside one cuts it in two, for nothing is
 * both kept and dropped.
 */
export function editorialOf(
  blocks: readonly EditorialBlock[],
  source: {
    readonly text: string
    readonly dropped: readonly Span<'source'>[]
    toSource(at: Span<'clean'>): Span<'source'>
  },
  /** Whether the court's text bears a part out, by the part's place in the clean text. */
  supported: ReadonlyMap<number, boolean | null>,
): Editorial[] {
  return blocks.flatMap(block => {
    const parts = block.parts.map(p => ({
      kind: p.kind,
      ...source.toSource(p),
      supported: supported.get(p.start) ?? null,
    }))
    return without(source.toSource(block), source.dropped, source.text).map(piece => ({
      kind: block.kind,
      by: block.by,
      at: [piece.start, piece.end] as const,
      parts: parts
        .filter(p => p.start >= piece.start && p.start < piece.end)
        .map(p => ({ kind: p.kind, at: [p.start, Math.min(p.end, piece.end)] as const, supported: p.supported })),
    }))
  })
}

/** What is left of a stretch after the sorted `holes` are cut out, without blanks at the ends. */
function without(at: Span<'source'>, holes: readonly Span<'source'>[], text: string): Span<'source'>[] {
  const out: Span<'source'>[] = []
  let from = at.start
  const keep = (end: number) => {
    const piece = trimmed(text, from, end)
    if (piece) out.push({ start: piece.start, end: piece.end })
  }
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= at.end) continue
    if (hole.start > from) keep(hole.start)
    from = Math.max(from, hole.end)
  }
  if (from < at.end) keep(at.end)
  return out
}
