import type { SectionRole } from '../../model/vocabulary.js'
import type { Line, Reading } from '../../pack/document.js'
import type { Opening, OutlineState } from '../../pack/pack.js'
import { LABELS } from './cleaning.js'
import {
  APPEAL,
  COURT,
  HEAD_LINE,
  INDICATION,
  isTitle,
  MACHINE,
  NUMBER,
  PARTIES,
  PARTY_SUB,
  roleOf,
  TYPE_LINE,
} from './line-forms.js'
import { listItem, partyNumber } from './list-items.js'
import { ending, section } from './outline-ending.js'
import { follows, type Progress, progressOf, quoted, same } from './outline-progress.js'

/** What a line of a Dutch decision opens. */
export function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const p = progressOf(state.reading)
  if (line.index === p.taken) return []
  return (
    machine(line, state, p) ??
    ending(line, state, p) ??
    heading(line, state, p) ??
    paragraph(line, state, p) ??
    listItem(line, state, p) ??
    beginning(line, state, p) ??
    partyNumber(line, state, p)
  )
}

/** The summary a portal's machine made: its label, a title, sentences, until the court's own head. */
function machine(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  if (p.stage === 'head' && MACHINE.test(line.text)) return [{ opens: 'editorial', kind: 'summary', by: 'machine' }]
  if (state.editorial !== 'summary') return undefined
  if (COURT.test(line.text) || TYPE_LINE.test(line.text) || LABELS.test(line.text))
    return [section('head', courtHeading(line))]
  return state.reading.sentences(line).map(s => ({ opens: 'part', kind: 'sentence', at: s.start }) as const)
}

function courtHeading(line: Line): string | null {
  return COURT.test(line.text) && line.text.length < 120 ? line.text : null
}

/** Head and parties: the publisher's abstract, the court's own head, the formula before the parties. */
function beginning(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  const role = state.roles[0]
  if (p.stage === 'parties' || p.stage === 'body' || p.stage === 'end') return undefined
  if (INDICATION.test(line.text)) {
    const next = state.reading.lines[line.index + 1]
    const note: Opening[] = next ? [{ opens: 'headnote', number: null, at: next.start }] : []
    return [section('headnote', line.text.replace(/=+/g, '').trim()), ...note]
  }
  if (role === 'headnote') {
    if (
      LABELS.test(line.text) ||
      HEAD_LINE.test(line.text) ||
      TYPE_LINE.test(line.text) ||
      /^\d{2}\/\d{4,5}\b/.test(line.text)
    )
      return [section('head', courtHeading(line))]
    return []
  }
  if (line.index === 0 && abstract(line, state.reading))
    return [section('headnote', null), { opens: 'headnote', number: null }]
  if (PARTIES.test(line.text) || APPEAL.test(line.text)) {
    const next = state.reading.lines[line.index + 1]
    p.stage = 'parties'
    return next ? [{ opens: 'section', role: 'parties', heading: null, depth: 0, at: next.start }] : undefined
  }
  if (
    COURT.test(line.text) &&
    role === 'head' &&
    state.reading.lines.slice(0, line.index).some(l => LABELS.test(l.text)) &&
    line.gap + 1 > 0 &&
    !LABELS.test(previous(line, state)?.text ?? '')
  )
    return line.index < 3 ? undefined : [section('head', courtHeading(line))]
  return undefined
}

/** A page that begins with sentences before its court's name begins with the publisher's abstract. */
function abstract(line: Line, reading: Reading): boolean {
  if (COURT.test(line.text) || LABELS.test(line.text) || TYPE_LINE.test(line.text) || line.text.length < 12)
    return false
  if (/^(?:ECLI|N[ro]\.|\d|=|-|\p{L}+nummer)/u.test(line.text) || PARTIES.test(line.text)) return false
  const court = reading.lines.findIndex(l => HEAD_LINE.test(l.text) && l.text.length < 120)
  return court > 0 && court < (line.text.length > 60 ? 16 : 5)
}

