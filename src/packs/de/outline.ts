import type { SectionRole } from '../../model/vocabulary.js'
import type { Line, Reading } from '../../pack/document.js'
import type { Opening, OutlineRules } from '../../pack/pack.js'
import { headingOf } from './headings.js'
import { type Margin, marginsOf } from './margins.js'
import { Numbering, outlineNumbers } from './numbering.js'
import { refine } from './refine.js'
import { gluedSignatures, signaturesBefore } from './signatures.js'
import {
  beforeBench,
  DATED,
  FLAG,
  FORMULA,
  holdsTitle,
  KEYWORDS,
  LOST,
  LOWER,
  NORMS,
  opensBench,
  PUBLISHER,
  REASONS,
  RECITAL,
  SELF,
  TITLE,
} from './title-lines.js'

const plans = new WeakMap<Reading, ReadonlyMap<number, readonly Opening[]>>()

/** The outline of a German decision: heading, headnotes, orders, facts, reasons with margin or outline numbers, signatures. */
export const outline: OutlineRules = {
  open: (line, { reading }) => {
    let plan = plans.get(reading)
    if (!plan) plans.set(reading, (plan = new Planner(reading.lines).plan()))
    return plan.get(line.index)
  },
  refine,
}

class Planner {
  private readonly out = new Map<number, Opening[]>()
  private readonly margins = new Map<number, Margin>()
  private readonly numbers = new Numbering()
  private zone: SectionRole | 'front' | undefined
  private readonly numbered: boolean
  private done = -1

  constructor(private readonly lines: readonly Line[]) {
    const margins = marginsOf(lines)
    this.numbered = margins.length > 0
    for (const m of margins) this.margins.set(m.line, m)
  }

  plan(): ReadonlyMap<number, readonly Opening[]> {
    for (let i = this.frontMatter(); i < this.lines.length; i++) this.line(this.lines[i] as Line)
    this.sign()
    return this.out
  }

  private put(line: number, opening: Opening): void {
    const openings = this.out.get(line)
    if (openings) openings.push(opening)
    else this.out.set(line, [opening])
  }

  private section(line: Line, role: SectionRole, heading: string | null, at = line.start, depth = 0): void {
    this.put(line.index, { opens: 'section', role, heading, depth, at })
    if (depth > 0) return
    this.zone = role
    if (role === 'operative') this.operative = line.index
    this.numbers.reset()
  }

  /** YAML before the text is the head. */
  private frontMatter(): number {
    if (this.lines[0]?.text !== '---') return 0
    const end = this.lines.findIndex((l, i) => i > 0 && l.text === '---')
    if (end < 0 || end > 60) return 0
    this.section(this.lines[0], 'head', null)
    return end + 1
  }

