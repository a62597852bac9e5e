import type { Span } from './span.js'

/** One change of the working copy: `at` (source) is replaced by `put`. `why` is kept for the record and the checks. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly put: string
  readonly why: string
}

/** A working copy and the way back. The map is recorded edit by edit, never diffed afterwards. */
export interface Clean {
  readonly text: string
  /** The edits that were applied, in source order, none overlapping. */
  readonly edits: readonly Edit[]
  /** Where a stretch of the copy stands in the source, from its first to its last kept character; an empty one at a cut is what was cut out. */
  toSource(at: Span<'clean'>): Span<'source'>
  /** Where a source offset stands in the copy; an offset inside a removed stretch gives the place of the cut. */
  toClean(offset: number): number
}

/** Pieces of the copy, sorted: `clean` is where the piece starts, `source` what it came from, `length` in the copy. */
interface Piece {
  readonly clean: number
  readonly source: number
  readonly length: number
  /** Length in the source; differs from `length` for inserted or replaced text. */
  readonly taken: number
}

/** Applies `edits` to `text`. Edits may come in any order; of two that overlap the earlier (then longer) one wins. */
export function clean(text: string, edits: readonly Edit[]): Clean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const applied: Edit[] = []
  const pieces: Piece[] = []
  const cuts = new Map<number, Edit>()
  let out = ''
  let at = 0
  const keep = (end: number) => {
    if (end <= at) return
    pieces.push({ clean: out.length, source: at, length: end - at, taken: end - at })
    out += text.slice(at, end)
    at = end
  }
  for (const edit of sorted) {
    if (edit.start < at) continue
    keep(edit.start)
    if (edit.put !== '')
      pieces.push({ clean: out.length, source: edit.start, length: edit.put.length, taken: edit.end - edit.start })
    else if (!cuts.has(out.length)) cuts.set(out.length, edit)
    out += edit.put
    at = edit.end
    applied.push(edit)
  }
  keep(text.length)
  const cleanText = out
  const find = (offset: number): Piece | undefined => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle] as Piece).clean <= offset) low = middle
      else high = middle - 1
    }
    return pieces[low]
  }
  const sourceStart = (offset: number): number => {
    const piece = find(offset)
    if (!piece) return 0
    const inside = offset - piece.clean
    return piece.source + (piece.length === piece.taken ? Math.min(inside, piece.length) : inside > 0 ? piece.taken : 0)
  }
  const sourceEnd = (offset: number): number => {
    if (offset <= 0) return sourceStart(0)
    const piece = find(offset - 1)
    if (!piece) return 0
    return piece.length === piece.taken ? piece.source + (offset - piece.clean) : piece.source + piece.taken
  }
  return {
    text: cleanText,
    edits: applied,
    toSource: at => {
      const cut = at.start === at.end ? cuts.get(at.start) : undefined
      if (cut) return { start: cut.start, end: cut.end }
      return { start: sourceStart(at.start), end: Math.max(sourceEnd(at.end), sourceStart(at.start)) }
    },
    toClean: offset => {
      let low = 0
      let high = pieces.length - 1
      if (high < 0) return 0
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle] as Piece).source <= offset) low = middle
        else high = middle - 1
      }
      const piece = pieces[low] as Piece
      if (offset < piece.source) return piece.clean
      return piece.clean + Math.min(offset - piece.source, piece.length)
    },
  }
}
