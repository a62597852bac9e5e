import type { Line, Page, Piece, Raised } from './page.js'

/** A gap wider than this many times the type size parts two columns, or two cells of a table. */
const WIDE = 1.5
/** A gap wider than this many times the type size is a blank. */
const BLANK = 0.17
/** A number at the edge of a line may be in a column of its own: it is parted by less. */
const NUMBER_WIDE = 0.5
const NUMBER = /^[[(]?\d{1,4}[a-z]?[\])]?$/
/** How far from the baseline of a line, in type sizes, its text may stand; raised figures are smaller. */
const [LEVEL, RAISED] = [0.3, 0.65]
const SMALL = 0.82
const RAISES = 0.12
const FIGURE = /^[([]?(?:\d{1,3}|[*†‡]{1,3})[)\]]?$/

/** The lines of a page from top to bottom; what stands on one baseline, but far apart, from left to right. */
export function linesOf(page: Page): Line[] {
  return baselines(page.pieces).flatMap(pieces => parted(pieces).map(line))
}

/** What stands on one baseline, from top to bottom. */
function baselines(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.filter(p => p.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const bySize = [...sorted].sort((a, b) => b.size - a.size || a.y - b.y)
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  // Rows stand where the larger type stands; small raised figures find theirs.
  const places = new Map<number, { y: number; size: number; pieces: Piece[] }[]>()
  for (const p of bySize) {
    const bucket = Math.round(p.y / 8)
    const near = [bucket - 1, bucket, bucket + 1, bucket - 2, bucket + 2].flatMap(b => places.get(b) ?? [])
    const own = near.find(r => {
      const reach = p.size < r.size * SMALL ? RAISED : LEVEL
      return Math.abs(r.y - p.y) <= reach * r.size && touches(r, p, reach)
    })
    if (own) own.pieces.push(p)
    else {
      const row = { y: p.y, size: p.size, pieces: [p] }
      rows.push(row)
      places.set(bucket, [...(places.get(bucket) ?? []), row])
    }
  }
  return rows.sort((a, b) => a.y - b.y || a.size - b.size).map(r => r.pieces.sort((a, b) => a.x - b.x || a.y - b.y))
}

/** A raised figure belongs to the text it stands beside, not to any on that height. */
function touches(row: { size: number; pieces: Piece[] }, p: Piece, reach: number): boolean {
  if (reach === LEVEL) return true
  return row.pieces.some(q => p.x >= q.x - row.size && p.x <= q.end + row.size && p.y !== q.y)
}

function parted(pieces: readonly Piece[]): Piece[][] {
  const out: Piece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const p of pieces) {
    const last = out.at(-1)
    const before = last?.at(-1)
    // Type that is made bold by printing it twice.
    if (before && before.text === p.text && Math.abs(before.x - p.x) < 1 && Math.abs(before.y - p.y) < 1) continue
    const size = Math.max(p.size, before?.size ?? 0)
    const number = (out.length === 1 && last && isNumber(last)) || (p === pieces.at(-1) && NUMBER.test(p.text.trim()))
    if (last && p.x - end <= (number ? NUMBER_WIDE : WIDE) * size) last.push(p)
    else out.push([p])
    end = Math.max(last && out.at(-1) === last ? end : Number.NEGATIVE_INFINITY, p.end)
  }
  return out
}

function isNumber(pieces: readonly Piece[]): boolean {
  return (
    pieces.length < 5 &&
    NUMBER.test(
      pieces
        .map(p => p.text)
        .join('')
        .trim(),
    )
  )
}

/** One line of several that stand on one baseline. */
export function oneLine(parts: readonly Line[]): Line {
  const [first] = parts as readonly [Line]
  let [text, end, size, longest] = ['', first.end, first.size, 0]
  const raised: Raised[] = []
  for (const part of parts) {
    if (text !== '') text += ' '
    raised.push(...part.raised.map(r => ({ ...r, at: r.at + text.length })))
    if (part.text.length > longest) [size, longest] = [part.size, part.text.length]
    text += part.text
    end = Math.max(end, part.end)
  }
  return { ...first, text, end, size, raised }
}

function line(pieces: readonly Piece[]): Line {
  const size = usual(pieces)
  const base = pieces.find(p => p.size >= size * 0.95) ?? (pieces[0] as Piece)
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  const raised: Raised[] = []
  for (const p of pieces) {
    const gap = p.x - end
    if (text !== '' && gap > BLANK * size && !text.endsWith(' ') && !p.text.startsWith(' ')) text += ' '
    const own = text === '' ? p.text.trimStart() : p.text
    if (p.size < size * SMALL && base.y - p.y > RAISES * size && FIGURE.test(p.text.trim()))
      raised.push({ at: text.length + (own.length - own.trimStart().length), text: p.text.trim() })
    text += own
    end = Math.max(end, p.end)
  }
  const x = (pieces[0] as Piece).x
  return { text: text.trimEnd(), x, end, y: base.y, size, raised, first: firstWord(pieces) }
}

/** The size that most of the characters have. */
function usual(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>()
  for (const p of pieces) counts.set(p.size, (counts.get(p.size) ?? 0) + p.text.length)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** How wide signs are, next to each other, in common types: the width of a piece is shared out so. */
function weight(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (" .,:;'’|!()[]ijlftIr/-".includes(c)) sum += 0.6
    else if (c >= '\u1100') sum += 2
    else if ('mwMW@%—'.includes(c)) sum += 1.6
    else if ((c >= 'A' && c <= 'Z') || 'ÄÖÜ€'.includes(c)) sum += 1.3
    else sum += 1
  }
  return sum
}

function firstWord(pieces: readonly Piece[]): Line['first'] {
  let word = 0
  let sign = 0
  let end: number | undefined
  for (const p of pieces) {
    const text = end === undefined ? p.text.trimStart() : p.text
    if (end !== undefined && (p.x - end > BLANK * p.size || text === '')) break
    const each = (p.end - p.x) / Math.max(0.1, weight(p.text))
    const blank = text.search(/\s/)
    word += each * weight(blank < 0 ? text : text.slice(0, blank))
    sign ||= each * weight(text.slice(0, 1))
    if (blank >= 0) break
    end = p.end
  }
  return { word, sign }
}
