import type { Mark, MarkKind } from '../text/source.js'

/** What pages put where there is nothing to see: no-break spaces between two line breaks. */
const NOTHING = /^[ \u00a0]+$/
const SPACE = /[ \t\n\r\f]+/g
/** An item that brings its own number or dash gets none from its list. */
const OWN_LABEL = /^(?:\(?(?:\d{1,3}|[a-z]{1,3}|[IVXLC]{1,6})[.)]|[-–—•▪·*◦‣]|\[\d{1,3}\]|\d{1,3}(?:\.\d{1,3})+\b)/

/** The text of a document as it grows: spaces folded, lines where the page breaks, marks on what was written between. */
export class Flow {
  /** Nesting of preformatted stretches, in which spaces and line ends count. */
  pre = 0
  private readonly pieces: string[] = []
  private length = 0
  private readonly marks: { kind: MarkKind; start: number; end: number; value?: string }[] = []
  /** Line ends to be written before the next visible character; a space when none. */
  private breaks = 0
  private space = false
  private label: string | undefined
  /** Spaces of a preformatted line that nothing visible follows yet. */
  private indent = ''

  text(chars: string): void {
    if (this.pre > 0) {
      this.preformatted(chars)
      return
    }
    const folded = chars.replace(SPACE, ' ')
    const lead = folded.startsWith(' ')
    const body = folded.slice(lead ? 1 : 0, folded.length > 1 && folded.endsWith(' ') ? -1 : undefined)
    if (lead) this.space = true
    if (body === '' || (this.breaks > 0 && NOTHING.test(body))) return
    this.visible(body)
    if (folded.length > 1 && folded.endsWith(' ')) this.space = true
  }

  /** A line break that counts each time (`<br>`). */
  line(): void {
    this.breaks = Math.min(this.breaks + 1, 2)
    this.space = false
  }
  block(): void {
    this.breaks = Math.max(this.breaks, 1)
    this.space = false
  }
  paragraph(): void {
    this.breaks = 2
    this.space = false
  }
  /** What stands before the next text, unless that brings its own label. */
  bullet(label: string): void {
    this.label = label
  }

  /** Where the next visible character will stand at the earliest. */
  mark(): number {
    return this.length
  }
  close(kind: MarkKind, from: number, value?: string): void {
    if (this.length > from) this.marks.push({ kind, start: from, end: this.length, ...(value ? { value } : {}) })
  }
  /** Everything written since `mark()`. */
  since(from: number): string {
    let i = this.pieces.length
    let at = this.length
    while (i > 0 && at > from) at -= (this.pieces[--i] as string).length
    return this.pieces
      .slice(i)
      .join('')
      .slice(from - at)
  }
  /** Sets what another flow wrote behind this one, as a paragraph. */
  append(text: string, marks: readonly Mark[]): void {
    this.paragraph()
    this.visible(text.trimEnd())
    const start = this.length - text.trimEnd().length
    for (const { kind, at, value } of marks)
      this.marks.push({ kind, start: start + at.start, end: start + at.end, ...(value ? { value } : {}) })
  }
  /** Takes back everything written since `mark()`: a block of its own, or inside a line, which then goes on as if it had not been. */
  cut(from: number, inline = false): void {
    const before = inline ? (/^[ \n]*/.exec(this.since(from).slice(0, 3)) as RegExpExecArray)[0] : ''
    while (this.length > from) {
      const piece = this.pieces.pop() as string
      this.length -= piece.length
      if (this.length < from) this.push(piece.slice(0, from - this.length))
    }
    while (this.marks.length && (this.marks[this.marks.length - 1] as { end: number }).end > from) this.marks.pop()
    this.label = undefined
    if (!inline) {
      this.block()
      return
    }
    this.breaks = before.split('\n').length - 1
    this.space = before === ' '
  }

  finish(): { text: string; marks: Mark[] } {
    const text = this.pieces.join('')
    const marks = this.marks.flatMap(({ kind, start, end, value }) => {
      while (start < end && (text[start] === '\n' || text[start] === ' ')) start++
      return start < end ? [{ kind, at: { start, end }, ...(value ? { value } : {}) }] : []
    })
    return {
      text: text === '' ? text : `${text}\n`,
      marks: oneBlock(
        marks.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end),
        text,
      ),
    }
  }

  private preformatted(chars: string): void {
    const lines = chars.split(/\r\n?|\n/)
    lines.forEach((line, i) => {
      if (i > 0) {
        this.line()
        this.indent = ''
      }
      if (line.trim() === '') this.indent += line
      else {
        this.visible(this.indent + line)
        this.indent = ''
      }
    })
  }

  private visible(body: string): void {
    if (this.breaks > 0) {
      if (this.length > 0) this.push('\n'.repeat(this.breaks))
    } else if (this.space && this.length > 0) this.push(' ')
    if (this.label !== undefined && !OWN_LABEL.test(body)) this.push(this.label)
    this.label = undefined
    this.breaks = 0
    this.space = false
    this.push(body)
  }

  private push(piece: string): void {
    this.pieces.push(piece)
    this.length += piece.length
  }
}

/** Fields of metadata one after another are one block. */
function oneBlock(marks: readonly Mark[], text: string): Mark[] {
  const out: Mark[] = []
  let last = -1
  for (const mark of marks) {
    const before = mark.kind === 'metadata' ? out[last] : undefined
    if (before && text.slice(before.at.end, mark.at.start).trim() === '')
      out[last] = { ...before, at: { start: before.at.start, end: Math.max(before.at.end, mark.at.end) } }
    else {
      if (mark.kind === 'metadata') last = out.length
      out.push(mark)
    }
  }
  return out
}
