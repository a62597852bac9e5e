import type { Line } from '../../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../../pack/pack.js'
import { annexed, closing, grounds, headings } from './words.table.js'

const PARAGRAPH = /^(\d{1,4})(?: ?\.(?:\s|$)|$|(?:\s{2,}|\u00a0))/
/** The Registry's summary, which binds nobody, stands between the title and the date. */
const SUMMARY = /^Art\.? ?\d.{0,300} • /
const SUMMARY_ENDS =
  /^(?:STRASBOURG|Th(?:is|e) (?:judgment|decision)|Cet(?:te)? (?:arrêt|décision)|In the case of|En l[’']affaire)/
const LONGEST_HEADING = 200

function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const section = (role: 'head' | 'operative' | 'signatures' | 'note', heading: string | null): readonly Opening[] => [
    { opens: 'section', role, heading, depth: 0 },
  ]
  const { text } = line
  if (state.editorial !== undefined) return SUMMARY_ENDS.test(text) ? section('head', null) : undefined
  if (state.seen('operative')) {
    if (annexed.test(text)) return section('note', text.slice(0, LONGEST_HEADING))
    return closing.test(text) && !state.seen('signatures') ? section('signatures', null) : undefined
  }
  if (grounds.test(text)) return section('operative', text.slice(0, 80))
  if (SUMMARY.test(text) && !state.seen('facts') && !state.seen('procedure'))
    return [{ opens: 'editorial', kind: 'summary', by: 'publisher' }]
  const role = text.length <= LONGEST_HEADING ? headings.find(([heading]) => heading.test(bare(text)))?.[1] : undefined
  if (role) return [{ opens: 'section', role, heading: text, depth: 0 }]
  const p = paragraph(text, state)
  if (!p) return undefined
  return state.roles[0] === 'head' || state.roles.length === 0
    ? [{ opens: 'section', role: 'procedure', heading: null, depth: 0 }, p]
    : [p]
}

/** Without the number of a heading: `II. RELEVANT DOMESTIC LAW`. */
function bare(text: string): string {
  return text.replace(/^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\. ?/, '')
}

/** Numbers run on through the whole judgment; only the next one opens a paragraph. */
function paragraph(text: string, state: OutlineState): Opening | undefined {
  const n = Number(PARAGRAPH.exec(text)?.[1] ?? Number.NaN)
  return n === Number(state.number ?? 0) + 1 ? { opens: 'paragraph', number: String(n) } : undefined
}

export const outline: OutlineRules = { open }
