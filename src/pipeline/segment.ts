import type { SectionRole } from '../model/vocabulary.js'
import type { EditorialBlock, HeadnoteBlock, Numbered, Outline, Outlined, Part, Reading } from '../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../pack/pack.js'
import { bySpan, type Span, trimmed } from '../text/span.js'
import { structureOf } from './structure.js'

interface Open {
  role: SectionRole
  heading: string | null
  start: number
  depth: number
  children: Part[]
}

/** Reads the outline line by line: the format and the pack say what a line opens, this keeps what is open and closes it. */
export function segment(reading: Reading, rules: OutlineRules): Outline {
  const builder = new Builder(reading)
  const structure = structureOf(reading)
  for (const line of reading.lines) {
    const own = rules.open(line, builder.state)
    const openings = structure ? structure.merged(line, own) : own
    if (openings) for (const o of openings) builder.open(o, o.at ?? line.start)
    else if (builder.idle) builder.open({ opens: 'section', role: 'head', heading: null, depth: 0 }, line.start)
  }
  const outline = builder.finish()
  return whole(rules.refine?.(outline, reading) ?? outline, reading)
}

class Builder {
  private readonly stack: Open[] = []
  private readonly tops: Part[] = []
  private readonly paragraphs: Numbered[] = []
  private readonly footnotes: Numbered[] = []
  private readonly headnotes: HeadnoteBlock[] = []
  private readonly editorial: EditorialBlock[] = []
  private readonly roles = new Set<SectionRole>()
  /** The roles of the stack, until it changes. */
  private openRoles: readonly SectionRole[] | undefined
  private paragraph: { number: string; start: number } | undefined
  private footnote: { number: string; start: number } | undefined
  private headnote: { number: string | null; start: number } | undefined
  private block:
    | {
        kind: EditorialBlock['kind']
        by: EditorialBlock['by']
        start: number
        parts: (Span & { kind: 'question' | 'answer' | 'ground' | 'sentence' })[]
      }
    | undefined
  private part: { kind: 'question' | 'answer' | 'ground' | 'sentence'; start: number } | undefined
  private last: string | undefined
  readonly state: OutlineState

  constructor(private readonly reading: Reading) {
    const builder = this
    this.state = {
      reading,
      get roles() {
        return (builder.openRoles ??= builder.stack.map(o => o.role))
      },
      get number() {
        return builder.last
      },
      get editorial() {
        return builder.block?.kind
      },
      seen: role => builder.roles.has(role),
    }
  }

  /** True while nothing at all is open: the text then belongs to no section. */
  get idle(): boolean {
    return this.stack.length === 0 && !this.block
  }

  open(o: Opening, at: number): void {
    switch (o.opens) {
      case 'section':
        this.closeSmall(at)
        this.closeEditorial(at)
        this.closeSections(o.depth, at)
        this.roles.add(o.role)
        this.openRoles = undefined
        this.stack.push({ role: o.role, heading: o.heading, start: at, depth: o.depth, children: [] })
        return
      case 'paragraph':
        this.closeSmall(at)
        this.paragraph = { number: o.number, start: at }
        this.last = o.number
        return
      case 'footnote':
        this.closeSmall(at)
        this.footnote = { number: o.number, start: at }
        return
      case 'headnote':
        this.closeSmall(at)
        this.headnote = { number: o.number, start: at }
        return
      case 'editorial':
        this.closeSmall(at)
        this.closeEditorial(at)
        this.closeSections(0, at)
        this.block = { kind: o.kind, by: o.by, start: at, parts: [] }
        return
      case 'part':
        this.closePart(at)
        this.part = { kind: o.kind, start: at }
        return
      case 'nothing':
        this.closeSmall(at)
        this.closeEditorial(at)
    }
  }

  finish(): Outline {
    const end = this.reading.text.length
    this.closeSmall(end)
    this.closeEditorial(end)
    this.closeSections(0, end)
    return {
      parts: this.tops,
      paragraphs: this.paragraphs,
      footnotes: this.footnotes,
      headnotes: this.headnotes,
      editorial: this.editorial,
    }
  }

  private trim(start: number, end: number): Span | undefined {
    return trimmed(this.reading.text, start, end)
  }

