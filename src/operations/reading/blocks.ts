import type { At, Decision } from '../../model/decision.js'
import type { SectionRole } from '../../model/vocabulary.js'
import { addresser, offsetAddress } from './addresses.js'
import { joiner, stretchesOf } from './lines.js'
import type { Mark, Piece } from './pieces.js'
import { cut } from './pieces.js'
import { merge, type Start, startsOf } from './starts.js'

/** One thing the reader sees as a unit: a heading, a paragraph, a line of a list, a footnote. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'footnote'
  /** Headings: depth of the section, from 0. Text: depth of the numbered paragraph, from 0. */
  readonly level: number
  /** Headings: what the section does. */
  readonly role: SectionRole | null
  /** The court's number with its path, where one begins here. */
  readonly number: string | null
  /** The number as printed. */
  readonly label: string | null
  /** Address within the page; unique. A paragraph's number, else where it begins in the source: `p1234`. */
  readonly anchor: string
  /** Further addresses that lead here: of what begins at the same place, of passages that begin in the block. */
  readonly others: readonly string[]
  readonly at: At
  readonly pieces: readonly Piece[]
  /** The marks that begin in this block. */
  readonly marks: readonly Mark[]
}

/** One top-level section with its blocks. */
export interface Part {
  readonly role: SectionRole
  readonly heading: string | null
  readonly anchor: string
  readonly at: At
  readonly blocks: readonly Block[]
}

interface Draft {
  readonly start: Start | undefined
  readonly kind: Block['kind']
  readonly depth: number
  readonly runs: At[]
  readonly joins: string[]
}

/** Sets the running text of a decision out as parts and blocks. `marks` are sorted by start. */
export function partsOf(decision: Decision, text: string, holes: readonly At[], marks: readonly Mark[]): Part[] {
  const starts = startsOf(decision, text)
  const goesOn = joiner(text)
  const unique = addresser()
  let cursor = { start: 0, mark: 0 }
  return decision.sections.map((section, i) => {
    const drafts = draftsOf(text, section.at, holes, starts, goesOn)
    const anchor = `part-${i + 1}`
    const blocks = drafts.map(draft => {
      const range: At = [draft.runs[0]![0], draft.runs[draft.runs.length - 1]![1]]
      cursor = { ...cursor, mark: skip(marks, cursor.mark, range[0]) }
      return blockOf(draft, range, text, touching(marks, cursor.mark, range), unique)
    })
    return { role: section.role, heading: section.heading, anchor, at: section.at, blocks }
  })
}

function draftsOf(
  text: string,
  at: At,
  holes: readonly At[],
  starts: readonly Start[],
  goesOn: ReturnType<typeof joiner>,
): Draft[] {
  const own = starts.filter(s => s.offset >= at[0] && s.offset < at[1])
  const cuts = own.flatMap(s => [s.offset, s.textFrom ?? s.offset, s.heading?.end ?? s.offset]).sort((a, b) => a - b)
  const drafts: Draft[] = []
  let next = 0
  let depth = 0
  let headingUntil = -1
  for (const { at: stretch, before } of stretchesOf(text, at, holes, cuts)) {
    let start: Start | undefined
    while (next < own.length && own[next]!.offset <= stretch[0]) start = merge(start, own[next++]!)
    if (start?.paragraph) depth = start.paragraph.depth
    if (start?.heading) headingUntil = start.heading.end
    const inHeading = stretch[0] < headingUntil
    const last = drafts[drafts.length - 1]
    const lastRun = last?.runs[last.runs.length - 1]
    const numberOnly =
      last?.start?.textFrom !== undefined && last.runs.length === 1 && lastRun![1] <= last.start.textFrom
    const goes =
      last &&
      lastRun &&
      !start &&
      (numberOnly ||
        (inHeading === (last.kind === 'heading') &&
          (inHeading || goesOn(lineAt(text, lastRun), text.slice(...stretch), before))))
    if (goes) {
      last.joins.push(joinOf(text, lastRun, stretch, before))
      last.runs.push(stretch)
    } else {
      const kind = inHeading ? 'heading' : start?.footnote !== undefined ? 'footnote' : 'text'
      drafts.push({ start, kind, depth, runs: [stretch], joins: [] })
    }
  }
  return drafts
}

function lineAt(text: string, run: At): string {
  return text.slice(Math.max(run[0], run[1] - 400), run[1])
}

/** A word split at a line end is joined, a compound (`Hin- und Rückweg`) is not. */
function joinOf(text: string, last: At, next: At, before: string): string {
  if (before === 'hole' && last[1] === next[0]) return ''
  const head = text.slice(next[0], next[0] + 5)
  if (/^[,.;)\]](?:\s|$)/.test(head)) return ''
  const split =
    /[\p{L}]-$/u.test(text.slice(last[1] - 2, last[1])) &&
    /^\p{Ll}/u.test(head) &&
    !/^(?:und|oder|bzw|en |of )/.test(head)
  return split ? '-' : ' '
}

function blockOf(
  draft: Draft,
  range: At,
  text: string,
  marks: readonly Mark[],
  unique: (wish: string) => string,
): Block {
  const { start, kind } = draft
  const number = start?.footnote ?? start?.paragraph?.number ?? null
  const textFrom = start?.textFrom ?? range[0]
  const label = textFrom > range[0] ? text.slice(range[0], textFrom).replace(/\s+/g, ' ').trim() : number
  const pieces: Piece[] = []
  draft.runs.forEach((run, i) => {
    const from = Math.max(run[0], textFrom)
    if (from >= run[1]) return
    const join = i > 0 && pieces.length ? draft.joins[i - 1]! : ''
    if (join === '-') unhyphenate(pieces)
    else if (join)
      pieces.push({ text: join, at: [from, from], marks: shared(pieces, cut(text, [from, run[1]], marks)) })
    pieces.push(...cut(text, [from, run[1]], marks))
  })
  const [anchor, ...others] = [...(start?.anchors ?? [])].reverse()
  return {
    kind,
    level: kind === 'heading' ? (start?.heading?.level ?? 0) : draft.depth,
    role: start?.heading?.role ?? null,
    number,
    label: kind === 'heading' && textFrom === range[0] ? null : label,
    anchor: anchor ?? (kind === 'heading' ? unique('heading') : offsetAddress(range[0])),
    others,
    at: range,
    pieces,
    marks: marks.filter(m => m.at[0] >= range[0] && m.at[0] < range[1]),
  }
}

/** The marks that go on over a join: they cover the space too. */
function shared(before: readonly Piece[], after: readonly Piece[]): Mark[] {
  const next = new Set(after[0]?.marks)
  return (before[before.length - 1]?.marks ?? []).filter(m => next.has(m))
}

/** Takes the hyphen off the last piece: the word goes on in the next one. */
function unhyphenate(pieces: Piece[]): void {
  const last = pieces.pop()!
  pieces.push({ ...last, text: last.text.replace(/-$/, '') })
}

/** First of the sorted marks that can still touch a range beginning at `offset`; long marks before it are found by `touching`. */
function skip(marks: readonly Mark[], from: number, offset: number): number {
  let at = from
  while (at < marks.length && marks[at]!.at[1] <= offset) at++
  return at
}

function touching(marks: readonly Mark[], from: number, [start, end]: At): Mark[] {
  const found: Mark[] = []
  for (let i = from; i < marks.length && marks[i]!.at[0] < end; i++) if (marks[i]!.at[1] > start) found.push(marks[i]!)
  return found
}
