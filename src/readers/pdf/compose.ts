import type { Mark, MarkKind } from '../../text/source.js'
import { figure, footnotes, type NoteLine } from './footnotes.js'
import type { Furniture } from './furniture.js'
import type { LaidOut } from './layout.js'
import type { Line } from './page.js'
import { jointOf, settingOf } from './paragraphs.js'
import { seams } from './words.js'

/** Larger than the text by this, type is that of a heading; by this, of one of the first level. */
const [LARGER, LARGEST] = [1.14, 1.45]

/**
 * The text of laid-out pages with marks on what the pages show of it: one line for each paragraph, whole also where a page ends;
 * after the text the notes, and after them the furniture of all pages.
 */
export function compose(pages: readonly LaidOut[]): { readonly text: string; readonly marks: Mark[] } {
  const size = bodySize(pages.flatMap(p => p.lines))
  const { body, notes } = footnotes(pages, size)
  const writer = new Composer([...body.flatMap(p => p.lines), ...notes], notes, size)
  for (const page of body) {
    const start = writer.length
    for (const line of page.lines) writer.line(line)
    writer.mark('page', start, writer.length, String(page.number))
  }
  writer.close()
  for (const line of notes) writer.line(line)
  writer.close()
  for (const page of body) for (const line of page.furniture) writer.dropped(line)
  return writer.finish()
}

/** The type size of most of the text. */
function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const l of lines) {
    const size = Math.round(l.size * 10) / 10
    counts.set(size, (counts.get(size) ?? 0) + l.text.length)
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0] as [number, number])[0]
}

class Composer {
  private text = ''
  private readonly marks: Mark[] = []
  private readonly setting: ReturnType<typeof settingOf>
  private readonly seam: ReturnType<typeof seams>
  private readonly noted: ReadonlySet<string>
  private index = -1
  /** The last line, and the first one of its paragraph. */
  private last: NoteLine | undefined
  private opening: NoteLine | undefined
  /** Marks that end with the paragraph. */
  private open: { readonly kind: MarkKind; readonly start: number; readonly value: string }[] = []

  constructor(
    private readonly lines: readonly NoteLine[],
    notes: readonly NoteLine[],
    private readonly size: number,
  ) {
    this.setting = settingOf(lines)
    this.seam = seams(lines, this.setting.breaksWords)
    this.noted = new Set(notes.flatMap(n => n.note ?? []))
  }

  get length(): number {
    return this.text.length
  }

  mark(kind: MarkKind, from: number, end: number, value: string): void {
    let start = from
    while (start < end && /\s/.test(this.text[start] as string)) start++
    if (start < end) this.marks.push({ kind, at: { start, end }, ...(value === '' ? {} : { value }) })
  }

  /** A line that is no part of the decision, on a line of its own. */
  dropped(line: { readonly text: string; readonly why: Furniture }): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n'
    const start = this.text.length
    this.text += line.text
    this.mark('dropped', start, this.text.length, line.why)
  }

  line(line: NoteLine): void {
    this.index++
    const [before, after] = [this.lines[this.index - 2], this.lines[this.index + 1]]
    const { last, opening } = this
    const joint =
      !last || !opening || line.note !== undefined
        ? 'line'
        : jointOf({ last, line, before, after, opening, setting: this.setting })
    if (last && joint === 'goes-on') this.goOn(last, line)
    else {
      this.close()
      if (this.text !== '') this.text += joint === 'blank' ? '\n\n' : '\n'
      this.begin(line)
    }
    this.write(line)
  }

  /** Ends the paragraph. */
  close(): void {
    for (const { kind, start, value } of this.open) this.mark(kind, start, this.length, value)
    this.open = []
    this.last = this.opening = undefined
  }

  finish(): { readonly text: string; readonly marks: Mark[] } {
    this.close()
    return {
      text: this.text === '' ? '' : `${this.text}\n`,
      marks: this.marks.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end),
    }
  }

  /** A line of the same paragraph; the hyphen of a divided word is torn out with the line end. */
  private goOn(last: NoteLine, line: NoteLine): void {
    const seam = this.seam(last.text, line.text)
    if (seam !== 'torn') {
      this.text += seam
      return
    }
    this.text += '\n'
    this.marks.push({ kind: 'torn', at: { start: this.length - 2, end: this.length } })
  }

  private begin(line: NoteLine): void {
    const start = this.text.length
    this.opening = line
    if (line.note !== undefined) this.open.push({ kind: 'footnote', start, value: line.note })
    if (line.number !== undefined) {
      this.open.push({ kind: 'paragraph', start, value: line.number })
      this.text += `${line.number}\n`
    }
    if (line.size > this.size * LARGER && line.text.length < 300)
      this.open.push({ kind: 'heading', start: this.text.length, value: line.size > this.size * LARGEST ? '1' : '2' })
  }

  private write(line: NoteLine): void {
    const start = this.text.length
    this.text += line.text
    for (const { at, text } of line.raised)
      if (this.noted.has(figure(text)) && !(line.note !== undefined && at === 0))
        this.mark('footnote-ref', start + at, start + at + text.length, figure(text))
    this.last = line
  }
}