/** A heading, with or without number, on its own line or with its number on the line before. */
function heading(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  if (p.stage === 'end' || line.text.length > 130) return undefined
  const roman = /^[IVX]{1,4}\.\s?(\p{Lu}.{3,80})$/u.exec(line.text)
  const m = NUMBER.exec(line.text)
  if (m?.[1] && m[3] !== '') return numbered(line, m[1], m[3] as string, false, state, p)
  if (m?.[1]) {
    const next = state.reading.lines[line.index + 1]
    return next && isTitle(next.text) ? numbered(line, m[1], next.text, true, state, p) : undefined
  }
  return plain(line, roman?.[1] ?? line.text, state, p)
}

function numbered(
  line: Line,
  number: string,
  title: string,
  split: boolean,
  state: OutlineState,
  p: Progress,
): Opening[] | undefined {
  if (!isTitle(title)) return undefined
  const parts = number.split('.').map(Number)
  const role = roleOf(title)
  const top = parts.length === 1
  if (p.stage !== 'body' && !(top && (role || (parts[0] === 1 && opensFirst(line, split, state))))) return undefined
  if (top) {
    const expected = (p.section ?? 0) + 1
    const n = parts[0] as number
    if (p.section === undefined && p.stage === 'body' && p.last.length > 0 && !role) return undefined
    if (!role && !line.heading && (n !== expected || title.length > 90)) return undefined
    if (role && !line.heading && p.section !== undefined && (n < expected || n > expected + 2)) return undefined
    if (state.roles[0] === 'operative' && role !== 'operative') return undefined
    if (lowerNext(line, split, state)) return undefined
    p.section = n
  } else if (!follows(p, parts) || quoted(state.reading, line.index, p.last, parts)) return undefined
  if (!top && ((split && !role && title.length > 60) || lowerNext(line, split, state))) return undefined
  if (split) p.taken = line.index + 1
  p.last = parts
  p.stage = 'body'
  const heading = split ? `${line.text} ${title}` : line.text
  p.heading = line.index + (split ? 1 : 0)
  if (!top) p.numbered = p.heading
  const opening = section(roleAs(role, top, state, p, title), heading, parts.length - 1)
  return top ? [opening] : [opening, { opens: 'paragraph', number }]
}

/** A line that goes on in small letters is text that was broken, not a title. */
function lowerNext(line: Line, split: boolean, state: OutlineState): boolean {
  return /^\p{Ll}/u.test(state.reading.lines[line.index + (split ? 2 : 1)]?.text ?? '')
}

/** True when the number line and title are followed by the first paragraph, `1.1`. */
function opensFirst(line: Line, split: boolean, state: OutlineState): boolean {
  return /^1\.1\b/.test(state.reading.lines[line.index + (split ? 2 : 1)]?.text ?? '')
}

function plain(line: Line, title: string, state: OutlineState, p: Progress): Opening[] | undefined {
  if (!isTitle(title)) return undefined
  const role = roleOf(title)
  if (p.stage !== 'body') {
    if (!role || role === 'costs' || role === 'note' || role === 'footnotes') return undefined
    if (/^(?:uitspraak|beschikking)$/i.test(title)) return undefined
    if (
      !state.roles.includes('parties') &&
      !/^(?:procesverloop|procedure|overwegingen|samenvatting|de procedure|inleiding)/i.test(title)
    )
      return undefined
    p.stage = 'body'
    return [section(role, line.text)]
  }
  const current = state.roles[0]
  const under = p.heading === line.index - 1
  const made = bodyHeading(line, title, role, current, under, state, p)
  if (made) p.heading = line.index
  return made
}

