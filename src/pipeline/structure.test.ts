import { expect, test } from 'vitest'
import type { Opening } from '../pack/pack.js'
import { neutral } from '../packs/_shared/neutral.js'
import type { Mark, MarkKind } from '../text/source.js'
import { cleanText } from './clean.js'
import { readingOf } from './reading.js'
import { segment } from './segment.js'

/** The outline of marked lines: `kind=value|text` marks a line, `kind=value>n|text` n lines from there on. */
function outline(lines: readonly string[], open: (text: string) => Opening[] = () => []) {
  const marks: Mark[] = []
  const texts = lines.map(line => line.slice(line.lastIndexOf('|') + 1))
  const starts = texts.map((_, i) => texts.slice(0, i).reduce((n, t) => n + t.length + 1, 0))
  lines.forEach((line, i) => {
    for (const said of line.split('|').slice(0, -1)) {
      const [, kind, value, n] = /^([a-z-]+)(?:=([^>]*))?(?:>(\d+))?$/.exec(said) as RegExpExecArray
      const last = i + Number(n ?? 1) - 1
      const at = { start: starts[i] as number, end: (starts[last] as number) + (texts[last] as string).length }
      marks.push({ kind: kind as MarkKind, at, ...(value ? { value } : {}) })
    }
  })
  const source = {
    name: 'x',
    text: texts.join('\n'),
    sha256: '',
    mediaType: '',
    format: '',
    marks,
    statements: [],
    faults: [],
  }
  const { clean } = cleanText(source, neutral.cleaning)
  const found = segment(readingOf(source, clean, []), { open: line => open(line.text) })
  const of = (s: { start: number; end: number }) => clean.text.slice(s.start, s.end).replace(/\n/g, ' / ')
  return {
    parts: found.parts.map(p => `${p.role}: ${of(p)}`),
    paragraphs: found.paragraphs.map(p => `${p.number}: ${of(p)}`),
    headnotes: found.headnotes.map(h => `${h.number}: ${of(h)}`),
  }
}

const numbered = (text: string): Opening[] => {
  const number = /^(\d+)\. /.exec(text)?.[1]
  if (number) return [{ opens: 'paragraph', number }]
  return text === 'Costs' ? [{ opens: 'section', role: 'costs', heading: text, depth: 0 }] : []
}

test('stated sections open with their role, whatever their words', () => {
  expect(
    outline([
      'metadata|Court: X',
      'section=operative>2|heading=2|It is so ordered',
      'Dismissed.',
      'section=reasoning|Because.',
    ]).parts,
  ).toEqual(['head: Court: X', 'operative: It is so ordered / Dismissed.', 'reasoning: Because.'])
})

test('in a stated section only headings open another', () => {
  expect(outline(['section=reasoning>3|Why', 'Costs', 'More.'], numbered).parts).toEqual([
    'reasoning: Why / Costs / More.',
  ])
  expect(outline(['section=reasoning>3|Why', 'heading=2|Costs', 'More.'], numbered).parts).toEqual([
    'reasoning: Why',
    'costs: Costs / More.',
  ])
})

test('in a stated paragraph no typed number opens one; outside it does', () => {
  expect(
    outline(['section=reasoning>4|Why', 'paragraph=7>2|7', '1. first of a list', '2. typed'], numbered).paragraphs,
  ).toEqual(['7: 7 / 1. first of a list', '2: 2. typed'])
})

test('nothing opens in a stated headnote, and it ends where it is said to end', () => {
  expect(
    outline(['section=headnote>2|headnote=a|1. A rule.', 'Not of the rule.', 'section=reasoning|Costs'], numbered),
  ).toEqual({
    parts: ['headnote: 1. A rule. / Not of the rule.', 'reasoning: Costs'],
    paragraphs: [],
    headnotes: ['a: 1. A rule.'],
  })
})

test('what is torn is joined, what is dropped is left out', () => {
  const text = 'The claim is dis-\n- 4 -\nmissed, and so\nthe costs.'
  const at = (of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length })
  const marks: Mark[] = [
    { kind: 'torn', at: at('-\n- 4 -\n') },
    { kind: 'dropped', at: at('- 4 -'), value: 'page-number' },
    { kind: 'torn', at: { start: text.indexOf('\nthe'), end: text.indexOf('\nthe') + 1 }, value: ' ' },
  ]
  const { clean, dropped } = cleanText({ text, marks }, neutral.cleaning)
  expect(clean.text).toBe('The claim is dismissed, and so the costs.')
  expect(dropped).toEqual([{ kind: 'page-number', ...at('- 4 -') }])
})
