import type { At, Decision, Section } from '../../model/decision.js'
import type { SectionRole } from '../../model/vocabulary.js'
import { addresser, addressesOf } from './addresses.js'

/** A place where a new block of the reading must begin, and what begins there. */
export interface Start {
  readonly offset: number
  readonly heading?: { readonly role: SectionRole; readonly level: number; readonly end: number }
  readonly paragraph?: { readonly number: string; readonly depth: number }
  readonly footnote?: string
  /** Addresses of the paragraphs and footnotes that begin here. */
  readonly anchors?: readonly string[]
  /** The number printed at the start ends here; the text goes on after it. */
  readonly textFrom?: number
}

/** All starts of a decision, sorted; two things that begin at one place are one start. */
export function startsOf(decision: Decision, text: string): Start[] {
  const starts = new Map<number, Start>()
  const add = (start: Start) => starts.set(start.offset, merge(starts.get(start.offset), start))
  const walk = (section: Section, level: number) => {
    const end = section.heading === null ? null : headingEnd(text, section.at, section.heading)
    add({
      offset: section.at[0],
      ...(end === null
        ? {}
        : { heading: { role: section.role, level, end }, textFrom: headingFrom(text, section.at[0], end) }),
    })
    if (end !== null && end < section.at[1]) add({ offset: nextVisible(text, end) })
    for (const child of section.children) walk(child, level + 1)
  }
  for (const section of decision.sections) walk(section, 0)
  for (const order of decision.operative) add({ offset: order.at[0] })
  for (const headnote of decision.headnotes) add({ offset: headnote.at[0] })
  const open: At[] = []
  const addresses = addressesOf(decision.paragraphs)
  decision.paragraphs.forEach(({ number, at }, i) => {
    while (open.length && open[open.length - 1]![1] <= at[0]) open.pop()
    const heading = starts.get(at[0])?.heading
    add({
      offset: at[0],
      paragraph: { number, depth: open.length },
      anchors: [addresses[i]!],
      ...(heading ? {} : { textFrom: numberEnd(text, at, number) }),
    })
    open.push(at)
  })
  const unique = addresser()
  for (const { number, at } of decision.footnotes)
    add({ offset: at[0], footnote: number, anchors: [unique(`fn-${number}`)], textFrom: numberEnd(text, at, number) })
  return [...starts.values()].sort((a, b) => a.offset - b.offset)
}

/** What begins at several offsets that no visible text lies between begins together, at the first of them. */
export function merge(a: Start | undefined, b: Start): Start {
  if (!a) return b
  const anchors = [...(a.anchors ?? []), ...(b.anchors ?? [])]
  return { ...a, ...b, offset: a.offset, ...(anchors.length ? { anchors } : {}) }
}

const HEADING_NUMBER = /(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[a-z]{1,2}\)|[A-Z]\.)\s*(?=[\p{Lu}가-힣])/uy

/** Where the words of a numbered heading begin: after `5.` in `5.De beoordeling`. */
function headingFrom(text: string, start: number, end: number): number {
  HEADING_NUMBER.lastIndex = start
  return HEADING_NUMBER.test(text) && HEADING_NUMBER.lastIndex < end ? HEADING_NUMBER.lastIndex : start
}

/** Where the heading printed at the start of a section ends; white space may differ. `null` when it is not there. */
function headingEnd(text: string, [start, end]: At, heading: string): number | null {
  let at = start
  let last = start
  for (const char of heading) {
    if (/\s/.test(char)) continue
    while (at < end && /\s/.test(text[at]!)) at++
    if (!text.startsWith(char, at)) return firstLineEnd(text, start, end, heading)
    at += char.length
    last = at
  }
  while (last > start && last < end && /[:.]/.test(text[last]!)) last++
  return last > start ? last : null
}

/** A heading that reads differently from the text (a joined word, a cleaned label): its line, when it is a short one. */
function firstLineEnd(text: string, start: number, end: number, heading: string): number | null {
  const newline = text.indexOf('\n', start)
  const stop = newline < 0 || newline > end ? end : newline
  return stop - start <= heading.length + 20 ? stop : null
}

function nextVisible(text: string, offset: number): number {
  while (offset < text.length && /\s/.test(text[offset]!)) offset++
  return offset
}

/** Where a paragraph's own number, as printed at its start, ends; its start when no number is printed there. */
function numberEnd(text: string, [start, end]: At, number: string): number {
  const last = number.slice(number.lastIndexOf('.') + 1)
  for (const printed of [number, last]) {
    for (const open of ['', '(', '[', '*']) {
      if (!text.startsWith(open + printed, start)) continue
      let at = start + open.length + printed.length
      if (open === '' && /[\p{L}\d]/u.test(text[at] ?? '') && !/^\d/.test(printed)) continue
      if (/\d/.test(text[at] ?? '')) continue
      while (at < end && /[.)\]:]/.test(text[at]!)) at++
      while (at < end && /\s/.test(text[at]!)) at++
      return at < end ? at : start
    }
  }
  return start
}
