import type { At } from '../../model/decision.js'
import { outside } from './holes.js'

/** A stretch of one line of the text, without the white space at its ends and without holes. */
export interface Stretch {
  readonly at: At
  /** Between the stretch before and this one: nothing but a hole, one line end, or a blank line. */
  readonly before: 'hole' | 'line' | 'blank'
}

/** The lines of `[start, end)`, cut at holes and at `cuts` (sorted). */
export function stretchesOf(text: string, [start, end]: At, holes: readonly At[], cuts: readonly number[]): Stretch[] {
  const found: Stretch[] = []
  let next = 0
  let last = start
  for (const [from, to] of outside(start, end, holes)) {
    let at = from
    while (at < to) {
      const newline = text.indexOf('\n', at)
      const lineEnd = newline < 0 || newline >= to ? to : newline
      while (next < cuts.length && cuts[next]! <= at) next++
      const stop = next < cuts.length && cuts[next]! < lineEnd ? cuts[next]! : lineEnd
      const kept = trim(text, at, stop)
      if (kept) {
        found.push({ at: kept, before: gap(text.slice(last, kept[0]), holes, last, kept[0]) })
        last = kept[1]
      }
      at = stop === lineEnd ? lineEnd + 1 : stop
    }
  }
  return found
}

function gap(between: string, holes: readonly At[], from: number, to: number): Stretch['before'] {
  if (outside(from, to, holes).reduce((n, [a, b]) => n + b - a, 0) < to - from) return 'hole'
  return /\n[^\S\n]*\n/.test(between) ? 'blank' : 'line'
}

const BLANK = /[\s\ufeff\u200b]/

/** The span without the white space at its ends; `null` when nothing else is in it. */
export function trim(text: string, start: number, end: number): At | null {
  while (start < end && BLANK.test(text[start]!)) start++
  while (end > start && BLANK.test(text[end - 1]!)) end--
  return start < end ? [start, end] : null
}

const TERMINAL = /[.:;!?…。][\s"'”’»«)\]]*$/
const CLOSING = /^[,.;)\]](?:\s|$)/
const SPLIT = /\p{L}-$/u
const LOWER = /^[\p{Ll}(]/u

/** Says whether a line goes on in the next one: the text's own line width decides, where it has one. */
export function joiner(text: string): (line: string, next: string, gap: Stretch['before']) => boolean {
  const width = lineWidth(text)
  return (line, next, gap) => {
    if (gap !== 'blank' && (CLOSING.test(next) || (SPLIT.test(line) && LOWER.test(next)))) return true
    if (TERMINAL.test(line)) return gap === 'line' && width > 0 && line.length >= width * 0.85 && !/:$/.test(line)
    if (gap === 'blank') return false
    if (gap === 'hole') return line.length >= 40
    if (width > 0) return line.length >= width * 0.75
    return line.length >= 40 && (/[,-]$/.test(line) || LOWER.test(next))
  }
}

/** The usual width of the text's lines where it was set in lines of one width (a PDF), else 0. */
function lineWidth(text: string): number {
  const lines = text.split('\n', 4000).map(l => l.trimEnd())
  const full = lines.filter((l, i) => l.length >= 50 && !TERMINAL.test(l) && (lines[i + 1] ?? '') !== '')
  if (full.length < 8 || full.length < lines.filter(l => l.length >= 50).length * 0.4) return 0
  const lengths = full.map(l => l.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)]!
}
