import type { SectionRole } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../../pack/pack.js'
import { headings } from './words.table.js'

const PARAGRAPH = /^(\d{1,4})(?:\.| | {2,})\s*(?=[^\d\s])/
const GROUNDS = /^On those grounds,?/
const START = /^(?:Judgment|Order|Opinion|Decision)$/
const SIGNED = /^(?:\[Signatures\]|Delivered in open court|Done at Luxembourg|Luxembourg, \d)/
const NOTES = /^(?:\* \* \*|\* ?Language of the case|\d{1,3} ?Original language)/

/** The role of a heading in the house style of the Union's courts; `undefined` for a line that is none. */
function headingRole(line: Line): SectionRole | undefined {
  if (line.text.length > 160 || /[.;:,]$/.test(line.text)) return undefined
  const bare = line.text.replace(/^(?:[IVX]{1,5}|[A-Z]|\d{1,2}|\([a-z]\))\. ?/, '').toLowerCase()
  return headings.find(([pattern]) => pattern.test(bare))?.[1]
}

/** Numbers run on through the whole judgment: only the next one opens a paragraph, so that quoted articles do not. */
function paragraph(line: Line, state: OutlineState): Opening | undefined {
  const m = PARAGRAPH.exec(line.text)
  if (!m) return undefined
  const n = Number(m[1])
  return n === Number(state.number ?? 0) + 1 ? { opens: 'paragraph', number: String(n) } : undefined
}

function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  if (SIGNED.test(line.text) && state.seen('operative'))
    return [{ opens: 'section', role: 'signatures', heading: null, depth: 0 }]
  if (NOTES.test(line.text))
    return [{ opens: 'section', role: state.seen('operative') ? 'footnotes' : 'note', heading: null, depth: 0 }]
  if (GROUNDS.test(line.text))
    return [{ opens: 'section', role: 'operative', heading: line.text.slice(0, 80), depth: 0 }]
  if (state.seen('operative')) return undefined
  if (START.test(line.text)) return [{ opens: 'section', role: 'procedure', heading: line.text, depth: 0 }]
  if (/^(?:In (?:Joined )?Cases? |Case C|Joined Cases)/.test(line.text) && state.roles[0] === 'head')
    return [{ opens: 'section', role: 'parties', heading: null, depth: 0 }]
  if (/^THE (?:GENERAL )?COURT\b/.test(line.text) && !state.seen('procedure'))
    return [{ opens: 'section', role: 'head', heading: null, depth: 0 }]
  const p = paragraph(line, state)
  if (p)
    return state.roles[0] === 'parties' || state.roles[0] === 'head'
      ? [{ opens: 'section', role: 'procedure', heading: null, depth: 0 }, p]
      : [p]
  const role = state.number === undefined && !/^[IVX]{1,5}\. /.test(line.text) ? undefined : headingRole(line)
  return role && [{ opens: 'section', role, heading: line.text, depth: 0 }]
}

export const outline: OutlineRules = { open }
