import type { SectionRole } from '../../model/vocabulary.js'
import type { HeadnoteBlock, Line, Outline, Reading } from '../../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../../pack/pack.js'
import { trimmed } from '../../text/span.js'
import { languageOf } from './english.js'
import { openEnglish } from './english-outline.js'
import { headingLine, headingText, pieces } from './heading-text.js'
import { compactHeading, type HeadingFound, headingsIn } from './headings.js'
import { headnotes, questions } from './headnotes.js'
import { labelAt, Numbering } from './numbering.js'
import { isSourceLine, portalOpenings } from './portal.js'
import { REASON_HEADINGS } from './words.table.js'

/** What the outline remembers of one reading between its lines. */
interface Memory {
  readonly numbering: Numbering
  /** Statutory text is being quoted: its own numbers are not the court's. */
  quoting: boolean
  /** A child section is open at this depth of labels. */
  child: boolean
  grandchild: boolean
  /** Lists in which every item is numbered 1 (evidence, applied law). */
  listing: boolean
  /** The criminal acts are being told: their numbers open no sections. */
  deeds: boolean
  /** The first-level numbers stand before headings: one before an unfinished sentence is quoted. */
  headed: boolean
  /** Headings stand in brackets here: words alone open nothing. */
  bracketed: boolean
  /** A translation: its outline is English. */
  readonly english: boolean
}
const memories = new WeakMap<Reading, Memory>()

function memoryOf(reading: Reading): Memory {
  let m = memories.get(reading)
  if (!m)
    memories.set(
      reading,
      (m = {
        numbering: new Numbering(),
        quoting: false,
        child: false,
        grandchild: false,
        listing: false,
        deeds: false,
        headed: false,
        bracketed: false,
        english: languageOf(reading.text) === 'en',
      }),
    )
  return m
}

const SIGNATURE =
  /^(?:재판장 ?)?(?:대법원장|대법관|판사|재판관|헌법재판소장|군판사|심판관|사법보좌관|법원장|위원장|주심위원)(?: ?\(재판장\))? *[가-힣○△□OA-Z]{1,5}(?:[ ,(]|$)|^(?:재판장|주심) +(?:판사|대법관|재판관)/
/** Signatures that lost the line end before them. */
const SIGNED_TAIL =
  /다\. {0,4}((?:재판장 )?(?:대법원장|대법관|판사|재판관) {0,4}(?:\(재판장\) ?)?[가-힣○△□]{2,4}(?: ?\((?:재판장|주심)\))?(?:[ ,]{1,3}(?:(?:재판장|주심|대법관|판사|재판관) ){0,2}[가-힣○△□]{2,4}(?: ?\((?:주심|재판장)\))?){0,14})$/
/** The decision below, on a line of a head without brackets. */
const LOWER =
  /^(?:원 *심|제 *1 *심|환 *송 *(?:전 *)?(?:당 *심 *)?|재 *심 *대 *상) *(?:판 *결|결 *정|명 *령|심 *결)(?: *[:：] *| {1,})(?=\S)/
const SPACED_PARTY =
  /^(?:이 *의 *신 *청 *인|원 *고|피 *고 *인|피 *고|배 *상 *신 *청 *인|제 *청 *신 *청 *인|상 *대 *방|신 *청 *인|피 *신 *청 *인|청 *구 *인|피 *청 *구 *인|채 *권 *자|채 *무 *자|항 *소 *인|상 *고 *인|재 *항 *고 *인|피 *항 *소 *인|검 *사|변 *호 *인|피 *심 *인|사 *건 *본 *인|참 *가 *인)(?: *\([^)\n]{1,20}\))?(?: ?(?:보조|독립당사자|공동소송|승계|인수)참가인)?(?:(?: *,| *겸) *[가-힣 ]{2,16}?(?:\([가-힣 ]{2,12}\))?){0,3}(?: *[:：] *| {1,}(?!겸 ))(?!\d{1,3}(?: 외| ?\(|$))(?=\S)/
/** The role alone on its line, the name below. */
const PARTY_ALONE =
  /^(?:원 *고|피 *고 *인|피 *고|신 *청 *인|피 *신 *청 *인|청 *구 *인|피 *청 *구 *인|제청신청인|채 *권 *자|채 *무 *자|재 *항 *고 *인|상 *대 *방|검 *사|변 *호 *인)(?: *\([^)\n]{1,20}\))?(?:(?:, ?| ?겸 ?)(?:항소인|피항소인|상고인|피상고인|재항고인|상대방|부대상고인|부대항소인)){0,3}$/
