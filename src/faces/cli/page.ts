import type { Section } from '../../model/decision.js'
import type { Block, Part } from '../../operations/reading/blocks.js'
import type { Piece } from '../../operations/reading/pieces.js'
import type { Reading } from '../../operations/reading/reading.js'
import { headOf } from '../words/head.js'
import type { Words } from '../words/words.js'
import { type coloursFor, harmless } from './terminal.js'
import { pad, widthOf, wrap } from './wrap.js'

/** How a page is to be set. */
export interface PageStyle {
  /** Columns, 40 or more. */
  readonly width: number
  readonly words: Words
  readonly colours: ReturnType<typeof coloursFor>
  /** Whether problems are told under the paragraphs they are in. */
  readonly notes: boolean
}

const GUTTER = 8

/** Sets a decision out in lines: head, outline, what others wrote, the text with its numbers in the margin. */
export function* typeset(reading: Reading, style: PageStyle): Generator<string[]> {
  yield head(reading, style)
  yield outline(reading, style)
  yield editorial(reading, style)
  for (const [i, part] of reading.parts.entries()) {
    const goesOn = part.heading === null && reading.parts[i - 1]?.role === part.role
    yield goesOn ? [] : ['', rule(style.words.sectionRole[part.role], style)]
    yield* body(part, reading, style)
  }
  yield summary(reading, style)
}

function head(reading: Reading, { width, words, colours: c }: PageStyle): string[] {
  const inner = width - 4
  const rows = headOf(reading.decision, words)
  const column = Math.max(6, ...rows.map(r => widthOf(r.name))) + 2
  const lines = rows.flatMap(({ name, value }) =>
    wrap(harmless(value), inner - column).map((line, i) => `${pad(i === 0 ? name : '', column)}${line}`),
  )
  if (lines.length === 0) lines.push(harmless(reading.decision.source.name))
  return [
    c.dim(`┌${'─'.repeat(width - 2)}┐`),
    ...lines.map(line => `${c.dim('│')} ${c.bold(pad(line, inner))} ${c.dim('│')}`),
    c.dim(`└${'─'.repeat(width - 2)}┘`),
  ]
}

function outline(reading: Reading, { width, words, colours: c }: PageStyle): string[] {
  const lines: string[] = []
  const walk = (section: Section, depth: number) => {
    if (section.heading !== null || depth === 0) {
      const role = words.sectionRole[section.role]
      const name = section.heading ? oneLine(section.heading) : ''
      const text = `${'  '.repeat(depth + 1)}${name ? `${name}  ` : ''}`
      lines.push(widthOf(text) + role.length > width ? text.trimEnd() : `${text}${c.dim(role)}`)
    }
    for (const child of section.children) walk(child, depth + 1)
  }
  const { sections } = reading.decision
  for (const [i, section] of sections.entries())
    if (section.heading !== null || sections[i - 1]?.role !== section.role) walk(section, 0)
  return lines.length ? ['', c.bold(words.label.contents), ...lines] : []
}

function editorial(reading: Reading, style: PageStyle): string[] {
  const { width, words, colours: c } = style
  const lines: string[] = []
  for (const { entry, parts } of reading.editorial) {
    lines.push('', c.dim(`${words.editorialKind[entry.kind]}, ${words.editorialBy[entry.by]}`))
    for (const part of parts) {
      const name =
        part.kind === 'question' || part.kind === 'answer' || part.kind === 'ground'
          ? `${words.editorialPart[part.kind]}: `
          : ''
      for (const line of wrap(name + plain(part.pieces), width - 4)) lines.push(`${c.dim('┆')} ${c.italic(line)}`)
      if (part.supported !== undefined) lines.push(`${c.dim('┆')}   ${c.dim(`(${support(part.supported, words)})`)}`)
    }
  }
  return lines
}

/** Whether the court's text bears a statement out, in words. */
export function support(supported: boolean | null, words: Words): string {
  if (supported === null) return words.label.notChecked
  return supported ? words.label.supported : words.label.unsupported
}

function* body(part: Part, reading: Reading, style: PageStyle): Generator<string[]> {
  const { width, colours: c } = style
  for (const block of part.blocks) {
    const text = plain(block.pieces)
    if (block.kind === 'heading') {
      const label = pad(harmless(block.label ?? ''), GUTTER)
      yield ['', ...wrap(text, width - GUTTER).map((l, i) => (i ? ' '.repeat(GUTTER) : label) + c.bold(c.underline(l)))]
      continue
    }
    const label = harmless(block.label ?? '')
    const indent = GUTTER + Math.min(block.level, 4) * 2
    const lines = wrap(text, width - indent)
    const flag = block.marks.some(m => m.kind === 'problem') ? c.red('▲') : ' '
    const first = pad(label, indent - 2)
    yield [
      ...(block.label === null ? [] : ['']),
      ...lines.map((line, i) => (i === 0 ? `${c.cyan(first)}${flag} ` : ' '.repeat(indent)) + line),
      ...(style.notes ? problems(block, reading, style) : []),
    ]
  }
}

function problems(block: Block, reading: Reading, { width, words, colours: c }: PageStyle): string[] {
  return block.marks
    .filter(m => m.kind === 'problem')
    .flatMap(m => {
      const p = reading.decision.problems[m.index]!
      const text = `${words.severity[p.severity]}: ${harmless(p.message)} (${p.code})`
      return wrap(text, width - GUTTER - 4).map(
        (line, i) => `${' '.repeat(GUTTER)}${c.red(i === 0 ? '▲ ' : '  ')}${c.red(line)}`,
      )
    })
}

function summary(reading: Reading, style: PageStyle): string[] {
  const { words, width, colours: c } = style
  const { problems: all, dropped } = reading.decision
  const left = dropped.reduce((n, d) => n + d.at[1] - d.at[0], 0)
  const lines = all.length
    ? all.flatMap(p =>
        wrap(`${words.severity[p.severity]} ${p.code}: ${harmless(p.message)}`, width - 2).map(
          (l, i) => (i === 0 ? '  ' : '    ') + l,
        ),
      )
    : [`  ${words.label.noProblems}`]
  if (left > 0) lines.push(c.dim(`  ${words.count(left, 'character')} ${words.label.dropped}`))
  return ['', rule(words.label.problems, style), ...lines]
}

function rule(title: string, { width, colours: c }: PageStyle): string {
  return c.dim(`── ${title} ${'─'.repeat(Math.max(2, width - widthOf(title) - 4))}`)
}

function plain(pieces: readonly Piece[]): string {
  return harmless(oneLine(pieces.map(p => p.text).join('')))
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, ' ').trim()
}
