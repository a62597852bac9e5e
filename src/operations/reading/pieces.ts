import type { At } from '../../model/decision.js'

/** Something to be shown about a stretch of text: `index` counts in the decision's list of that kind. */
export interface Mark {
  readonly kind: MarkKind
  readonly index: number
  readonly at: At
}
export type MarkKind =
  | 'citation'
  | 'amount'
  | 'placeholder'
  | 'footnote'
  | 'holding'
  | 'problem'
  | 'mention'
  | 'dropped'
  | 'editorial'

/** A flat stretch of text with all the marks that cover it: no piece holds another. */
export interface Piece {
  readonly text: string
  readonly at: At
  readonly marks: readonly Mark[]
}

/** Cuts `[start, end)` of the text at every border of a mark. `marks` need not be sorted; those outside are ignored. */
export function cut(text: string, [start, end]: At, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(m => m.at[0] < end && m.at[1] > start)
  const borders = new Set([start, end])
  for (const { at } of inside) {
    if (at[0] > start) borders.add(at[0])
    if (at[1] < end) borders.add(at[1])
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const opening = [...inside].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])
  const pieces: Piece[] = []
  let open: Mark[] = []
  let next = 0
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]!
    const to = sorted[i + 1]!
    open = open.filter(m => m.at[1] > from)
    while (next < opening.length && opening[next]!.at[0] <= from) open.push(opening[next++]!)
    pieces.push({ text: text.slice(from, to), at: [from, to], marks: [...open] })
  }
  return pieces
}