  private line(line: Line): void {
    if (line.index <= this.done) return
    const margin = this.margins.get(line.index)
    const at = margin ? margin.start : line.start
    const text = margin ? line.text.slice(margin.text - line.start) : line.text
    const heading = headingOf(text)
    if (heading?.role === 'operative' && holdsTitle(this.lines, line.index) && opensBench(this.lines, line.index)) {
      this.section(line, 'head', null)
      return
    }
    if (heading && this.accepts(heading.role, line)) {
      this.section(line, heading.role, heading.printed.replace(/^#+ ?/, ''), at)
      if (margin) this.put(line.index, { opens: 'paragraph', number: String(margin.number), at: margin.start })
      if (heading.role === 'headnote' && heading.length < line.text.length)
        this.put(line.index, { opens: 'headnote', number: null, at: line.start + heading.length })
      return
    }
    if (this.zone === undefined || this.zone === 'head' || this.zone === 'front' || this.zone === 'lower-courts') {
      if (this.inHead(line)) return
    }
    if (this.zone === 'note' || this.zone === 'headnote') if (this.inFlags(line)) return
    if (this.zone === 'operative' && this.leavesOperative(line, text, margin)) {
      this.section(line, 'reasoning', null, at)
    }
    if (PUBLISHER.end(text, 0) >= 0) {
      this.put(line.index, { opens: 'editorial', kind: 'disclaimer', by: 'publisher' })
      this.zone = 'note'
      return
    }
    if (this.zone === 'reasoning' || this.zone === 'facts') this.inReasons(line, text, margin, at)
    else if (margin) this.put(line.index, { opens: 'paragraph', number: String(margin.number), at })
  }

  /** A heading of the reasons before any of the decision is one; `Gründe` right behind an empty `Tenor` is a slip of the copy. */
  private accepts(role: SectionRole, line: Line): boolean {
    if (role === 'lower-courts' && this.zone === 'reasoning' && line.text.length > 14 && !line.text.endsWith(':'))
      return false
    if (role !== 'reasoning' || this.zone !== 'operative') return true
    const before = this.lines[line.index - 1]
    return !(before && headingOf(before.text)?.role === 'operative')
  }

  private inHead(line: Line): boolean {
    const { text } = line
    const formula = FORMULA.exec(text)
    if (formula && this.zone !== 'lower-courts') {
      const end = formula.index + formula[0].length
      if (this.zone === undefined) this.section(line, 'head', null)
      const next = end >= text.length ? this.lines[line.index + 1] : undefined
      const opens = next ?? (end < text.length ? line : undefined)
      if (opens) {
        const phrase = `${(formula[1] as string).replace(/(?<=\b\p{L}) (?=\p{L}\b)/gu, '')}:`
        const to = headingOf(opens.text)?.role === 'operative' ? undefined : opens
        if (to) this.section(to, 'operative', phrase, next ? to.start : line.start + end)
        if (to && next) this.operativeStart = to.index
      }
      return true
    }
    if (this.zone === 'lower-courts') {
      if (!RECITAL.test(text) && !TITLE.test(text) && !FORMULA.test(text)) return true
      this.section(line, 'head', null)
      return formula ? this.inHead(line) : true
    }
    if (SELF.test(text)) {
      this.section(line, 'lower-courts', null)
      return true
    }
    if (FLAG.test(text)) {
      this.section(line, 'note', null)
      return true
    }
    if (
      this.zone === 'head' &&
      NORMS.test(text) &&
      !/\b(?:wegen|gegen|gemäß)\b/.test(text) &&
      beforeBench(this.lines, line.index)
    ) {
      this.section(line, 'headnote', text)
      return true
    }
    if (this.zone === undefined || this.zone === 'head') {
      if (KEYWORDS.test(text) && text.split(/ [-–] /).length > 3 && line.index < 4 && !DATED.test(text)) {
        this.section(line, 'keywords', null)
        this.zone = 'head'
        return true
      }
      if (!this.out.size || this.afterKeywords(line)) this.section(line, 'head', null)
    }
    return this.zone === 'head'
  }

  private operativeStart = -1
  private operative: number | undefined

  private afterKeywords(line: Line): boolean {
    return (this.out.get(line.index - 1) ?? []).some(o => o.opens === 'section' && o.role === 'keywords')
  }

  /** Behind the flags of a title page: norms and headnotes, then the line in which the court cites itself, then the bench. */
  private inFlags(line: Line): boolean {
    const { text } = line
    if (this.zone === 'note') {
      if (FLAG.test(text)) return true
      const flags = this.lines[line.index - 1]
      if (!flags || !FLAG.test(flags.text)) return false
      if (SELF.test(text) || TITLE.test(text) || RECITAL.test(text))
        this.section(line, SELF.test(text) ? 'lower-courts' : 'head', null)
      else this.section(line, 'headnote', NORMS.test(text) ? text : null)
      return true
    }
    if (SELF.test(text)) this.section(line, 'lower-courts', null)
    else if (TITLE.test(text) || (RECITAL.test(text) && opensBench(this.lines, line.index)))
      this.section(line, 'head', null)
    else if (/^[Ii]n de[rm] .{3,60}(?:sache|streit|verfahren)\b/.test(text)) this.section(line, 'head', null)
    else if (FORMULA.test(text)) return this.inHead(line)
    else this.headnote(line)
    return true
  }

  private headnote(line: Line): void {
    const n = outlineNumbers(line.text).find(x => x.kind === 'a)' || x.kind === '1.')
    if (n) {
      this.put(line.index, { opens: 'section', role: 'headnote', heading: n.printed, depth: 1, at: line.start })
      this.put(line.index, { opens: 'headnote', number: n.printed.replace(/[.)]/, ''), at: line.start })
      return
    }
    const before = this.lines[line.index - 1]
    const first =
      before && (headingOf(before.text)?.role === 'headnote' || (NORMS.test(before.text) && !NORMS.test(line.text)))
    if (first && !NORMS.test(line.text)) this.put(line.index, { opens: 'headnote', number: null, at: line.start })
  }

  /** Whether the reasons begin here although no heading says so. */
  private leavesOperative(line: Line, text: string, margin: Margin | undefined): boolean {
    if (line.index === this.operativeStart) return false
    if (LOST.test(text)) return true
    const opened = this.operative
    if (
      opened !== undefined &&
      line.index > opened + 1 &&
      REASONS.test(text) &&
      !/\bwird[^.]{0,80}\b(?:abgeändert|aufgehoben)\b/.test(text)
    )
      return true
    if (margin)
      return !/\b(?:wird|werden|trägt|tragen|hat|haben)\b.{0,200}\b(?:zurückgewiesen|verworfen|abgewiesen|verurteilt|tragen|aufgehoben)\b/.test(
        text,
      )
    return false
  }

  private inReasons(line: Line, text: string, margin: Margin | undefined, at: number): void {
    const n = this.numbers.take(outlineNumbers(text))
    if (n && (n.kind === 'A.' || n.kind === 'I.') && this.zone) {
      const lettered = this.numbers.kinds[0] === 'A.'
      this.section(line, this.zone as SectionRole, n.printed, at, n.kind === 'A.' || !lettered ? 1 : 2)
    }
    if (margin) this.put(line.index, { opens: 'paragraph', number: String(margin.number), at })
    else if (n && !this.numbered && !(text === n.printed && this.opensNumber(line.index + 1)))
      this.put(line.index, { opens: 'paragraph', number: this.numbers.path, at })
  }

  private opensNumber(index: number): boolean {
    const next = this.lines[index]
    return next !== undefined && outlineNumbers(next.text).some(n => n.value === 1)
  }

  /** Signatures at the end and before what follows them, and the list of lower courts behind them. */
  private sign(): void {
    const ends = new Set<number>([this.end()])
    let reasons = -1
    this.out.forEach((openings, index) => {
      for (const o of openings) {
        if (o.opens !== 'section' || o.depth !== 0) continue
        if (o.role === 'reasoning' || o.role === 'operative' || o.role === 'facts') reasons = Math.max(reasons, index)
        if (o.role === 'lower-courts' || o.role === 'note' || o.role === 'footnotes') ends.add(index)
      }
      if (openings.some(o => o.opens === 'editorial')) ends.add(index)
    })
    if (reasons < 0) return
    let signed = false
    for (const end of [...ends].sort((a, b) => a - b)) {
      if (end <= reasons + 1) continue
      const first = signaturesBefore(this.lines, end, reasons)
      const openings = first === undefined ? undefined : this.out.get(first)
      if (first === undefined || openings?.some(o => o.opens === 'section' && o.depth === 0)) continue
      this.put(first, {
        opens: 'section',
        role: 'signatures',
        heading: null,
        depth: 0,
        at: (this.lines[first] as Line).start,
      })
      signed = true
    }
    const last = this.lines[this.end() - 1]
    const glued = signed || !last ? undefined : gluedSignatures(last)
    if (last && glued !== undefined)
      this.put(last.index, { opens: 'section', role: 'signatures', heading: null, depth: 0, at: glued })
  }

  /** Index behind the last line of the court's own text: an unheaded list of lower courts at the end comes after it. */
  private end(): number {
    let end = this.lines.length
    while (end > 1 && LOWER.test((this.lines[end - 1] as Line).text) && DATED.test((this.lines[end - 1] as Line).text))
      end--
    const first = this.lines[end]
    const before = this.lines[end - 1]
    if (
      first &&
      before &&
      !this.out.get(end)?.length &&
      headingOf(before.text)?.role !== 'lower-courts' &&
      this.zone !== 'lower-courts'
    )
      this.section(first, 'lower-courts', null)
    return end
  }
}
