import type { CleaningRules } from '../pack/pack.js'
import { type Clean, clean, type Edit } from '../text/clean.js'
import { cuesOf } from '../text/cues.js'
import type { Source } from '../text/source.js'
import { isBlank, type Span, trimmed } from '../text/span.js'
import { FURNITURE, TOP_LINES } from './furniture.table.js'
import { joinLines, type Row } from './join.js'
import { barePages } from './pages.js'

/** The working copy and what was left out of it, with the places the checks report. Offsets are source offsets. */
export interface Cleaned {
  readonly clean: Clean
  readonly dropped: readonly (Span<'source'> & { readonly kind: string })[]
  readonly broken: readonly Span<'source'>[]
  readonly glued: readonly Span<'source'>[]
}

/** A repeated copy counts when it is this long and this much of the page. */
const COPY_CHARACTERS = 400
const COPY_SHARE = 0.3
/** A longer line is text. */
const LONGEST_FURNITURE = 300

/** Takes away what is not the decision and joins what line ends and page breaks tore apart. */
export function cleanText({ text, marks }: Pick<Source, 'text' | 'marks'>, rules: CleaningRules): Cleaned {
  const dropped: (Span<'source'> & { kind: string })[] = []
  const broken: Span<'source'>[] = []
  const glued: Span<'source'>[] = []
  const edits: Edit[] = invisible(text)
  for (const { kind, at, value = '' } of marks) {
    if (kind === 'dropped') dropped.push({ kind: value, ...at })
    else if (kind === 'torn') edits.push({ ...at, put: value === '' ? '' : ' ', why: 'join' })
  }
  const bare = blanked(text, dropped)
  for (const edit of rules.edits?.(bare) ?? []) {
    edits.push(edit)
    if (edit.why === 'glued') glued.push(wordAround(text, edit))
    else if (edit.put === '' || edit.put === text.slice(edit.start, edit.end))
      dropped.push({ kind: edit.why, start: edit.start, end: edit.end })
  }
  for (const edit of gluedLabels(bare, rules.labels)) {
    edits.push(edit.edit)
    dropped.push({ kind: 'glued-label', ...edit.label })
    glued.push(edit.where)
  }
  let rows = rowsOf(text, marks)
  const copy = duplicate(rows, text.length)
  if (copy) {
    dropped.push({ kind: 'duplicate-copy', start: (rows[copy.from] as Row).start, end: (rows[copy.to - 1] as Row).end })
    rows = [...rows.slice(0, copy.from), ...rows.slice(copy.to)]
  }
  const kept: Row[] = []
  const pages = barePages(rows)
  rows.forEach((row, index) => {
    const kind = pages.has(index) ? 'page-number' : furniture(row.text, index, rules)
    if (kind) dropped.push({ kind, start: row.start, end: row.end })
    else kept.push(row)
  })
  for (const d of dropped)
    if (d.kind !== 'glued-label') edits.push({ start: d.start, end: d.end, put: '', why: d.kind })
  joinLines(text, kept, dropped, rules, edits, broken)
  const applied = clean(text, mergeEdits(edits))
  const folded = fold(applied.text)
  return {
    clean: folded === applied.text ? applied : { ...applied, text: folded },
    dropped: disjoint(dropped),
    broken,
    glued: [...new Map(glued.map(g => [`${g.start} ${g.end}`, g])).values()],
  }
}

/** One character for one: kinds of space and line ends, so that every later pattern need know only one of each. */
function fold(text: string): string {
  return text
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\r\u000b\u000c]+/g, run => ' '.repeat(run.length))
    .replace(/[\u0085\u2028\u2029]/g, '\n')
}

/** Byte order mark, soft hyphens and zero-width characters count in the source and are no text. */
function invisible(text: string): Edit[] {
  const edits: Edit[] = []
  const pattern = /[\ufeff\u00ad\u200b-\u200d\u2060]+/g
  for (let m = pattern.exec(text); m; m = pattern.exec(text))
    edits.push({ start: m.index, end: m.index + m[0].length, put: '', why: 'invisible' })
  return edits
}

/** The lines, without what the format leaves out, and with those in one that it says were torn apart. */
function rowsOf(text: string, marks: Source['marks']): Row[] {
  const lines = linesOf(text)
  const cuts = marks.filter(m => m.kind === 'dropped' || m.kind === 'torn')
  if (cuts.length === 0) return lines
  const rows: Row[] = []
  let next = 0
  let torn: Source['marks'][number] | undefined
  for (const line of lines) {
    while (next < cuts.length && (cuts[next] as (typeof cuts)[number]).at.end <= line.start) {
      const cut = cuts[next++] as (typeof cuts)[number]
      if (cut.kind === 'torn') torn = cut
    }
    const within = cuts[next]
    if (within?.kind === 'dropped' && within.at.start <= line.start && within.at.end >= line.end) continue
    const last = rows.at(-1)
    if (last && torn && torn.at.start >= last.start && torn.at.start <= last.end) {
      const kept = last.text.slice(0, last.text.length - (last.end - torn.at.start))
      rows[rows.length - 1] = { start: last.start, end: line.end, text: `${kept}${torn.value ?? ''}${line.text}` }
    } else rows.push(line)
    torn = undefined
  }
  return rows
}

