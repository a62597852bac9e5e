import type { Annotated, Evidence, Line } from '../../pack/document.js'
import { dateIn } from '../_shared/english/dates.js'
import { captionOf } from './caption.js'
import { courtsIn } from './court-names.js'
import { docketsIn, isDocket, LABEL } from './dockets.js'
import { benchOf, courtName, neutralAt, neutralIn } from './neutral.js'

type At = Pick<Line, 'start' | 'end'>

const CITED = /^(?:(?:[A-Z]{2} )?Neutral Citation(?: Number)?|NCN|UT Neutral citation number)\.? ?:? ?/i
/** Labels of the day on which the decision was given; also where the label runs into it. */
const GIVEN =
  /^(?:(?:Judgment|Decision|Handed[- ]down|Hand[- ]down|Release|Ruling|Judgment given|Decided)? ?Date|Date of (?:decision|judgment|ruling|order|release|handing down)|Decision given on|Judgment given on|(?:Judgment )?(?:Delivered|Handed down|Released|Given)(?: on)?|Promulgated(?: on)?|Decision & Reasons (?:Issued|Promulgated)(?: on)?|Dated|(?:Date )?Issued(?: to (?:the )?parties)?(?: on)?|Release date) ?:? ?/i
const HEARD = /\b(?:hear(?:d|ing)|sitting|site visit|argu|submission|lodged|received|typed|commissioner|application)/i
const HANDED =
  /(?:\b(?:handed[- ]down|hand-down)\b|\bjudgment (?:was |is )?(?:given|delivered|released)\b|\b[Aa]uthorised\b[^\n]{0,60}\bissue\b)[^\n]{0,90}?\bon (?=(?:[A-Z][a-z]{2,8},? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?[ ./-])/g
const KINDS =
  /^(?:\W*(?:Approved|Final|Redacted|Public|Open|Reserved|Costs|Draft|Summary|Oral|Extempore|Ex tempore|Written|Transcript of)\s+)*(JUDGMENT|RULING|DECISION NOTICE|DECISION AND REASONS|APPEAL DECISION|DECISION|REASONS|ORDER|OPINION|DETERMINATION|SENTENCING REMARKS)S?\b(?! (?:of|date|given|below|under|sent)\b)/i

/** What the caption, and the close, say about the decision. */
export function head(document: Annotated): Evidence[] {
  const { own } = captionOf(document)
  const cited = citationOf(own)
  const days = dayOf(document, own).filter(d => fits(d.value, cited.year))
  return [...cited.evidence, ...docketsOf(own), ...days, ...courtOf(own, cited, days[0]?.value), ...kindOf(own)]
}

/** A citation is given in the year of the decision, or to one of the last months of the year before. */
function fits(day: string, year: number | undefined): boolean {
  return year === undefined || (day >= `${year - 1}-10` && day < `${year + 1}`)
}

interface Cited {
  readonly evidence: readonly Evidence[]
  readonly code?: string
  readonly year?: number
  readonly at?: At
}

/** The decision's own neutral citation: behind its label, on a line of its own, or in the first lines before `on appeal from`. */
function citationOf(lines: readonly Line[]): Cited {
  for (const [i, line] of lines.entries()) {
    const label = CITED.exec(line.text)?.[0].length
    const candidate = label !== undefined && line.text.length === label ? lines[i + 1] : line
    const cut = (candidate?.text ?? '').search(/\bappeals? from\b/i)
    const text = candidate && cut >= 0 ? candidate.text.slice(0, cut) : (candidate?.text ?? '')
    const found = neutralIn(text)
    if (!candidate || !found || found.start > 60) continue
    if (label === undefined && i > 8 && found.end - found.start < text.length - 2) continue
    const at = { start: candidate.start + found.start, end: candidate.start + found.end }
    const evidence: Evidence = {
      field: 'caseNumber',
      value: found.value,
      at,
      basis: label === undefined ? 'head' : 'label',
    }
    return { evidence: [evidence], year: found.year, at, ...(found.code ? { code: found.code } : {}) }
  }
  return { evidence: [] }
}

/** Case numbers behind their labels, and on lines of their own right behind or at the very top. */
function docketsOf(lines: readonly Line[]): Evidence[] {
  const out: Evidence[] = []
  let open = false
  for (const [i, line] of lines.entries()) {
    const label = LABEL.exec(line.text) ?? inside(line.text)
    const said = label ? line.text.slice(label.index + label[0].length) : line.text
    const numbers: string[] =
      label || (open && /^[A-Z0-9/.,;&‐-– ]+(?: and [A-Z0-9/.‐-– ]+)?$/.test(said)) ? docketsIn(said) : []
    if (!label && numbers.length === 0 && i < 8 && isDocket(line.text) && neutralAt(line.text, 0) === undefined)
      numbers.push(...docketsIn(line.text))
    for (const value of numbers) out.push({ field: 'caseNumber', value, at: line, basis: label ? 'label' : 'head' })
    open = (label !== undefined && label !== null && said.trim() === '') || numbers.length > 0
  }
  const first = out.find(e => e.basis === 'label') ?? out[0]
  return first ? out : []
}

/** A label in the right half of a line whose left half is the caption (`IN THE COMPETITION Case No: 9001/7/7/31`). */
function inside(text: string): RegExpExecArray | null {
  return /(?:Case|Claim|Appeal) (?:No|Number|Ref(?:erence)?)s?\.? ?:? ?(?=\S{0,12}\d)/.exec(text)
}

/** How far from the top the note on handing down stands. */
const TOP = 9000
/** How much of the end is the close. */
const CLOSE = 3000

/** The day: behind its label, alone on a line of the caption, in the note on handing down, or at the close. */
function dayOf({ lines, text }: Annotated, own: readonly Line[]): Evidence[] {
  const out: Evidence[] = []
  const add = (line: At, from: number, found: ReturnType<typeof dateIn>, basis: Evidence['basis']) => {
    if (found)
      out.push({
        field: 'date',
        value: found.iso,
        at: { start: line.start + from + found.start, end: line.start + from + found.end },
        basis,
      })
  }
  for (const [i, line] of own.entries()) {
    const label = GIVEN.exec(line.text)
    if (!label || HEARD.test(label[0])) continue
    const rest = line.text.slice(label[0].length)
    const next = own[i + 1]
    if (rest.trim() === '' && next && !HEARD.test(next.text)) add(next, 0, dateIn(next.text.slice(0, 60)), 'label')
    else add(line, label[0].length, startingWith(rest), 'label')
  }
  if (out.length === 0)
    for (const [i, line] of own.entries())
      if (line.text.length < 60 && alone(line.text) && !HEARD.test(own[i - 1]?.text.slice(-40) ?? ''))
        add(line, 0, dateIn(line.text), 'head')
  const close = text.length > 6000 ? lines.filter(l => l.start > text.length - CLOSE) : lines
  if (out.length === 0) add({ start: 0, end: 0 }, ...handedDown(text.slice(0, TOP)), 'text')
  const last = text.length - CLOSE
  if (out.length === 0 && last > TOP) add({ start: last, end: last }, ...handedDown(text.slice(last)), 'signature')
  if (out.length === 0)
    for (const line of [...close].reverse())
      if (
        line.text.length < 80 &&
        (alone(line.text) || GIVEN.test(line.text)) &&
        !HEARD.test(line.text) &&
        !sent(lines, line)
      ) {
        add(line, 0, dateIn(line.text), 'signature')
        if (out.length) break
      }
  return out.slice(0, 3)
}

/** Whether a line says when the parties were sent the decision, which is later. */
function sent(lines: readonly Line[], { index }: Line): boolean {
  return lines.slice(Math.max(0, index - 3), index + 1).some(l => /\bsent to\b/i.test(l.text))
}

function handedDown(top: string): [number, ReturnType<typeof dateIn>] {
  HANDED.lastIndex = 0
  const m = HANDED.exec(top)
  const from = m ? m.index + m[0].length : 0
  return [from, m ? dateIn(top.slice(from, from + 45)) : undefined]
}

/** A date that stands at the start of what follows a label. */
function startingWith(text: string): ReturnType<typeof dateIn> {
  const found = dateIn(text.slice(0, 60))
  return found && /^\W*(?:[A-Za-z]{3,9},? )?(?:the )?$/.test(text.slice(0, found.start)) ? found : undefined
}

/** Whether a line is a date and little else: the weekday, the place of the sitting. */
function alone(text: string): boolean {
  const found = dateIn(text)
  if (!found) return false
  const rest = `${text.slice(0, found.start)}${text.slice(found.end)}`.trim()
  return /^(?:[A-Za-z]{3,9}day,?|\[?|[A-Z][\w' ]{2,24}(?:House|Court|Square|Street|Building)s?|[\w ,.']{0,40}\b[A-Z]{1,2}\d[A-Z\d]?[ .]?\d[A-Z]{2}|On|Dated?:?|Signed ?:?\s+Dated? ?:)?[,.\])]?$/.test(
    rest,
  )
}

/** The court: what the caption names, more exactly than its neutral citation where both are of the High Court. */
function courtOf(lines: readonly Line[], cited: Cited, day: string | undefined): Evidence[] {
  const when = day ?? cited.year?.toString()
  const named = courtsIn(lines, cited.code, when)
  const code = cited.code && benchOf(cited.code, when)
  const name = courtName(code)
  const out: Evidence[] = []
  if (named) out.push({ field: 'court', value: named.name, at: named.at, basis: 'head' })
  else if (name && cited.at) out.push({ field: 'court', value: name, at: cited.at, basis: 'identifier' })
  return out
}

function kindOf(lines: readonly Line[]): Evidence[] {
  for (const line of lines) {
    if (line.text.length > 70) continue
    const text = line.text.replace(/(?<=\b[A-Z]) (?=[A-Z]\b)/g, '').replace(/^[-–—\s]+|[-–—\s:]+$/g, '')
    const m = KINDS.exec(text)
    if (!m || dateIn(text)) continue
    const value = /^order$/i.test(m[1] as string) ? 'order' : 'judgment'
    return [{ field: 'type', value, native: text.slice(0, m.index + m[0].length), at: line, basis: 'head' }]
  }
  return []
}
