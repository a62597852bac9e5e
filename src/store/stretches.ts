import type { At, Decision, Section } from '../model/decision.js'
import type { PassageRole } from './weight.js'

/** What stands together: one numbered paragraph, headnote, footnote or editorial entry, or what lies between in one section. */
export interface Stretch {
  readonly at: At
  /** Dropped stretches inside. */
  readonly without: readonly At[]
  readonly paragraph: string | null
  readonly role: PassageRole
}

/** Dropped text of this length at most, such as the foot of a page, does not part what it interrupts. */
const LONGEST_HOLE = 400

interface Draft extends Stretch {
  readonly owner: string
  readonly at: [number, number]
  readonly without: At[]
}

/** Cuts a decision wherever something begins or ends, and leaves out what is dropped. In the order of the text. */
export function stretchesOf(decision: Decision): Stretch[] {
  const { text = '', paragraphs, headnotes, footnotes, editorial } = decision
  const sections = flat(decision.sections)
  const layers = [decision.dropped, editorial, footnotes, headnotes, sections, paragraphs]
  const edges = new Set([0, text.length])
  for (const { at } of layers.flat()) edges.add(at[0]).add(at[1])
  const [dropped, edited, noted, heading, section, paragraph] = layers.map(innermost) as Innermost[]
  const drafts: Draft[] = []
  const sorted = [...edges].filter(e => e >= 0 && e <= text.length).sort((a, b) => a - b)
  for (let i = 0; i + 1 < sorted.length; i++) {
    const at: [number, number] = [sorted[i] as number, sorted[i + 1] as number]
    const [isDropped, entry, note, head, part, number] = [dropped, edited, noted, heading, section, paragraph].map(of =>
      (of as Innermost)(at[0]),
    ) as number[]
    if (isDropped !== -1) continue
    const role: PassageRole =
      entry !== -1
        ? 'editorial'
        : note !== -1
          ? 'footnotes'
          : head !== -1
            ? 'headnote'
            : (sections[part as number]?.role ?? 'note')
    const within = entry === -1 ? number : -1
    const owner = [entry, note, head, entry === -1 ? part : -1, within].join()
    const last = drafts[drafts.length - 1]
    if (last?.owner === owner && at[0] - last.at[1] <= LONGEST_HOLE) {
      if (at[0] > last.at[1]) last.without.push([last.at[1], at[0]])
      last.at[1] = at[1]
    } else drafts.push({ owner, at, without: [], paragraph: paragraphs[within as number]?.number ?? null, role })
  }
  return drafts
}

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap(s => [s, ...flat(s.children)])
}

/** The last begun of the spans around an offset, as its place in the list, or -1; offsets are asked in order. */
type Innermost = (offset: number) => number

function innermost(spans: readonly { readonly at: At }[]): Innermost {
  const order = spans.map((_, i) => i).sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b)
  const open: number[] = []
  let next = 0
  return offset => {
    while (next < order.length && startOf(spans, order[next] as number) <= offset) open.push(order[next++] as number)
    while (open.length > 0 && (spans[open[open.length - 1] as number]?.at[1] ?? 0) <= offset) open.pop()
    return open[open.length - 1] ?? -1
  }
}

function startOf(spans: readonly { readonly at: At }[], index: number): number {
  return spans[index]?.at[0] ?? 0
}
