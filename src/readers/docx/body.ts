import type { Writer } from '../writer.js'
import { SYMBOLS } from './number-formats.table.js'
import type { ListNumber, Numbering } from './numbering.js'
import { numeral } from './numeral.js'
import { formatOf, headingLevel, type ParagraphFormat, type Style } from './styles.js'
import { type Attributes, isOn, type Visitor } from './walk.js'

/** What is not part of the text as it stands: deleted, moved away, codes of fields, a second form of the same drawing. */
const SKIPPED = new Set(
  (
    'del moveFrom delText delInstrText instrText Fallback annotationRef pPrChange rPrChange sectPrChange tblPrChange ' +
    'tblGridChange trPrChange tcPrChange numberingChange sdtPr sdtEndPr fldData'
  ).split(' '),
)
const TEXT = new Set(['t', 'delText', 'instrText'])

/** The notes of a document, in the order in which they are called. */
export interface Notes {
  readonly called: { readonly id: string; readonly kind: 'footnote' | 'endnote'; readonly number: string }[]
}
export interface Story {
  readonly styles: ReadonlyMap<string, Style>
  readonly numbering: Numbering | undefined
  readonly notes: Notes
}

/** A paragraph that is open. */
interface Paragraph {
  format: ParagraphFormat
  style?: string
  begun: boolean
  readonly depth: number
  /** Where its text begins. */
  readonly start: number
  number?: ListNumber
}
interface Row {
  /** What its cells hold so far. */
  cells: number
  /** Paragraphs of the cell that is open. */
  paragraphs: number
  /** The last cell was short, and goes with the next on one line. */
  short: boolean
}

/** Writes the elements of a story (the body, a note, a header) as they come. */
export class Body implements Visitor {
  private skipped = 0
  private paragraph: Paragraph | undefined
  private readonly outer: (Paragraph | undefined)[] = []
  private properties = 0
  private inText = 0
  private hidden = false
  /** Fields that are open: their code, or what it gave. */
  private readonly fields: ('code' | 'result')[] = []
  private readonly rows: Row[] = []
  /** Text boxes wait for the end of the paragraph they hang on. */
  private boxes = 0
  private waiting: (() => void)[] = []

  constructor(
    private readonly writer: Writer,
    private readonly story: Story,
    /** The number of the note this is. */
    private readonly own?: string,
  ) {}

  open(name: string, a: Attributes): void {
    if (this.skipped || SKIPPED.has(name)) {
      this.skipped++
      return
    }
    if (this.boxes || name === 'txbxContent') {
      if (name === 'txbxContent') this.boxes++
      this.waiting.push(() => this.opened(name, a))
    } else this.opened(name, a)
  }

  close(name: string): void {
    if (this.skipped) {
      this.skipped--
      return
    }
    if (this.boxes) {
      this.waiting.push(() => this.closed(name))
      if (name === 'txbxContent') this.boxes--
    } else this.closed(name)
  }

  text(chars: string): void {
    if (this.skipped) return
    if (this.boxes) this.waiting.push(() => this.write(chars))
    else this.write(chars)
  }

  broken(message: string): void {
    this.writer.fault(message)
  }

  private opened(name: string, a: Attributes): void {
    if (name === 'p') {
      this.outer.push(this.paragraph)
      this.paragraph = { format: {}, begun: false, depth: this.writer.depth, start: this.writer.flow.mark() }
      return
    }
    if (name === 'pPr' || name === 'rPr') this.properties++
    const p = this.paragraph
    if (this.properties > 0) {
      if (name === 'pStyle' && p && a.val !== undefined) p.style = a.val
      if (name === 'vanish') this.hidden = isOn(a)
      if (p && !p.begun) p.format = { ...p.format, ...formatOf(name, a) }
      return
    }
    if (p && !p.begun) this.begin(p)
    this.content(name, a)
  }

  private content(name: string, a: Attributes): void {
    const { writer } = this
    if (TEXT.has(name)) this.inText++
    else if (name === 'r') this.hidden = false
    else if (name === 'tab' || name === 'ptab') this.say(' ')
    else if (name === 'br' || name === 'cr') writer.flow.line()
    else if (name === 'noBreakHyphen') this.say('\u2011')
    else if (name === 'softHyphen') this.say('\u00ad')
    else if (name === 'sym') this.say(symbol(a.char ?? ''))
    else if (name === 'fldChar') this.field(a.fldCharType)
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.call(name, a)
    else if (name === 'footnoteRef' || name === 'endnoteRef') this.say(`${this.own ?? ''} `)
    else if (name === 'altChunk') writer.fault('a part in another format is embedded here and not read')
    else if (name === 'tr') this.rows.push({ cells: 0, paragraphs: 0, short: false })
    else if (name === 'tc') this.cell()
  }

