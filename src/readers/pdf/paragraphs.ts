import type { Placed } from './layout.js'

/** How a line follows another: in the same paragraph, as a new one, or after a blank line. */
export type Joint = 'goes-on' | 'line' | 'blank'

/** What the document as a whole shows of how it was set. */
export interface Setting {
  /** Distance of the baselines of one paragraph, in type sizes. */
  readonly leading: number
  /** Lines of Hangul, Kana or Han are broken between any two signs, not between words. */
  readonly breaksWords: boolean
  /** Share of the lines that end at the right edge to a hair. */
  readonly justified: boolean
  /** How far the first lines of its paragraphs are indented, in points, if they are. */
  readonly indent: number | undefined
}

/** More space above than this many leadings parts paragraphs. */
const SPACE = 1.22
const LEAST_SPACE = 1.25
/** Space for at least one more line. */
const BLANK_LINE = 2.3
/** Widths of words are estimates: a word that would fit needs this much more room, in type sizes. */
const SLACK = 0.3
/** The leading is the least distance that this share of full lines have to the next. */
const USUAL = 0.12
const BLANK = 0.22
const LABEL =
  /^(?:[-–—•▪·*◦‣]|\(?(?:\d{1,3}|[a-zA-Z]{1,3}|[ivxIVX]{1,5})[.)]{1,2}|\d{1,3}(?:\.\d{1,3})+\.?|\[\d{1,4}\]|§{1,2}) ?/
const EAST = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/
const ENDS = /[.!?:;]["'“”’»)\]]*$/

/** How the document was set, by what most of its lines do. */
export function settingOf(lines: readonly Placed[]): Setting {
  const gaps = new Map<number, number>()
  let east = 0
  let roomy = 0
  let full = 0
  let wide = 0
  lines.forEach((b, i) => {
    const a = lines[i - 1]
    if (b.end > b.left + (b.right - b.left) * 0.8) {
      wide++
      if (Math.abs(b.right - b.end) < 0.8) full++
    }
    if (!a || b.top || a.page !== b.page || Math.abs(a.size - b.size) > 0.6) return
    const gap = Math.round(((b.y - a.y) / b.size) * 20) / 20
    if (gap > 0.5 && gap < 4 && isFull(a)) gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
  })
  const leading = leastUsual(gaps)
  lines.forEach((b, i) => {
    const a = lines[i - 1]
    if (!a || b.top || !EAST.test(a.text.at(-1) ?? '') || !EAST.test(b.text[0] ?? '')) return
    if ((b.y - a.y) / b.size > leading * SPACE || a.end < a.left + (a.right - a.left) * 0.8) return
    east++
    if (a.right - a.end > b.first.sign * 1.4) roomy++
  })
  return {
    leading,
    breaksWords: east > 0 && roomy < east * 0.3,
    justified: wide > 10 && full > wide * 0.5,
    indent: indentOf(lines),
  }
}

/** The indent of lines after which the text goes back to the edge, where there are many. */
function indentOf(lines: readonly Placed[]): number | undefined {
  const votes = new Map<number, number>()
  lines.forEach((b, i) => {
    const a = lines[i - 1]
    if (!a || b.top || b.x > b.left + 0.3 * b.size) return
    const indent = a.x - a.left
    if (indent > 0.8 * a.size && indent < 4 * a.size && isFull(a))
      votes.set(Math.round(indent), (votes.get(Math.round(indent)) ?? 0) + 1)
  })
  const [indent, count] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number])
  return count >= Math.max(4, lines.length * 0.03) ? indent : undefined
}

function leastUsual(gaps: ReadonlyMap<number, number>): number {
  const all = [...gaps.values()].reduce((a, b) => a + b, 0)
  const sorted = [...gaps].sort((a, b) => a[0] - b[0])
  // Baselines are rounded: neighbours count together.
  const usual = sorted.find(([gap, n], i) => {
    const next = sorted[i + 1]
    return n + (next && next[0] - gap < 0.08 ? next[1] : 0) >= all * USUAL
  })
  return usual?.[0] ?? 1.2
}

function isFull(a: Placed): boolean {
  return a.end > a.left + (a.right - a.left) * 0.85
}

/** Two lines in the order of reading, and what stands around them. */
export interface Meeting {
  readonly last: Placed
  readonly line: Placed
  readonly before: Placed | undefined
  readonly after: Placed | undefined
  /** The first line of the paragraph that `last` stands in. */
  readonly opening: Placed
  readonly setting: Setting
}

/**
 * Whether a line goes on with the one before it: by the space above, its type, its indent, and by whether its first word would
 * still have fitted at the end of that line.
 */
export function jointOf({ last: a, line: b, before, after, opening, setting }: Meeting): Joint {
  const near = a.page === b.page && !b.top
  const gap = near ? (b.y - a.y) / Math.max(a.size, b.size) : 0
  const spaced = gap > Math.max(setting.leading * SPACE, LEAST_SPACE)
  // A line that ends far from the edge ends a paragraph also at the foot of a page.
  const short = !near && a.right - a.end > (a.right - a.left) * 0.35
  const apart: Joint = short || gap > setting.leading * BLANK_LINE ? 'blank' : 'line'
  if (b.number !== undefined || spaced) return apart
  if (Math.abs(a.size - b.size) > Math.max(a.size, b.size) * 0.1) return apart
  const em = b.size
  if (setting.indent !== undefined && Math.abs(b.x - b.left - setting.indent) < 0.2 * em) return apart
  if (near && !sameIndent(a, b, opening, after, em)) return apart
  const right = rightOf(a, before, b, em)
  const needed = BLANK * em + (setting.breaksWords && EAST.test(b.text[0] ?? '') ? b.first.sign : b.first.word)
  const room = right - a.end
  if (room > needed * 1.05 + SLACK * em) return apart
  if (setting.justified && right === a.right && room > 0.5 * em && a.text.includes(' ')) return apart
  // At the foot of a page neither space nor indent tell: a list goes on with its next item.
  if (!near && ENDS.test(a.text) && (LABEL.test(b.text) || b.x > b.left + 0.8 * em)) return 'line'
  return 'goes-on'
}

/** An indent begins a paragraph, unless it is that of a hanging label or all lines after the first have it. */
function sameIndent(a: Placed, b: Placed, opening: Placed, after: Placed | undefined, em: number): boolean {
  const shift = b.x - a.x
  if (Math.abs(shift) <= 0.4 * em) return true
  // The second line of a paragraph whose first is indented, or hangs out with its label.
  if (a !== opening) return false
  if (shift < 0) return true
  if (LABEL.test(a.text)) return shift < 7 * em
  return (
    after !== undefined &&
    after.page === b.page &&
    Math.abs(after.x - b.x) <= 0.4 * em &&
    shift < 3 * em &&
    isFull(a) &&
    !ENDS.test(a.text)
  )
}

/** Where lines like this one end: at the edge of the column, or that of an indented block. */
function rightOf(a: Placed, before: Placed | undefined, b: Placed, em: number): number {
  if (a.x < a.left + em) return a.right
  const alike = [before, b].filter((l): l is Placed => !!l && l.page === a.page && Math.abs(l.x - a.x) < 0.4 * em)
  return alike.some(l => sameEnd(a, l)) ? a.end : a.right
}

function sameEnd(a: Placed, b: Placed): boolean {
  return Math.abs(a.end - b.end) < 0.7 && a.end - a.x > (a.right - a.left) * 0.4
}