function linesOf(text: string): Row[] {
  const rows: Row[] = []
  let at = 0
  while (at <= text.length) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const span = trimmed(text, at, end)
    if (span) rows.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end) })
    if (stop < 0) break
    at = stop + 1
  }
  return rows
}

const furnitureCues = cuesOf((rules: CleaningRules) => [...FURNITURE, ...rules.furniture].map(f => f.line))

function furniture(line: string, index: number, rules: CleaningRules): string | undefined {
  if (line.length > LONGEST_FURNITURE) return undefined
  for (const i of furnitureCues(rules).all(line)) {
    const own = FURNITURE[i]
    if (!own) return rules.furniture[i - FURNITURE.length]?.kind
    if (!own.top || index < TOP_LINES) return own.kind
  }
  return undefined
}

/** The longest run of lines that stands again, line for line, later in the page. */
function duplicate(rows: readonly Row[], length: number): { from: number; to: number } | undefined {
  const enough = Math.max(COPY_CHARACTERS, length * COPY_SHARE)
  if (repeated(rows) < enough) return undefined
  const first = new Map<string, number>()
  const lines = rows.map(unspaced)
  let best: { from: number; to: number; size: number } | undefined
  for (let j = 0; j < rows.length; j++) {
    const i = first.get(lines[j] as string)
    if (i === undefined) {
      first.set(lines[j] as string, j)
      continue
    }
    let n = 0
    let size = 0
    while (j + n < rows.length && i + n < j && lines[i + n] === lines[j + n]) size += (rows[j + n++] as Row).text.length
    if (!best || size > best.size) best = { from: j, to: j + n, size }
    if (n > 1) j += n - 1
  }
  return best && best.size >= enough ? best : undefined
}

/** Copies may differ in their blanks. */
function unspaced({ text }: Row): string {
  return text.replace(/\s+/g, '')
}

/** So many characters of a line tell whether it can be a copy. */
const BEGINNING = 12

/** How many characters the lines have that begin as an earlier one does: no copy is longer. */
function repeated(rows: readonly Row[]): number {
  const seen = new Set<number>()
  let size = 0
  for (const { text } of rows) {
    let hash = 0
    for (let i = 0, n = 0; i < text.length && n < BEGINNING; i++) {
      const c = text.charCodeAt(i)
      if (isBlank(c)) continue
      hash = (Math.imul(hash, 31) + c) | 0
      n++
    }
    if (seen.has(hash)) size += text.length
    else seen.add(hash)
  }
  return size
}

/** The text with blanks in place of what the format leaves out: no rule of a pack looks at that. */
function blanked(text: string, dropped: readonly Span<'source'>[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of dropped) {
    if (start < at) continue
    out += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}

/** A label stands glued when a letter or digit touches it; the longest label at a place counts. */
function* gluedLabels(
  text: string,
  labels: readonly string[],
): Generator<{ edit: Edit; label: Span<'source'>; where: Span<'source'> }> {
  const taken = new Set<number>()
  for (const label of [...labels].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
      const end = at + label.length
      if (taken.has(at) || !(TOUCHES.test(text[at - 1] ?? ' ') || TOUCHES.test(text[end] ?? ' '))) continue
      taken.add(at)
      const { start } = wordAround(text, { start: at, end: at })
      yield {
        edit: { start: at, end, put: '\n', why: 'glued' },
        label: { start: at, end },
        where: { start, end },
      }
    }
  }
}

const TOUCHES = /[\p{L}\p{N}]/u

/** The stretch without white space that an edit stands in, at most 60 characters to either side. */
function wordAround(text: string, { start, end }: Span<'source'>): Span<'source'> {
  let from = start
  let to = end
  while (from > 0 && start - from < 60 && /\S/.test(text[from - 1] as string)) from--
  while (to < text.length && to - end < 60 && /\S/.test(text[to] as string)) to++
  return { start: from, end: to }
}

/** Where two edits overlap, the one that starts first (of two equal ones the one given first) covers both, so that a join swallows the page number inside it. */
function mergeEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Edit[] = []
  for (const edit of sorted) {
    const last = out[out.length - 1]
    if (last && edit.start < last.end) {
      if (edit.end > last.end) out[out.length - 1] = { ...last, end: edit.end, put: last.put || edit.put }
    } else out.push(edit)
  }
  return out
}

/** Sorted and apart: what lies inside a longer drop is part of it, what sticks out of one is cut to what sticks out. */
function disjoint<T extends Span<'source'>>(dropped: readonly T[]): T[] {
  const out: T[] = []
  let end = 0
  for (const d of [...dropped].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (d.end <= end) continue
    out.push(d.start < end ? { ...d, start: end } : d)
    end = d.end
  }
  return out
}