const SPACED_DATE =
  /^(?:변 *론 *종 *결|판 *결 *선 *고|심 *문 *종 *결|심 *의 *종 *결 *일|선 *고 *일|결 *정 *일) *[:：]? *\d/
/** The label alone on its line, the date below. */
const DATE_ALONE = /^(?:변 *론 *종 *결|판 *결 *선 *고|심 *문 *종 *결|선 *고 *일|결 *정 *일)(?:일| *일자)?$/
const ANNEX = /^[[(〈<【]{0,2} ?(?:별 ?지|별첨)/
/** The parts of a criminal judgment's reasons, which stand without numbers. */
const CRIMINAL = /^(?:범죄사실.{0,8}|범죄전력|증거의요지|법령의적용|양형의?이유|무죄부분|신상정보등록|쟁점에대한판단)$/
const LISTS = /^(?:증거의요지|법령의적용|적용법조|처단형|양형의이유|신상정보)/
/** Openings of a line: portal furniture first, then headings, then what the text between them holds. */
function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const memory = memoryOf(state.reading)
  if (memory.english) return openEnglish(line, state)
  const portal = portalOpenings(line, state)
  const headings = headingsIn(line).filter(h => !quotedHeading(h, state, memory) && !summarised(h, state))
  if (portal && headings.length === 0) return portal
  const out: Opening[] = []
  let role = state.roles[0]
  if (headings.length === 0) body(line.start, line.end)
  else {
    const first = (headings[0] as HeadingFound).start
    if (first > line.start) {
      if (role === undefined && line.index === 0)
        out.push({ opens: 'section', role: 'head', heading: null, depth: 0, at: line.start })
      body(line.start, first)
    }
    headings.forEach((h, k) => {
      memory.bracketed = (memory.bracketed || h.heading.startsWith('【')) && compactHeading(h.heading) !== '당사자'
      const inner = role === 'reasoning' && CRIMINAL.test(compactHeading(h.heading))
      out.push({ opens: 'section', role: h.role, heading: h.heading, depth: inner ? 1 : 0, at: h.start })
      enter(memory)
      memory.listing = LISTS.test(compactHeading(h.heading)) && !counted(state, line)
      memory.deeds = inner && h.role === 'facts'
      if (!inner) role = h.role
      body(h.end, headings[k + 1]?.start ?? line.end)
    })
  }
  return out.length > 0 ? out : undefined

  function body(from: number, to: number): void {
    const span = trimmed(state.reading.text, from, to)
    if (!span) return
    const signed =
      role === 'reasoning'
        ? SIGNED_TAIL.exec(state.reading.text.slice(Math.max(span.start, span.end - 260), span.end))
        : null
    const signature = signed ? span.end - (signed[1] as string).length : undefined
    const text = state.reading.text.slice(span.start, signature ?? span.end)
    const section = span.start === line.start ? sectionOf(text, role, state, line, memory) : undefined
    if (section) {
      if (section.role === role && role !== 'parties' && role !== 'procedure') return
      out.push({ opens: 'section', role: section.role, heading: section.heading, depth: 0, at: span.start })
      enter(memory)
      role = section.role
      if (role !== 'operative') return
    }
    if (role === 'headnote') out.push(...headnotes(text, span.start))
    else if (role === 'operative' || role === 'claims' || role === 'reasoning')
      for (const [at, to] of pieces(text)) out.push(...labels(text.slice(at, to), span.start + at, role, memory))
    if (signature === undefined) return
    out.push({ opens: 'section', role: 'signatures', heading: null, depth: 0, at: signature })
    enter(memory)
    role = 'signatures'
  }
}

/** `재판관 …의 반대의견` inside the summary of a decision. */
function summarised(h: HeadingFound, state: OutlineState): boolean {
  return state.roles[0] === 'summary' && h.role === 'reasoning' && /의견$/.test(h.heading) && !/^[【#]/.test(h.heading)
}

/** `[심판대상조항]` inside the reasons: statutory text follows, no section. */
function quotedHeading(h: HeadingFound, state: OutlineState, memory: Memory): boolean {
  if (h.role !== 'references' || h.heading.startsWith('【') || state.roles[0] !== 'reasoning') return false
  memory.quoting = true
  return true
}

/** Whether the list under a heading counts on: its second item is numbered 2. */
function counted(state: OutlineState, heading: Line): boolean {
  for (const l of state.reading.lines.slice(heading.index + 1, heading.index + 40)) {
    if (/^2\. /.test(l.text)) return true
    if (/^1\. /.test(l.text) ? l.index > heading.index + 1 : headingsIn(l).length > 0) return false
  }
  return false
}

function enter(memory: Memory): void {
  memory.numbering.clear()
  memory.headed = memory.quoting = memory.child = memory.grandchild = memory.listing = memory.deeds = false
}

/** Sections that open without a heading of their own: signatures, annexes, the source line, the lines of a bracketless head. */
function sectionOf(
  text: string,
  role: SectionRole | undefined,
  state: OutlineState,
  line: Line,
  memory: Memory,
): { role: SectionRole; heading: string | null } | undefined {
  if (role === 'summary' && /^사 *건 *(?:번 *호|명) *[:：]/.test(text)) return { role: 'head', heading: null }
  if (isSourceLine(text) && !(role === 'head' && /https?:/.test(text)))
    return { role: 'note', heading: text.slice(0, text.search(/[:：]/) + 1) }
  if (ANNEX.test(text) && (role === 'reasoning' || role === 'signatures' || role === 'note'))
    return text.length < 40 && !/다\.?$/.test(text) ? { role: 'note', heading: text } : undefined
  if (role === 'reasoning' || role === 'operative' || (role === 'note' && state.seen('reasoning'))) {
    return SIGNATURE.test(text) && text.length < 240 && !/(?:다|요지|의견)[.)]?$|[은는] /.test(text)
      ? { role: 'signatures', heading: null }
      : undefined
  }
  if (listed(role) && PARTY_ALONE.test(text) && !memory.bracketed && !state.seen('operative'))
    return { role: 'parties', heading: text }
  const atHead =
    role === undefined || role === 'head' || role === 'parties' || role === 'procedure' || role === 'lower-decision'
  if (!atHead || memory.bracketed || state.seen('operative')) return undefined
  if (role === undefined && headless(state, line)) return { role: 'operative', heading: null }
  if (DATE_ALONE.test(text)) return { role: 'procedure', heading: text }
  if (SPACED_DATE.test(text) || /^당 *해 *사 *건/.test(text)) return { role: 'procedure', heading: null }
  const below = LOWER.exec(text)
  if (below && /\d/.test(text)) return { role: 'lower-decision', heading: below[0].trim() }
  if (PARTY_ALONE.test(text) && !namesItself(text, state, line)) return { role: 'parties', heading: text }
  const party = text.length < 120 ? SPACED_PARTY.exec(text) : null
  return party && !/다\.$/.test(text) ? { role: 'parties', heading: party[0].trim() } : undefined
}

/** Parts of a publisher's page behind which the head of the decision may follow. */
const listed = (role: SectionRole | undefined) =>
  role === 'references' || role === 'headnote' || role === 'summary' || role === 'note'

/** `원고, 상고인` and below it the masked name, which is `원고` again. */
function namesItself(text: string, state: OutlineState, line: Line): boolean {
  const above = state.reading.lines[line.index - 1]?.text ?? ''
  return above !== text && above.startsWith(text) && PARTY_ALONE.test(above)
}

/** A record that begins with the orders themselves, the heading of the reasons being its first. */
function headless(state: OutlineState, line: Line): boolean {
  if (line.index !== 0) return false
  for (const l of state.reading.lines.slice(0, 12)) {
    const h = headingsIn(l)[0]
    if (h)
      return (
        (h.role === 'reasoning' || h.role === 'claims') &&
        /다\.?\s*$/.test(state.reading.text.slice(line.start, h.start))
      )
  }
  return false
}

/** `“임금”이란 …을 말한다`: an item of a statute's definitions. */
const DEFINITION = /^[“‘"'][^”’"'\n]{1,40}[”’"'](?:이?란|이?라 ?함은) /

/** The labels a line begins with, as paragraphs; a first-level label with a heading opens a section inside the reasons. */
function labels(text: string, start: number, role: SectionRole, memory: Memory): Opening[] {
  const out: Opening[] = []
  if (memory.listing) return out
  let at = 0
  for (let k = 0; k < 4; k++) {
    const label = labelAt(text, at)
    if (!label) break
    const rest = text.slice(label.end)
    if (DEFINITION.test(rest)) break
    const heading = headingText(rest)
    if (memory.quoting && heading === undefined) break
    if (memory.headed && heading === undefined && label.kind === '1.' && !/다[.)\]]{0,2} *$/.test(text)) break
    const taken = memory.numbering.take(label, !memory.quoting)
    if (!taken) break
    if (taken.depth === 0) memory.headed = heading !== undefined && role === 'reasoning'
    if (role === 'reasoning' && !memory.deeds) {
      const section = child(taken.depth, heading, text.slice(at), memory)
      if (section) out.push({ ...section, at: start + at })
    }
    out.push({ opens: 'paragraph', number: taken.path, at: start + at })
    at = label.end
  }
  return out
}

