import type { SectionRole } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import type { Opening, OutlineState } from '../../pack/pack.js'
import { isTitle, NOTE_START, REMEDY, roleOf, SIGNED } from './line-forms.js'
import type { Progress } from './outline-progress.js'

/** A judgment of the Hoge Raad may be published with the conclusion that was taken in the case. */
const ATTACHED = /^(?:.{0,40}\b)?Conclusie inzake:?$/

/** Operative part over: signatures, remedies, annexes, notes. */
export function ending(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  const role = state.roles[0]
  if (SIGNED.test(line.text) && (p.stage === 'body' || p.stage === 'end') && role !== 'footnotes' && role !== 'note') {
    p.stage = 'end'
    return role === 'signatures' ? undefined : [section('signatures', null)]
  }
  if (p.stage !== 'end') return undefined
  if (ATTACHED.test(line.text)) return [section('note', null)]
  const role0 = roleOf(line.text)
  if (role0 === 'footnotes') return [section('footnotes', line.text)]
  if (role === 'footnotes') return footnote(line, p)
  if (role0 === 'note' || (REMEDY.test(line.text) && role !== 'note'))
    return [section('note', isTitle(line.text) ? line.text : null)]
  if (role === 'signatures' || role === 'note') {
    if (/^\[?1\]?\.? ?\p{Lu}/u.test(line.text) && role === 'signatures')
      return [section('footnotes', null), ...(footnote(line, p) ?? [])]
    if (/^\[1\] ?\p{Lu}/u.test(line.text)) return [section('footnotes', null), ...(footnote(line, p) ?? [])]
    if (NOTE_START.test(line.text) && role === 'signatures') return [section('footnotes', null)]
  }
  return []
}

function footnote(line: Line, p: Progress): Opening[] {
  const m = /^\[?(\d{1,3})\]?\.?\s?(?!\d)/.exec(line.text)
  const number = m ? Number(m[1]) : 0
  if (!m || number <= p.note || number > p.note + 3) return []
  p.note = number
  const n = String(number)
  return [
    { opens: 'section', role: 'footnotes', heading: n, depth: 1 },
    { opens: 'footnote', number: n },
  ]
}

/** A section that a line opens. */
export function section(role: SectionRole, heading: string | null, depth = 0): Opening {
  return { opens: 'section', role, heading, depth }
}
