import { type Furniture, furnitureOf } from './furniture.js'
import { linesOf, oneLine } from './lines.js'
import type { Line, Page } from './page.js'

/** A line in the order of reading, with the column it stands in. */
export interface Placed extends Line {
  readonly page: number
  /** Edges of its column on its page. */
  readonly left: number
  readonly right: number
  /** The number beside it in the margin. */
  readonly number?: string
  /** It begins a column or a page: nothing can be said of the space above. */
  readonly first: Line['first']
  readonly top: boolean
}
/** A page in the order of reading. */
export interface LaidOut {
  readonly number: number
  /** Its running head and foot, and its number. */
  readonly furniture: readonly (Line & { readonly why: Furniture })[]
  readonly lines: readonly Placed[]
}

type Sheet = Page & { readonly lines: readonly Line[] }
interface Block {
  readonly left: number
  readonly right: number
  readonly size: number
}

const MARGIN_NUMBER = /^[[(]?(\d{1,4}[a-z]?)[\])]?$/
/** A line is long, and shows where the text stands, from this share of the longest on. */
const LONG = 0.45
/** A second column: at least so many lines on either side, such a share of them full, and no more of all lines across. */
const COLUMN = { lines: 6, full: 0.25, across: 0.3 }

/** The pages in the order of reading: furniture apart, column after column, margin numbers at their lines. */
export function layout(pages: readonly Page[]): LaidOut[] {
  const sheets = pages.map(p => ({ ...p, lines: linesOf(p) }))
  const furniture = furnitureOf(sheets)
  const bare = sheets.map(s => ({ ...s, lines: s.lines.filter(l => !furniture.has(l)) }))
  const block = blockOf(bare.flatMap(s => s.lines))
  const edges: Edges = new Map()
  // Pages that one could not tell have the columns of the others.
  const gutters = bare.map(s => gutterOf(marginNumbers(s.lines, block)[1], block))
  const usual = share(
    gutters.filter(g => g !== undefined),
    0.5,
  )
  const ordered = bare.map((sheet, i) => columnsOf(sheet, block, gutters[i] ?? (usual > 0 ? usual : undefined)))
  for (const [i, columns] of ordered.entries()) for (const c of columns) noteEdges(edges, c, i)
  return sheets.map((sheet, i) => {
    const own = sheet.lines.flatMap(l => {
      const why = furniture.get(l)
      return why ? [{ ...l, why }] : []
    })
    return {
      number: sheet.number,
      furniture: own,
      lines: (ordered[i] ?? []).flatMap(c => placed(c, sheet.number, edgesOf(edges, c, i))),
    }
  })
}

/** Lines that are read one after another. */
interface Column {
  readonly kind: 'whole' | 'left' | 'right'
  readonly lines: readonly (Line & { readonly number?: string })[]
}

/** Where the text of the document stands, by its long lines. */
function blockOf(lines: readonly Line[]): Block {
  const sizes = new Map<number, number>()
  for (const l of lines) {
    const size = Math.round(l.size * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + l.text.length)
  }
  const size = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0] as [number, number])[0]
  const widest = share(
    lines.map(l => l.end - l.x),
    0.98,
  )
  const long = lines.filter(l => l.end - l.x >= widest * LONG)
  return {
    left: share(
      long.map(l => l.x),
      0.03,
    ),
    right: share(
      long.map(l => l.end),
      0.97,
    ),
    size,
  }
}

/** The value below which a share of all lies. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function columnsOf(sheet: Sheet, block: Block, gutter: number | undefined): Column[] {
  const [numbers, lines] = marginNumbers(sheet.lines, block)
  if (gutter === undefined) return [{ kind: 'whole', lines: numbered(rowsOf(lines), numbers, block) }]
  const out: Column[] = []
  let sides: [Line[], Line[]] = [[], []]
  const flush = () => {
    if (sides[0].length) out.push({ kind: 'left', lines: numbered(rowsOf(sides[0]), numbers, block) })
    if (sides[1].length) out.push({ kind: 'right', lines: numbered(rowsOf(sides[1]), numbers, block) })
    sides = [[], []]
  }
  for (const l of lines) {
    if (l.x < gutter && l.end > gutter) {
      flush()
      out.push({ kind: 'whole', lines: numbered([l], numbers, block) })
    } else sides[l.x < gutter ? 0 : 1].push(l)
  }
  flush()
  return out
}

/** Numbers in a column of their own beside the text, and the other lines. */
function marginNumbers(lines: readonly Line[], { left, right, size }: Block): [Line[], Line[]] {
  const off = size * 0.2
  const isOne = (l: Line) => MARGIN_NUMBER.test(l.text) && (l.end <= left - off || l.x >= right + off)
  return [lines.filter(isOne), lines.filter(l => !isOne(l))]
}