function child(depth: number, heading: string | undefined, line: string, memory: Memory): Opening | undefined {
  const role = heading === undefined ? undefined : roleOfReason(heading)
  if (depth === 0) {
    memory.quoting = role === 'references'
    memory.grandchild = false
    if (role === undefined && !memory.child) return undefined
    memory.child = true
    return { opens: 'section', role: role ?? 'reasoning', heading: role ? headingLine(line) : null, depth: 1 }
  }
  if (depth !== 1) return undefined
  memory.quoting = role === 'references'
  if ((role === undefined || role === 'reasoning') && !memory.grandchild) return undefined
  memory.grandchild = true
  return { opens: 'section', role: role ?? 'reasoning', heading: role && heading ? headingLine(line) : null, depth: 2 }
}

function roleOfReason(heading: string): SectionRole {
  const plain = compactHeading(heading)
  for (const [pattern, role] of REASON_HEADINGS) if (pattern.test(plain)) return role
  return 'reasoning'
}

/** Headnotes with their polarity, one for each question; the source line also as attribution; sentences of machine summaries. */
function refine(outline: Outline, reading: Reading): Outline {
  const found: HeadnoteBlock[] = []
  for (const part of outline.parts.filter(p => p.role === 'headnote')) {
    const numbered = outline.headnotes.filter(h => h.start >= part.start && h.end <= part.end)
    const whole = trimmed(reading.text, part.start + (part.heading?.length ?? 0), part.end)
    const blocks = numbered.length > 0 ? numbered : whole ? [{ ...whole, number: null, polarity: null }] : []
    for (const block of blocks) found.push(...questions(block, reading.text))
  }
  const sources = outline.parts.filter(p => p.role === 'note' && p.heading !== null && isSourceLine(p.heading))
  const editorial = outline.editorial.map(e => {
    if (e.kind !== 'summary') return e
    const sentences = reading.sentences(e).slice(1)
    return { ...e, parts: sentences.map(s => ({ ...s, kind: 'sentence' as const })) }
  })
  return {
    ...outline,
    headnotes: found,
    editorial: [
      ...editorial,
      ...sources.map(s => ({
        start: s.start,
        end: s.end,
        kind: 'attribution' as const,
        by: 'publisher' as const,
        parts: [],
      })),
    ].sort((a, b) => a.start - b.start),
  }
}

export const outline: OutlineRules = { open, refine }
