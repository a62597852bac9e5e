import type { Fault, Mark, MarkKind, StatedField, Statement } from '../text/source.js'
import type { Effect, Fact, Zone } from './effect.js'
import { Flow } from './flow.js'
import { giveNumber } from './give-number.js'
import { distinct, fieldNamed, plainValue } from './statements.js'

/** What was written: text, and what the format says about it. */
export interface Written {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly statements: readonly Statement[]
  readonly faults: readonly Fault[]
}

/** An element that is open. */
interface Open {
  readonly effect: Effect
  start: number
  /** Where its own text begins: behind its label and heading. */
  own: number
  readonly marks: { readonly kind: MarkKind; value?: string }[]
  /** Words to be written before its first text. */
  pending: boolean
  /** What a silent element holds, where it states a fact. */
  heard: string
  /** Where in its text something stands that is no part of what it states. */
  readonly others: { readonly start: number; readonly end: number }[]
  /** For a note: where it was called. */
  readonly called?: Flow
}

const MOST_HEARD = 2000
const MOST_STATEMENTS = 2000
const MOST_FAULTS = 20

/** A document as it grows: elements open and close, each doing to the text what its effect says. */
export class Writer {
  flow = new Flow()
  private readonly notes: { readonly text: string; readonly marks: readonly Mark[] }[] = []
  private readonly open_: Open[] = []
  private readonly statements: { field: StatedField; value: string; start: number; end: number; official?: true }[] = []
  private readonly faults: Fault[] = []
  private silent = 0
  /** The field that the label read last names. */
  private named: StatedField | undefined
  private pendings = 0
  /** The text of a title, until what it stands over begins. */
  private title: string | undefined
  private zone:
    | { readonly zone: Zone; readonly depth: number; readonly start: number; readonly inner: number }
    | undefined

  /** How many elements are open. */
  get depth(): number {
    return this.open_.length
  }

  open(effect: Effect): void {
    if (effect.aside === undefined) this.break(effect)
    const before = this.flow.mark()
    if (effect.zone && effect.zone.name !== this.zone?.zone.name) this.endZone()
    if (!effect.silent) this.writeTitle()
    if (effect.zone && !this.zone)
      this.zone = { zone: effect.zone, depth: this.depth, start: before, inner: this.flow.mark() }
    for (const fact of effect.facts ?? []) this.fact(fact)
    if (effect.sign !== undefined) this.text(effect.sign)
    const called = effect.aside === undefined || this.silent > 0 ? undefined : this.call(effect, effect.aside)
    const pending = effect.label !== undefined || effect.heading !== undefined
    if (pending) this.pendings++
    if (effect.silent || effect.title) this.silent++
    if (effect.bullet !== undefined && this.silent === 0) this.flow.bullet(effect.bullet)
    const start = called ? 0 : this.flow.mark()
    this.open_.push({
      effect,
      start,
      own: this.flow.mark(),
      marks: (effect.marks ?? []).map(m => ({ ...m })),
      pending,
      heard: '',
      others: [],
      ...(called ? { called } : {}),
    })
    if (effect.shows !== undefined && this.silent === 0) {
      if (this.pendings > 0) this.supply()
      const from = this.flow.mark()
      this.flow.text(effect.shows)
      this.flow.close('supplied', from)
    }
  }

  /** Closes the innermost element, or all down to a depth. */
  close(depth = this.depth - 1): void {
    while (this.open_.length > Math.max(0, depth)) this.end(this.open_.pop() as Open)
  }

  text(chars: string): void {
    if (this.silent > 0) {
      for (const o of this.open_)
        if ((o.effect.title || (o.effect.silent && o.effect.states)) && o.heard.length < MOST_HEARD) o.heard += chars
      return
    }
    if (this.pendings > 0 && /\S/.test(chars)) this.supply()
    this.flow.text(chars)
  }

  /** States a fact; with a label, on a line of its own. */
  fact({ field, value, label, official }: Fact): void {
    const plain = plainValue(value)
    if (plain === undefined) return
    if (label === undefined) this.state(field, plain, -1, -1, official)
    else {
      this.flow.block()
      const from = this.flow.mark()
      this.flow.text(label.trim())
      this.flow.close('supplied', from)
      this.flow.text(' ')
      const start = this.flow.mark()
      this.flow.text(plain)
      this.state(field, plain, start, this.flow.mark(), official)
      this.flow.block()
    }
  }

  /** Takes back everything written since a place; `inline`: within a line that goes on. */
  cut(from: number, inline = false): void {
    this.flow.cut(from, inline)
    for (let i = this.statements.length - 1; i >= 0; i--) {
      const s = this.statements[i] as { start: number; end: number }
      if (s.end > from) s.start = s.end = -1
      else if (s.end >= 0) break
    }
  }