/** What stands on one baseline is one line: cells of a table, a number and its text. */
function rowsOf(lines: readonly Line[]): Line[] {
  const rows: Line[][] = []
  for (const l of lines) {
    const last = rows.at(-1)
    if (last && Math.abs((last[0] as Line).y - l.y) <= l.size * 0.2) last.push(l)
    else rows.push([l])
  }
  return rows.map(row => oneLine(row.sort((a, b) => a.x - b.x)))
}

function numbered(
  lines: readonly Line[],
  numbers: readonly Line[],
  { size }: Block,
): (Line & { readonly number?: string })[] {
  const taken = new Map<Line, string>()
  for (const n of numbers) {
    const near = lines
      .filter(l => Math.abs(l.y - n.y) <= size)
      .sort((a, b) => Math.abs(a.y - n.y) - Math.abs(b.y - n.y))[0]
    const number = MARGIN_NUMBER.exec(n.text)?.[1]
    if (near && number && !taken.has(near)) taken.set(near, number)
  }
  return lines.map(l => {
    const number = taken.get(l)
    return number === undefined ? l : { ...l, number }
  })
}

/** Where two columns part, if the page has two that are filled with text. */
function gutterOf(lines: readonly Line[], { left, right }: Block): number | undefined {
  const width = right - left
  if (width <= 0 || lines.length < 2 * COLUMN.lines) return undefined
  let best: { at: number; across: number } | undefined
  for (let k = 0; k <= 40; k++) {
    const at = left + width * (0.4 + k * 0.005)
    const across = lines.filter(l => l.x < at && l.end > at).length
    if (!best || across < best.across) best = { at, across }
  }
  if (!best || best.across > lines.length * COLUMN.across) return undefined
  const { at } = best
  const one = lines.filter(l => l.end <= at)
  const two = lines.filter(l => l.x >= at)
  if (one.length < COLUMN.lines || two.length < COLUMN.lines) return undefined
  const filled = (side: readonly Line[]) => {
    const ends = side.map(l => l.end)
    const wide =
      share(ends, 1) -
      share(
        side.map(l => l.x),
        0,
      )
    return wide > width * 0.3 && side.filter(l => l.end - l.x > wide * 0.85).length > side.length * COLUMN.full
  }
  return filled(one) && filled(two) ? at : undefined
}

type Edges = Map<string, { readonly lefts: number[]; readonly rights: number[] }>

function noteEdges(edges: Edges, { kind, lines }: Column, page: number): void {
  for (const key of [kind, `${kind} ${page}`]) {
    const e = edges.get(key) ?? { lefts: [], rights: [] }
    edges.set(key, e)
    for (const l of lines) {
      e.lefts.push(l.x)
      e.rights.push(l.end)
    }
  }
}

/** The edges of a column on its page, where it has enough lines to tell, or in the document. */
function edgesOf(edges: Edges, { kind }: Column, page: number): { left: number; right: number } {
  const all = edges.get(kind)
  const own = edges.get(`${kind} ${page}`)
  const right = share(all?.rights ?? [], 0.985)
  const left = share(all?.lefts ?? [], 0.02)
  if (!own || own.rights.length < 10) return { left, right }
  const ownRight = Math.max(...own.rights)
  return Math.abs(ownRight - right) < (right - left) * 0.15
    ? { left: Math.min(...own.lefts), right: ownRight }
    : { left, right }
}

function placed(column: Column, page: number, { left, right }: { left: number; right: number }): Placed[] {
  return column.lines.map((l, i) => ({ ...l, page, left, right, top: i === 0 }))
}
