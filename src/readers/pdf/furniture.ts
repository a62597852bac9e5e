import type { Line, Page } from './page.js'

/** Why a line is no part of the decision. */
export type Furniture = 'running-head' | 'page-number'

/** How many lines from the edge of a page are looked at. */
const DEPTH = 6
/** How far, in points, a running head may move from page to page. */
const SHIFT = 8
/** A line stands on at least this share of the pages, and on two. */
const SHARE = 0.3
/** A number by itself, a page number on an only page, stands this many type sizes off the text. */
const OFF = 1.6
const NUMBER = /^[-–—|[( ]*(?:(?:seite|pagina|page|blatt|pag\.|p\.|s\.|blz\.) ?)?(\d{1,4})[-–—|)\] ]*$/i
const COUNTED =
  /^(?:(?:seite|pagina|page|blatt|pag\.|p\.|s\.|blz\.) ?)?(\d{1,4}) ?(?:\/|von|van|of|de|sur|aus) ?\d{1,4}$/i

/** The running heads, feet and numbers of the pages: what stands again at the same place, and what counts the pages. */
export function furnitureOf(pages: readonly (Page & { readonly lines: readonly Line[] })[]): Map<Line, Furniture> {
  const found = new Map<Line, Furniture>()
  const places = new Map<string, { readonly y: number; readonly pages: Set<number> }[]>()
  for (const page of pages)
    for (const zone of ['top', 'foot'] as const)
      for (const line of edge(page, zone)) {
        const key = keyOf(line, zone)
        const known = places.get(key) ?? places.set(key, []).get(key)
        const y = zone === 'top' ? line.y : page.height - line.y
        const near = known?.find(k => Math.abs(k.y - y) <= SHIFT)
        if (near) near.pages.add(page.number)
        else if ((known?.length ?? 0) < 50) known?.push({ y, pages: new Set([page.number]) })
      }
  const shift = countedFrom(pages)
  for (const page of pages) {
    let numbered = false
    for (const zone of ['foot', 'top'] as const)
      for (const line of edge(page, zone)) {
        const y = zone === 'top' ? line.y : page.height - line.y
        const near = places.get(keyOf(line, zone))?.find(k => Math.abs(k.y - y) <= SHIFT)
        const again = (near?.pages.size ?? 0) >= Math.max(2, pages.length * SHARE)
        const number = numberOf(line)
        const counts = number !== undefined && number - page.number === shift && alone(line, page, zone)
        // Text begins at the first line that is none; a page has one number.
        if (!again && (!counts || numbered)) break
        numbered ||= number !== undefined
        found.set(line, number === undefined ? 'running-head' : 'page-number')
      }
  }
  return found
}

/** The lines nearest to an edge of the page, the outermost first. */
function edge({ lines }: { readonly lines: readonly Line[] }, zone: 'top' | 'foot'): readonly Line[] {
  return zone === 'top' ? lines.slice(0, DEPTH) : lines.slice(-DEPTH).reverse()
}

function keyOf(line: Line, zone: string): string {
  const text = line.text.replace(/\s+/g, ' ').toLowerCase()
  // What is hardly more than a number is told by the number, unless it counts the pages.
  const counts = /\p{L}{3}/u.test(text) || numberOf(line) !== undefined
  return `${zone} ${counts ? text.replace(/\d+/g, '#') : text}`
}

function numberOf({ text }: Line): number | undefined {
  const number = (NUMBER.exec(text) ?? COUNTED.exec(text))?.[1]
  return number === undefined ? undefined : Number(number)
}

/** What the printed numbers of most pages are ahead of their count. */
function countedFrom(pages: readonly (Page & { readonly lines: readonly Line[] })[]): number {
  const votes = new Map<number, number>()
  for (const page of pages) {
    const shifts = new Set<number>()
    for (const line of [...edge(page, 'top').slice(0, 3), ...edge(page, 'foot').slice(0, 3)]) {
      const number = numberOf(line)
      if (number !== undefined) shifts.add(number - page.number)
    }
    for (const s of shifts) votes.set(s, (votes.get(s) ?? 0) + 1)
  }
  const best = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number])
  return best[1] > 1 ? best[0] : 0
}

/** Whether nothing stands near the line on the side of the text. */
function alone(line: Line, page: { readonly lines: readonly Line[] }, zone: 'top' | 'foot'): boolean {
  const others = page.lines.filter(l => Math.abs(l.y - line.y) > 2 && (zone === 'top' ? l.y > line.y : l.y < line.y))
  const next = others.at(zone === 'top' ? 0 : -1)
  return next === undefined || Math.abs(next.y - line.y) > OFF * Math.max(line.size, next.size)
}