  private closed(name: string): void {
    if (name === 'pPr' || name === 'rPr') {
      this.properties--
      if (name === 'pPr' && this.properties === 0 && this.paragraph) this.begin(this.paragraph)
    } else if (TEXT.has(name)) this.inText--
    else if (name === 'p') this.endParagraph()
    else if (name === 'tr') {
      this.rows.pop()
      this.writer.flow.block()
    }
  }

  private write(chars: string): void {
    if (this.inText > 0) this.say(chars)
  }

  /** Text that is shown. */
  private say(chars: string): void {
    if (this.hidden || this.fields.includes('code')) return
    const p = this.paragraph
    if (p?.number && /\S/.test(chars)) {
      const { number } = p
      p.number = undefined
      if (number.bare) {
        const depth = this.writer.depth
        this.writer.open({ number: true })
        this.writer.text(number.text.trim())
        this.writer.close(depth)
        this.writer.flow.line()
      } else this.writer.text(`${number.text.trim()} `)
    }
    this.writer.text(chars)
  }

  private begin(p: Paragraph): void {
    p.begun = true
    const { styles, numbering } = this.story
    const style = p.style === undefined ? styles.get('Normal') : styles.get(p.style)
    const format = { ...style, ...p.format }
    const { numId } = format
    if (numId !== undefined && numId !== '0' && numbering) {
      const level =
        p.format.level ??
        (p.style === undefined ? undefined : numbering.levelOfStyle(numId, p.style)) ??
        style?.level ??
        0
      const number = numbering.next(numId, level)
      if (number && number.text.trim() !== '') p.number = number
    }
    const heading = headingLevel(style, format.outline)
    if (this.joinsRow()) this.writer.text(' ')
    else this.writer.flow.block()
    this.writer.open({
      flow: 'inline',
      marks: [
        ...(p.number?.bare ? [{ kind: 'paragraph' as const }] : []),
        ...(heading === undefined ? [] : [{ kind: 'heading' as const, value: String(heading) }]),
      ],
    })
  }

  private endParagraph(): void {
    const p = this.paragraph
    if (p && !p.begun) this.begin(p)
    if (p) {
      const { flow } = this.writer
      this.writer.close(p.depth)
      // An empty paragraph is a blank line.
      // Where a cell goes on, the next one says.
      if (this.rows.length === 0) {
        if (flow.mark() === p.start) flow.paragraph()
        else flow.block()
      }
    }
    this.paragraph = this.outer.pop()
    const row = this.rows.at(-1)
    if (row) row.paragraphs++
    const boxes = this.waiting
    this.waiting = []
    for (const act of boxes) act()
  }
  /** Short cells of a row stand on one line; a number by itself stands before its text, as in a margin. */
  private cell(): void {
    const row = this.rows.at(-1)
    if (!row) return
    row.short = row.cells === 0 || row.paragraphs <= 1
    row.cells++
    row.paragraphs = 0
  }
  private joinsRow(): boolean {
    const row = this.rows.at(-1)
    return row !== undefined && row.cells > 1 && row.paragraphs === 0 && row.short
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push('code')
    else if (type === 'separate' && this.fields.length) this.fields[this.fields.length - 1] = 'result'
    else if (type === 'end') this.fields.pop()
  }

  private call(name: string, a: Attributes): void {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
    const { called } = this.story.notes
    const count = called.filter(n => n.kind === kind).length + 1
    const number = numeral(count, kind === 'footnote' ? 'decimal' : 'lowerRoman')
    called.push({ id: a.id ?? '', kind, number })
    if (isOn({ val: a.customMarkFollows ?? '0' })) return
    this.writer.open({ flow: 'inline', marks: [{ kind: 'footnote-ref', value: number }] })
    this.say(number)
    this.writer.close()
  }
}

function symbol(code: string): string {
  const n = Number.parseInt(code, 16)
  if (!(n > 0 && n < 0x110000)) return ''
  const sign = String.fromCodePoint(n)
  return (
    SYMBOLS[sign] ??
    (n >= 0xf020 && n <= 0xf07e ? String.fromCharCode(n - 0xf000) : n >= 0xe000 && n <= 0xf8ff ? '•' : sign)
  )
}
