import type { SectionRole } from '../model/vocabulary.js'
import { EDITORIAL_KINDS, SECTION_ROLES } from '../model/vocabulary.js'
import type { EditorialBlock, Line, Reading } from '../pack/document.js'
import type { Opening } from '../pack/pack.js'
import type { Mark, MarkKind, Source } from '../text/source.js'

/** The structure that a format states, asked line by line in the order of the lines. */
export interface Structure {
  /** What a line opens, from what the format states and what the pack reads there. */
  merged(line: Line, own: readonly Opening[] | undefined): readonly Opening[] | undefined
}

interface Stated {
  readonly mark: Mark
  readonly start: number
  readonly end: number
}

const KINDS = new Set<MarkKind>(['section', 'metadata', 'paragraph', 'footnote', 'headnote', 'editorial', 'heading'])
/** In these nothing opens but what the format states. */
const CLOSED = new Set<MarkKind>(['headnote', 'editorial', 'footnote', 'metadata'])

/**
 * What the publisher marked goes before what is read off the text: a stated section opens with its role (where it has none, the
 * pack reads its heading); in a stated section only headings open another, but a head is the pack's to divide; in a stated paragraph no number opens one; in stated
 * headnotes, summaries and notes nothing opens. `undefined` for a source whose format states nothing of the kind.
 */
export function structureOf({ source, clean }: Reading): Structure | undefined {
  const stated = source.marks
    .filter(m => KINDS.has(m.kind))
    .map(mark => ({ mark, start: clean.toClean(mark.at.start), end: clean.toClean(mark.at.end) }))
  if (!stated.some(s => s.mark.kind !== 'heading')) return undefined
  const notes = closingNotes(source)
  const open: Stated[] = []
  let next = 0
  const ended = (at: number): Opening[] => {
    const closing: Opening[] = []
    for (let i = open.length - 1; i >= 0; i--) {
      const o = open[i] as Stated
      if (o.end > at) continue
      open.splice(i, 1)
      if (o.mark.kind === 'headnote' || o.mark.kind === 'editorial' || o.mark.kind === 'footnote')
        closing.push({ opens: 'nothing', at })
    }
    return closing.slice(0, 1)
  }
  return {
    merged: (line, own = []) => {
      const closing = ended(line.start)
      const begun: Stated[] = []
      for (; next < stated.length && (stated[next] as Stated).start < line.end; next++) {
        const s = stated[next] as Stated
        if (s.end > s.start && s.end > line.start) begun.push(s)
      }
      const around = [...open]
      open.push(...begun.filter(s => s.mark.kind !== 'heading'))
      const openings = [...closing, ...opened(line, begun, around, own, notes)]
      return openings.length ? openings : undefined
    },
  }
}

function opened(
  line: Line,
  begun: readonly Stated[],
  around: readonly Stated[],
  own: readonly Opening[],
  notes: Mark | undefined,
): Opening[] {
  const out: Opening[] = []
  const depth = around.filter(s => s.mark.kind === 'section' && ![undefined, 'head'].includes(roleOf(s.mark))).length
  const closed = [...around, ...begun].some(s => CLOSED.has(s.mark.kind))
  const section = own.find(o => o.opens === 'section')
  let sections = 0
  for (const { mark, start } of begun) {
    const at = Math.max(start, line.start)
    switch (mark.kind) {
      case 'metadata':
        out.push({ opens: 'section', role: 'head', heading: null, depth: 0, at })
        break
      case 'section': {
        const role = roleOf(mark)
        if (role) {
          const read = section?.opens === 'section' && section.role === role ? section : undefined
          out.push(read ?? { opens: 'section', role, heading: headingOf(line, begun), depth: depth + sections, at })
          sections++
        }
        break
      }
      case 'footnote':
        if (mark === notes) out.push({ opens: 'section', role: 'footnotes', heading: null, depth: 0, at })
        if (mark.value) out.push({ opens: 'footnote', number: mark.value, at })
        break
      case 'paragraph':
        if (mark.value) out.push({ opens: 'paragraph', number: mark.value, at })
        break
      case 'headnote':
        out.push({ opens: 'headnote', number: mark.value ?? null, at })
        break
      case 'editorial':
        out.push({ opens: 'editorial', kind: editorialKind(mark.value), by: 'publisher', at })
    }
  }
  if (closed) return [...out.filter(o => o.opens === 'section'), ...out.filter(o => o.opens !== 'section')]
  const heading = line.heading || begun.some(s => s.mark.kind === 'section')
  const numbered = begun.some(s => s.mark.kind === 'paragraph' && s.mark.value)
  const inParagraph = [...around, ...begun].some(s => s.mark.kind === 'paragraph' && s.mark.value)
  const kept = own.filter(o => {
    if (o.opens === 'section') return sections === 0 && (heading || (!numbered && (depth === 0 || o.depth > 0)))
    if (o.opens === 'paragraph') return !inParagraph
    return true
  })
  // A section comes before the paragraph that begins with it.
  return [...out.filter(o => o.opens === 'section'), ...kept, ...out.filter(o => o.opens !== 'section')]
}

/** The first of the footnotes that a text ends with: they are a section of their own. */
function closingNotes({ marks, text }: Source): Mark | undefined {
  let first: Mark | undefined
  let end = text.trimEnd().length
  for (const m of marks.filter(m => m.kind === 'footnote').reverse()) {
    if (text.slice(m.at.end, end).trim() !== '') break
    first = m
    end = m.at.start
  }
  return first
}

function headingOf(line: Line, begun: readonly Stated[]): string | null {
  return line.heading || begun.some(s => s.mark.kind === 'heading') ? line.text : null
}

function roleOf(mark: Mark): SectionRole | undefined {
  return SECTION_ROLES.find(r => r === mark.value)
}

function editorialKind(value: string | undefined): EditorialBlock['kind'] {
  return EDITORIAL_KINDS.find(k => k === value) ?? 'summary'
}
