import type { Mark, Statement } from '../text/source.js'
import { isBlank } from '../text/span.js'
import { distinct, fieldNamed, plainValue } from './statements.js'

/** What a text states in the block of fields at its top, and what the block is. */
export interface FrontMatter {
  readonly marks: readonly Mark[]
  readonly statements: readonly Statement[]
}

const FENCE = /^---[ \t]*$/
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/
/** A field at the outermost level: a bare or quoted key, a colon, a blank or nothing (YAML 1.2, 7.4 and 8.2). */
const FIELD = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s:#"'[\]{}\-?][^:#"]{0,79}?))[ \t]*:(?:[ \t]+(?=\S)|[ \t]*$)/
/** Lines that go on with the field above: deeper ones, items of its list, blanks and comments. */
const GOES_ON = /^(?:[ \t]|-[ \t]|#|$)/
const ITEM = /^[ \t]*-[ \t]+(?=\S)/
/** A block of fields is no longer than this. */
const MOST_LINES = 400

interface Line {
  readonly start: number
  readonly text: string
}

/**
 * Reads the YAML block between `---` lines at the top of a text: flat `key: value` fields and lists of plain values, as keepers
 * of Markdown collections write them. The text stays as it is. `undefined` where there is no such block.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const lines = block(text)
  if (!lines) return undefined
  const statements: Statement[] = []
  let key: string | undefined
  let fields = 0
  for (const line of lines.slice(1, -1)) {
    const field = FIELD.exec(line.text)
    if (field) {
      fields++
      key = field[1] ?? field[2] ?? field[3]
      statements.push(...values(key as string, line, field[0].length))
    } else if (!GOES_ON.test(line.text)) return undefined
    else {
      const item = ITEM.exec(line.text)
      if (item && key !== undefined) statements.push(...values(key, line, item[0].length))
    }
  }
  if (fields === 0) return undefined
  const last = lines[lines.length - 1] as Line
  const start = (lines[0] as Line).start
  const at = { start, end: last.start + last.text.trimEnd().length }
  return { marks: [{ kind: 'metadata', at }], statements: distinct(statements) }
}

/** The lines of the block, its fences included. */
function block(text: string): Line[] | undefined {
  let at = /^[\s\ufeff]{0,200}/.exec(text)?.[0].length ?? 0
  at = Math.max(text.lastIndexOf('\n', at - 1) + 1, text.startsWith('\ufeff') ? 1 : 0)
  const lines: Line[] = []
  while (at < text.length && lines.length < MOST_LINES) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const line = { start: at, text: text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end) }
    if (lines.length === 0 && !FENCE.test(line.text)) return undefined
    lines.push(line)
    if (lines.length > 1 && CLOSE.test(line.text)) return lines
    if (stop < 0) return undefined
    at = stop + 1
  }
  return undefined
}

/** What a field states from an offset of its line on: a value, or each of a list in brackets. */
function values(key: string, line: Line, from: number): Statement[] {
  const field = fieldNamed(key)
  if (field === undefined) return []
  return scalars(line.text, from).flatMap(({ start, end, value }) => {
    const plain = plainValue(value)
    return plain === undefined
      ? []
      : [{ field, value: plain, at: { start: line.start + start, end: line.start + end } }]
  })
}

interface Scalar {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Quoted and plain values; `null` and block indicators state nothing. */
function scalars(text: string, from: number): Scalar[] {
  const end = text.trimEnd().length
  if (text[from] !== '[' || text[end - 1] !== ']') return scalar(text, from, end)
  const out: Scalar[] = []
  let start = from + 1
  let quote = ''
  for (let i = start; i < end; i++) {
    const c = text[i] as string
    if (quote !== '') {
      if (c === '\\' && quote === '"') i++
      else if (c === quote) quote = ''
    } else if ((c === '"' || c === "'") && text.slice(start, i).trim() === '') quote = c
    else if (c === ',' || i === end - 1) {
      out.push(...scalar(text, start, i))
      start = i + 1
    }
  }
  return out
}

function scalar(text: string, from: number, to: number): Scalar[] {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  const quote = text[start]
  if ((quote === '"' || quote === "'") && end > start + 1 && text[end - 1] === quote) {
    const inner = text.slice(start + 1, end - 1)
    const value = quote === '"' ? inner.replace(/\\(["\\/])/g, '$1') : inner.replace(/''/g, "'")
    return inner.trim() === '' ? [] : [{ start: start + 1, end: end - 1, value }]
  }
  const comment = / #/.exec(text.slice(start, end))
  if (comment) end = start + text.slice(start, start + comment.index).trimEnd().length
  const value = text.slice(start, end)
  return value === '' || /^(?:~|null|[|>][+-]?\d?|[[{&*!%@`].*)$/i.test(value) ? [] : [{ start, end, value }]
}