function bodyHeading(
  line: Line,
  title: string,
  role: SectionRole | undefined,
  current: SectionRole | undefined,
  under: boolean,
  state: OutlineState,
  p: Progress,
): Opening[] | undefined {
  if (PARTY_SUB.test(title)) return current === undefined ? undefined : [section(current, line.text, 1)]
  if (role === 'operative' || role === 'footnotes' || role === 'note') return [section(role, line.text)]
  if (p.opinion && /^conclusie$/i.test(title)) return [section('operative', line.text)]
  if (/^(?:de )?uitspraak$/i.test(title) && current === 'reasoning') return [section('operative', line.text)]
  if (current === 'operative')
    return role === 'reasoning' && !state.seen('reasoning') ? [section(role, line.text)] : undefined
  if (role) {
    const child = p.section !== undefined || current === 'reasoning' || (under && current !== undefined)
    return [section(role, line.text, child ? 1 : 0)]
  }
  return generic(line, state, p) ? [section(current ?? 'reasoning', line.text, 1)] : undefined
}

/** A heading in the court's own words: a short line without end, after a finished text and before a new one. */
function generic(line: Line, state: OutlineState, p: Progress): boolean {
  const next = state.reading.lines[line.index + 1]
  const before = previous(line, state)
  if (!next || !before || line.text.length > 110 || !/^[\p{Lu}[‘]/u.test(line.text)) return false
  if (/^\p{Ll}/u.test(next.text) || /^\d+(?:\.\d+)*\.?$/.test(before.text)) return false
  if (line.text.split(' ').length > 16 || /\d{3,}|€/.test(line.text)) return false
  const m = NUMBER.exec(next.text)
  if (m?.[1] && follows(p, m[1].split('.').map(Number)))
    return /[.;:?!)”’"\]]$/.test(before.text) || before.text.length < 110
  return (
    next.text.length >= 60 &&
    /[.;?!”’"]$/.test(before.text) &&
    /[.:;?”]$/.test(next.text) &&
    line.text.length <= 80 &&
    !/[“”"]/.test(line.text)
  )
}

/** The role a heading gives: a decision's reasons stay reasons for what is discussed in them. */
function roleAs(
  role: SectionRole | undefined,
  top: boolean,
  state: OutlineState,
  p: Progress,
  title: string,
): SectionRole {
  const current = state.roles[0]
  if (top && /^(?:de )?uitspraak$/i.test(title)) return 'operative'
  if (p.opinion && top && /^conclusie$/i.test(title)) return 'operative'
  if (role) return role
  if (!top) return current ?? 'reasoning'
  if (state.seen('facts') || state.seen('reasoning')) return 'reasoning'
  return current === undefined || ['head', 'parties', 'procedure', 'summary'].includes(current) ? 'facts' : 'reasoning'
}

/** Paragraphs under the court's own numbers: `5.14.` alone or with text, `3.` where headings bear no numbers. */
function paragraph(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  if (
    p.stage === 'parties' &&
    /^(?:Dit|Deze) (?:vonnis|arrest|uitspraak) is gewezen (?:naar aanleiding|op (?:de )?grondslag)/.test(line.text)
  ) {
    p.stage = 'body'
    return [section('procedure', null)]
  }
  const m = NUMBER.exec(line.text)
  if (!m?.[1] || p.stage === 'end' || p.stage === 'head') return undefined
  const parts = m[1].split('.').map(Number)
  if (p.stage === 'parties') {
    if (parts.length === 1 || parts[0] !== 1) return undefined
    p.stage = 'body'
    p.last = parts
    p.numbered = line.index
    return [section('procedure', null), { opens: 'paragraph', number: m[1] }]
  }
  const alone = m[3] === ''
  if (
    parts.length === 1 &&
    (p.section !== undefined || m[2] === '' || (!alone && !/^[\p{Lu}[“"'‘(]/u.test(m[3] as string)))
  )
    return undefined
  if (!alone && !/^[\p{L}[“"'‘(…]/u.test(m[3] as string)) return undefined
  if (quoted(state.reading, line.index, p.last, parts)) return undefined
  if (state.roles.length === 0 || !(follows(p, parts) || (parts.length > 1 && same(p.last, parts)))) return undefined
  if (p.section !== undefined) p.section = parts[0]
  p.last = parts
  p.numbered = line.index
  return [{ opens: 'paragraph', number: m[1] }]
}

const previous = (line: Line, state: OutlineState): Line | undefined => state.reading.lines[line.index - 1]
