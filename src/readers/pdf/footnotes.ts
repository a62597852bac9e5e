import type { LaidOut, Placed } from './layout.js'

/** The first line of a note has its number; the others go on with it. */
export interface NoteLine extends Placed {
  readonly note?: string
}

/** Notes are set smaller than the text, by at least this. */
const SMALLER = 0.94
const NUMBERED = /^[([]?(\d{1,3}|[*†‡]{1,3})[)\].:]?(?=\s|\p{L}|$)/u

/** The pages without the notes at their feet, and all notes: smaller type under the text, called by a raised figure in it. */
export function footnotes(pages: readonly LaidOut[], size: number): { body: LaidOut[]; notes: NoteLine[] } {
  const notes: NoteLine[] = []
  const body = pages.map(page => {
    const from = begin(page.lines, size)
    if (from === undefined) return page
    const called = new Set(page.lines.slice(0, from).flatMap(l => l.raised.map(r => figure(r.text))))
    const own = numbered(page.lines.slice(from), called)
    // Small type under the text that nothing calls, and that goes on with no note of the page before, is text.
    if (!own.some(l => l.note !== undefined) && notes.length === 0) return page
    notes.push(...own)
    return { ...page, lines: page.lines.slice(0, from) }
  })
  return { body, notes }
}

/** The number a raised figure calls. */
export function figure(text: string): string {
  return text.replace(/[()[\]]/g, '')
}

/** Where the small type at the foot of a page begins. */
function begin(lines: readonly Placed[], size: number): number | undefined {
  let from = lines.length
  while (from > 0 && (lines[from - 1] as Placed).size < size * SMALLER) from--
  return from < lines.length && from > 0 ? from : undefined
}

function numbered(lines: readonly Placed[], called: ReadonlySet<string>): NoteLine[] {
  let last = 0
  return lines.map((l, i) => {
    const number = NUMBERED.exec(l.text)?.[1]
    const hanging = i === 0 || l.raised[0]?.at === 0 || l.x <= (lines[i - 1] as Placed).x + l.size * 1.5
    if (number === undefined || !called.has(number) || !hanging) return l
    if (Number(number) <= last) return l
    last = Number(number) || last
    return { ...l, note: number }
  })
}
