import type { SectionRole } from '../../model/vocabulary.js'
import type { Line, Outline, Part, Reading } from '../../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../../pack/pack.js'
import { dispositions, headings } from './words.table.js'

const NUMBERED = /^(?:\[(\d{1,4})\]|(\d{1,4})\.)(?:$|\s+(?=\S))/
const LEAD = /^(?:[A-Z]{1,2}|[IVX]{1,6}|\(?[a-z0-9]{1,3}\)|\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?=\S)/
const MOST_HEADING = 90
/** A judge's name before his or her own judgment. */
const SPEAKER =
  /^(?:THE )?(?:LORD|LADY|MR|MRS|MS|SIR|DAME|HHJ|HIS HONOUR|HER HONOUR|Lord|Lady|Sir|Dame|Mr|Mrs|Ms)\b[^.]{2,80}(?:JUSTICE|Justice|LORD|LADY|Lord|Lady|Judge|Colton)?[^.]{0,100}:$/

/** The next number opens a paragraph, and only that: lists, quoted statutes and pages number themselves too. */
function paragraph(line: Line, state: OutlineState): string | undefined {
  const m = NUMBERED.exec(line.text)
  const number = m?.[1] ?? m?.[2]
  if (number === undefined) return undefined
  const before = Number((state.number ?? '0').split('.')[0])
  return Number(number) === before + 1 ? number : undefined
}

/** The role of a line that is a heading: short, without a stop, of the words the courts use. */
export function headingRole(text: string): SectionRole | undefined {
  if (text.length > MOST_HEADING) return undefined
  const bare = text.replace(LEAD, '').replace(/\s*:$/, '').trim().toLowerCase()
  if (/[.;,]$/.test(bare)) return undefined
  return headings.find(h => h.words.test(bare))?.role
}

function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const inHead = state.roles.length === 0 || state.roles[0] === 'head'
  const number = paragraph(line, state)
  const role = number === undefined || line.heading ? headingRole(line.text) : undefined
  // Words such as Decision and Order stand over the whole judgment before it begins.
  const title =
    inHead &&
    state.number === undefined &&
    (role === 'operative' || /^(?:decision|order|reasons|summary)\b/i.test(line.text))
  if (role !== undefined && !title && !(inHead && line.index < 4)) {
    const section: Opening = { opens: 'section', role, heading: line.text, depth: 0 }
    return number === undefined ? [section] : [section, { opens: 'paragraph', number }]
  }
  if (number !== undefined) {
    const first: Opening[] = inHead ? [{ opens: 'section', role: 'reasoning', heading: null, depth: 0 }] : []
    return [...first, { opens: 'paragraph', number }]
  }
  if (inHead && line.index > 6 && SPEAKER.test(line.text))
    return [{ opens: 'section', role: 'reasoning', heading: null, depth: 0 }]
  return undefined
}

/** The last paragraphs may dispose of the case without a heading of their own: they are the operative part then. */
function refine(outline: Outline, { text }: Reading): Outline {
  if (outline.parts.some(p => p.role === 'operative')) return outline
  const at = outline.paragraphs.findLastIndex(p => dispositions.some(d => d.pattern.test(text.slice(p.start, p.end))))
  const from = outline.paragraphs[at]
  if (!from || at < outline.paragraphs.length - LAST) return outline
  return { ...outline, parts: outline.parts.flatMap(p => cut(p, from.start, text)) }
}
const LAST = 6

function cut(part: Part, at: number, text: string): Part[] {
  if (part.role === 'head' || part.children.length > 0 || part.start > at || part.end <= at) return [part]
  const end = part.start + text.slice(part.start, at).trimEnd().length
  const operative: Part = { start: at, end: part.end, role: 'operative', heading: null, children: [] }
  return end > part.start ? [{ ...part, end }, operative] : [operative]
}

export const outline: OutlineRules = { open, refine }