  /** Records a place where the file is damaged. */
  fault(message: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ at: this.flow.mark(), message })
  }

  finish(): Written {
    this.close(0)
    this.writeTitle()
    this.endZone()
    for (const note of this.notes) this.flow.append(note.text, note.marks)
    const { text, marks } = this.flow.finish()
    return {
      text,
      marks,
      statements: distinct(
        this.statements.map(({ field, value, start, end, official }) => {
          const from = start < 0 ? start : start + (/^\s*/.exec(text.slice(start, end)) as RegExpExecArray)[0].length
          return {
            field,
            value,
            ...(from >= 0 && from < end ? { at: { start: from, end } } : {}),
            ...(official ? { official } : {}),
          }
        }),
      ),
      faults: this.faults.map(f => ({ ...f, at: Math.min(f.at, text.length) })),
    }
  }

  private end(o: Open): void {
    const { effect } = o
    if (o.pending) this.pendings--
    if (effect.silent || effect.title) this.silent--
    if (this.zone && this.depth < this.zone.depth) this.endZone()
    if (effect.title && o.heard.trim() !== '') this.title = o.heard
    const field = effect.states ?? (effect.named ? this.named : undefined)
    const says = field !== undefined || effect.number || effect.names
    const said = says ? (effect.silent ? o.heard : this.ownText(o)) : ''
    if (effect.number) giveNumber(this.open_, said || (effect.sign ?? ''), effect.number === 'path')
    const end = this.flow.mark()
    if (field !== undefined) this.stateParts(field, said, o, o.others[0]?.start ?? end)
    if (effect.states && effect.apart)
      this.open_.findLast(outer => outer.effect.states)?.others.push({ start: o.start, end })
    if (effect.names || effect.named) this.named = effect.names ? fieldNamed(said.trim()) : undefined
    for (const m of o.marks) this.flow.close(m.kind, o.start, m.value)
    if (o.called) {
      this.notes.push(this.flow.finish())
      this.flow = o.called
    } else if (effect.flow !== 'line' || end > o.start) this.break(effect)
  }

  /** Leaves the marker where a note is called and goes on in the note, which begins with it. */
  private call({ marks = [] }: Effect, marker: string): Flow {
    if (this.pendings > 0) this.supply()
    const { flow } = this
    const from = flow.mark()
    flow.text(marker)
    flow.close('footnote-ref', from, marks.find(m => m.kind === 'footnote')?.value)
    flow.close('supplied', from)
    this.flow = new Flow()
    this.flow.text(marker)
    this.flow.close('supplied', 0)
    this.flow.text(' ')
    return flow
  }

  /** States what an element's text says, part by part where it is divided. */
  private stateParts(field: StatedField, said: string, { effect, own }: Open, end: number): void {
    const place = (from: number, length: number) =>
      effect.silent ? ([-1, -1] as const) : ([own + from, Math.min(own + from + length, end)] as const)
    let from = 0
    for (const part of effect.divided ? said.split(effect.divided) : [said]) {
      const at = said.indexOf(part, from)
      from = at + part.length
      const value = plainValue(part)
      if (value !== undefined) this.state(field, value, ...place(at, part.length), effect.official)
    }
  }

  private writeTitle(): void {
    const { title } = this
    if (title === undefined || this.silent > 0) return
    this.title = undefined
    this.flow.paragraph()
    const from = this.flow.mark()
    this.flow.text(title)
    this.flow.close('heading', from, '2')
    this.flow.block()
  }

  private endZone(): void {
    if (!this.zone) return
    const { zone, start, inner } = this.zone
    for (const { kind, value } of zone.marks)
      this.flow.close(kind, kind === 'section' || kind === 'metadata' ? start : inner, value)
    this.zone = undefined
  }

  /** The text of an element without what states something apart. */
  private ownText({ own, others }: Open): string {
    const text = this.flow.since(own)
    let out = ''
    let at = own
    for (const { start, end } of others) {
      out += `${text.slice(at - own, Math.max(at, start) - own)} `
      at = end
    }
    return out + text.slice(at - own)
  }

  /** Writes what waits for the first text of the open elements. */
  private supply(): void {
    const before = this.flow.mark()
    let written = false
    for (const o of this.open_) {
      // What opened inside has no text yet: it begins behind the words supplied.
      if (written) o.start = o.own = this.flow.mark()
      if (!o.pending) continue
      written = true
      o.pending = false
      this.pendings--
      const { heading, label } = o.effect
      if (heading !== undefined) {
        this.flow.paragraph()
        const from = this.flow.mark()
        this.flow.text(heading)
        this.flow.close('heading', from, '2')
        this.flow.close('supplied', from)
        this.flow.paragraph()
      }
      if (label !== undefined) {
        const from = this.flow.mark()
        this.flow.text(label.trim())
        this.flow.close('supplied', from)
        this.flow.text(' ')
      }
      o.own = this.flow.mark()
    }
    for (const o of this.open_) if (o.own === before) o.own = this.flow.mark()
  }

  private state(field: StatedField, value: string, start: number, end: number, official: true | undefined): void {
    if (this.statements.length >= MOST_STATEMENTS) return
    const inNote = this.open_.some(o => o.called)
    const place = inNote ? { start: -1, end: -1 } : { start, end }
    this.statements.push({ field, value, ...place, ...(official ? { official } : {}) })
  }

  private break({ flow }: Effect): void {
    if (flow === 'paragraph') this.flow.paragraph()
    else if (flow === 'block') this.flow.block()
    else if (flow === 'line') this.flow.line()
    else if (flow === 'word') this.flow.text(' ')
  }
}