  private closeSmall(at: number): void {
    const p = this.paragraph && this.trim(this.paragraph.start, at)
    if (p) this.paragraphs.push({ start: p.start, end: p.end, number: (this.paragraph as { number: string }).number })
    const f = this.footnote && this.trim(this.footnote.start, at)
    if (f) this.footnotes.push({ ...f, number: (this.footnote as { number: string }).number })
    const h = this.headnote && this.trim(this.headnote.start, at)
    if (h) this.headnotes.push({ ...h, number: (this.headnote as { number: string | null }).number, polarity: null })
    this.paragraph = this.footnote = this.headnote = undefined
  }

  private closePart(at: number): void {
    const p = this.part && this.trim(this.part.start, at)
    if (p && this.block) this.block.parts.push({ ...p, kind: (this.part as { kind: 'question' }).kind })
    this.part = undefined
  }

  private closeEditorial(at: number): void {
    if (!this.block) return
    this.closePart(at)
    const b = this.trim(this.block.start, at)
    const { kind, by, parts } = this.block
    if (b) this.editorial.push({ start: b.start, end: b.end, kind, by, parts })
    this.block = undefined
  }

  private closeSections(depth: number, at: number): void {
    while (this.stack.length && (this.stack[this.stack.length - 1] as Open).depth >= depth) {
      const o = this.stack.pop() as Open
      this.openRoles = undefined
      const s = this.trim(o.start, at)
      if (!s) continue
      const part: Part = { start: s.start, end: s.end, role: o.role, heading: o.heading, children: o.children }
      const parent = this.stack[this.stack.length - 1]
      if (parent) parent.children.push(part)
      else this.tops.push(part)
    }
  }
}

/** Makes the outline keep the law that no character is lost: gaps between the top sections become `note` sections. */
function whole(outline: Outline, reading: Reading): Outline {
  const spans = [...outline.parts, ...outline.editorial].sort(bySpan)
  const parts = [...outline.parts]
  let at = 0
  const fill = (end: number) => {
    const gap = trimmed(reading.text, at, end)
    if (gap) parts.push({ start: gap.start, end: gap.end, role: 'note', heading: null, children: [] })
  }
  for (const s of spans) {
    if (s.start > at) fill(s.start)
    at = Math.max(at, s.end)
  }
  fill(reading.text.length)
  const { paragraphs, footnotes, headnotes, editorial } = outline
  return { parts: parts.sort(bySpan), paragraphs, footnotes, headnotes, editorial }
}

/** The reading together with its outline and the questions later steps ask of it. */
export function outlined(reading: Reading, outline: Outline): Outlined {
  const numbers = outline.paragraphs
  const byRoles = new Map<string, Part[]>()
  const { clean, source } = reading
  const metadata: Span[] = []
  for (const { kind, at } of source.marks)
    if (kind === 'metadata') metadata.push({ start: clean.toClean(at.start), end: clean.toClean(at.end) })
  const { text, lines, sentences, sentenceAround } = reading
  return {
    source,
    clean,
    text,
    lines,
    sentences,
    sentenceAround,
    outline,
    partAt: offset => deepest(outline.parts, offset),
    roleAt: offset => covering(outline.parts, offset)?.role,
    parts: (...roles) => {
      const key = roles.join()
      let found = byRoles.get(key)
      if (!found) byRoles.set(key, (found = collect(outline.parts, new Set(roles))))
      return [...found]
    },
    numberAt: offset => covering(numbers, offset)?.number,
    inEditorial: offset => covering(outline.editorial, offset) !== undefined,
    inMetadata: offset => metadata.some(m => m.start <= offset && offset < m.end),
  }
}

function covering<T extends Span>(list: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle] as T).start <= offset) low = middle
    else high = middle - 1
  }
  const found = list[low]
  return found && found.start <= offset && offset < found.end ? found : undefined
}

function deepest(parts: readonly Part[], offset: number): Part | undefined {
  const part = covering(parts, offset)
  return part && (deepest(part.children, offset) ?? part)
}

function collect(parts: readonly Part[], roles: ReadonlySet<SectionRole>): Part[] {
  return parts.flatMap(p => (roles.has(p.role) ? [p] : collect(p.children, roles)))
}
