import type { SectionRole } from '../../model/vocabulary.js'
import type { Line, Reading } from '../../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../../pack/pack.js'
import { CHAIN, isDocketList } from './chain.js'
import { HEADINGS, LABELS, REASONS } from './headings.table.js'
import { refine } from './refine.js'

/** Metadata labels of the RIS and its re-publishers that can stand after the decision. */
const TAIL =
  /^(?:European Case Law Identifier(?: \(ECLI\))?:?|ECLI:AT:\S{5,60}|Dokumentnummer:?|JJ[TR]_\S{20,60}|Im RIS seit|Zuletzt aktualisiert am|Textnummer|Veröffentlichungen|Zuletzt aktualisiert)$/
/** The last words of the caption, alone on a line or at the end of one. */
const CAPTION_END =
  /(?:zu Recht(?: ?erkannt)? ?:|(?:gefa(?:ss|ß)t|beschlossen|entschieden|Beschlu(?:ss|ß)|Urteil|Erkenntnis) ?:|gefa(?:ss|ß)t)$/
const CAPTION_START =
  /^(?:Der (?:Oberste|Verwaltungs|Verfassungs)|Das (?:Ober|Landes|Bezirks|Handels|Kreis|Bundes|Verwaltungs|Arbeits)).{0,160}? (?:hat|erkennt|fasst|faßt|beschließt)\b/
const SIGNATURE =
  /^(?:Oberster Gerichtshof,?|(?:Oberlandesgericht|Landesgericht|Landesverwaltungsgericht|Verwaltungsgericht|Bezirksgericht|Handelsgericht|Bundesverwaltungsgericht) .{0,60}|(?:Wien|Graz|Linz|Innsbruck|Salzburg|Klagenfurt|Bregenz|Eisenstadt|St\. ?Pölten)(?: \d)?,? (?:am )?\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.) ?\d{4})$/u

/** What the whole document tells before its first line is read. */
interface Shape {
  /** True where a `Spruch` label stands. */
  readonly labelled: boolean
  /** True where the reasons have a legal part of their own. */
  readonly legal: boolean
  /** True where paragraphs carry bare numbers, as the Verwaltungsgerichtshof prints them. */
  readonly bare: boolean
  /** Where the list of decisions of a Rechtssatz begins, as the index of its first line. */
  readonly chain: number
}
const shapes = new WeakMap<Reading, Shape>()

function shapeOf(reading: Reading): Shape {
  let shape = shapes.get(reading)
  if (!shape) {
    const labels = reading.lines.map(l => (l.text.length < 120 ? label(l.text) : ''))
    shape = {
      labelled: labels.includes('Spruch'),
      legal:
        reading.lines.some((l, i) => labels[i] !== '' && headingRole(l.text) === 'reasoning') ||
        labels.includes('Rechtliche Beurteilung'),
      bare: countsUp(reading.lines),
      chain: reading.lines.findIndex(l => CHAIN.test(l.text)),
    }
    shapes.set(reading, shape)
  }
  return shape
}

/** Bare numbers count as paragraph numbers when at least three lines begin with one that goes on from the one before. */
function countsUp(lines: readonly Line[]): boolean {
  let last = 0
  let seen = 0
  for (const line of lines) {
    const number = Number(/^(\d{1,3}) [\p{Lu}„"§]/u.exec(line.text)?.[1])
    if (!(number > last && number <= last + 4)) continue
    last = number
    seen++
  }
  return seen >= 3
}

/** A line as a label: spaced letters closed up (`G r ü n d e :`), without colon. */
export function label(text: string): string {
  const closed = /^(?:\p{L} ){3,}/u.test(text) ? text.replace(/ (?=\S( |:|$))/g, '').replace(/ +/g, ' ') : text
  return closed.replace(/\s*:\s*$/, '')
}

/** The role a numbered or plain heading inside the reasons gives. */
export function headingRole(text: string): SectionRole | undefined {
  const words = label(text)
    .replace(/^(?:[IVX]{1,5}|\d{1,2}|[A-Z])(?:\.\d{1,2}){0,2}[.)]{0,2}\s+/, '')
    .replace(/\s*[:.]$/, '')
  return HEADINGS.find(h => h.heading.test(words))?.role
}

function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const text = line.text
  const shape = shapeOf(state.reading)
  const named = text.length < 60 ? label(text) : ''
  if (/^Normen?$/.test(named) && state.roles[0] === 'headnote') return section('references', named)
  const known = LABELS.find(l => l.label.test(named))
  if (known) return labelled(known.role, named, line, state)
  if (shape.chain >= 0 && !state.seen('operative')) {
    const opened = unlabelledRechtssatz(line, state, shape)
    if (opened) return opened
  }
  if (signs(line, state)) return section('signatures', null)
  if (state.seen('note') && state.roles[0] === 'note') return undefined
  if (REASONS.test(named) && (state.seen('operative') || state.seen('head'))) return reasons(named, line, state, shape)
  const before = state.reading.lines[line.index - 1]
  if (opensOrders(before, state, shape)) return section('operative', null)
  if (TAIL.test(text) && (state.seen('reasoning') || state.seen('facts') || state.seen('headnote'))) return note()
  if (CAPTION_START.test(text) && state.roles[0] === 'head' && line.index > 0 && !captionSeen(line, state))
    return section('head', null)
  if (state.seen('operative') && text.length < 140) {
    const role = headingRole(text)
    if (role && state.roles[0] !== 'operative' && state.roles[0] !== 'note') return heading(role, text, state)
  }
  return numbered(line, state, shape)
}

/** A Rechtssatz whose labels were left out: dockets, norms, its text from the first sentence on, the decisions. */
function unlabelledRechtssatz(line: Line, state: OutlineState, shape: Shape): readonly Opening[] | undefined {
  if (line.index === shape.chain) return state.seen('references') ? undefined : section('references', null)
  const sentence = line.text.length > 30 && /[.:!?“"…)]$/.test(line.text) && !isDocketList(line.text)
  if (line.index > shape.chain || state.seen('headnote') || !sentence || shape.labelled) return undefined
  if (state.reading.lines.some(l => /^(?:Rechtssatz|Stammrechtssatz)$/.test(l.text))) return undefined
  return [...section('headnote', null), { opens: 'headnote', number: null }]
}

/** The court and the day under the reasons, among the last lines. */
function signs(line: Line, state: OutlineState): boolean {
  return (
    SIGNATURE.test(line.text) &&
    state.seen('reasoning') &&
    line.index >= state.reading.lines.length - 14 &&
    state.roles[0] !== 'signatures'
  )
}

function section(role: SectionRole, heading: string | null): Opening[] {
  return [{ opens: 'section', role, heading, depth: 0 }]
}

function note(): Opening[] {
  return section('note', null)
}

function labelled(role: SectionRole, named: string, line: Line, state: OutlineState): readonly Opening[] | undefined {
  if (role === 'head') return state.seen('operative') ? undefined : section('head', named)
  if (role === 'operative') {
    if (state.seen('reasoning') || state.seen('facts')) return undefined
    return section(captionFollows(line, state) ? 'head' : 'operative', named)
  }
  if (role === 'headnote') {
    const next = state.reading.lines[line.index + 1]
    return [
      ...section('headnote', named),
      ...(next ? [{ opens: 'headnote' as const, number: null, at: next.start }] : []),
    ]
  }
  if (role === 'reasoning' && state.roles[0] === 'reasoning' && state.seen('operative')) return undefined
  return section(role, named)
}

/** The caption stands below the label `Spruch` in decisions of the administrative courts. */
function captionFollows(line: Line, state: OutlineState): boolean {
  return state.reading.lines.slice(line.index + 1, line.index + 12).some(l => CAPTION_START.test(l.text))
}

/** A caption of its own below a page title or metadata opens a second head; one below `Kopf` does not. */
function captionSeen(line: Line, state: OutlineState): boolean {
  return state.reading.lines
    .slice(Math.max(0, line.index - 12), line.index)
    .some(l => /^(?:Kopf|Betreff|Spruch)$/.test(label(l.text)))
}

/** Without a label of its own, the operative part begins after the last line of the caption. */
function opensOrders(before: Line | undefined, state: OutlineState, shape: Shape): boolean {
  if (!before || state.roles[0] !== 'head' || state.seen('operative')) return false
  const closed = label(before.text)
  if (!CAPTION_END.test(before.text) && !CAPTION_END.test(`${closed}:`)) return false
  if (/^(?:Beschlu(?:ss|ß)|Urteil|Erkenntnis|BESCHLUSS|ERKENNTNIS)$/i.test(closed)) return false
  const lines = state.reading.lines
  const caption = lines.slice(0, before.index + 1).some(l => CAPTION_START.test(l.text))
  const next = lines.slice(before.index + 1, before.index + 4)
  const later = shape.labelled && lines.slice(before.index + 1, before.index + 12).some(l => label(l.text) === 'Spruch')
  return caption && !later && !next.some(l => /^gefa(?:ss|ß)t/.test(l.text))
}

/** `Begründung` opens facts where a legal part follows, else reasoning; a heading right below says what it is. */
function reasons(named: string, line: Line, state: OutlineState, shape: Shape): readonly Opening[] | undefined {
  const before = state.reading.lines[line.index - 1]
  if (before && REASONS.test(label(before.text)) && state.roles[0] !== 'operative') return []
  if (state.roles[0] === 'reasoning' && state.seen('operative')) return undefined
  if (named === 'Text' && !state.seen('operative') && captionFollows(line, state)) return section('head', named)
  if (named === 'Text' && !state.seen('operative') && !state.seen('head')) return undefined
  const below = state.reading.lines.slice(line.index + 1, line.index + 3).map(l => headingRole(l.text))
  const role = below.find(r => r !== undefined)
  return section(role ?? (shape.legal ? 'facts' : 'reasoning'), named)
}

/** A heading of the role that is open already opens a part inside it. */
function heading(role: SectionRole, text: string, state: OutlineState): readonly Opening[] {
  const depth = state.roles[0] === role ? 1 : 0
  return [{ opens: 'section', role, heading: text, depth }]
}

/** Where paragraph numbers are the court's own: the reasons, with or without a part of their own. */
const NUMBERED: readonly SectionRole[] = [
  'facts',
  'reasoning',
  'procedure',
  'claims',
  'arguments',
  'lower-decision',
  'costs',
]
const BRACKETED = /^\[(\d{1,4})\] ?/
const POINTED = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.? (?=[\p{Lu}„"(§])/u

function numbered(line: Line, state: OutlineState, shape: Shape): readonly Opening[] | undefined {
  if (!NUMBERED.includes(state.roles[0] as SectionRole)) return undefined
  const bracketed = BRACKETED.exec(line.text)
  if (bracketed) return [{ opens: 'paragraph', number: bracketed[1] as string }]
  if (shape.bare) return bareNumbers(line, state)
  const zu = /^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]{1,2} Z(?:u|um|ur) .{0,160}:$/.test(line.text)
  const pointed = POINTED.exec(line.text)
  if (!pointed || zu || /^\[/.test(line.text)) return undefined
  if (!/\.$|\./.test(line.text.slice(0, pointed[0].length))) return undefined
  return follows(state.number, pointed[1] as string)
    ? [{ opens: 'paragraph', number: pointed[1] as string }]
    : undefined
}

/** Whether a number goes on from the one before: its next, its child, or the next of one of its parents; one may be missing. */
function follows(before: string | undefined, number: string): boolean {
  const now = number.split('.').map(Number)
  const last = before?.split('.').map(Number) ?? []
  for (let depth = Math.min(last.length, now.length - 1); depth >= 0; depth--) {
    if (!last.slice(0, depth).every((n, i) => n === now[i])) continue
    const rest = now.slice(depth)
    const step = (rest[0] as number) - (last[depth] ?? 0)
    if (step >= 1 && step <= 2 && rest.slice(1).every(n => n === 1)) return true
  }
  return now.every(n => n === 1)
}

/** A point that belongs to what a number goes on with: `Abs. 4 B-VG`. */
const ABBREVIATED = /(?:Abs|Art|Nr|Z|Zl|lit|Rn|Rz|S|Kap|Pkt|Anm|Bd|TP)\.$/
/** Bare numbers at the start of a line and, where lines were run together, inside it. */
function bareNumbers(line: Line, state: OutlineState): Opening[] | undefined {
  let next = Number(state.number ?? 0) + 1
  if (!Number.isInteger(next)) return undefined
  const out: Opening[] = []
  const pattern = /(?:^|[.!?“")] )(\d{1,4}) (?=[\p{Lu}„"])/gu
  for (let m = pattern.exec(line.text); m; m = pattern.exec(line.text)) {
    if (Number(m[1]) !== next || ABBREVIATED.test(line.text.slice(0, m.index + 1))) continue
    out.push({ opens: 'paragraph', number: String(next), at: line.start + m.index + m[0].indexOf(m[1] as string) })
    next++
  }
  return out.length ? out : undefined
}

export const outline: OutlineRules = { open, refine }
