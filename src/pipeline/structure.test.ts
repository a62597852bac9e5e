import { expect, test } from 'vitest'
import type { Opening } from '../pack/pack.js'
import { cleanText } from './clean.js'
import { readingOf } from './reading.js'
import { segment } from './segment.js'

type Marked = readonly [kind: 'section' | 'paragraph' | 'footnote' | 'heading', words: string, value?: string]

/** The outline of a text, from what its format states and what a pack reads in some of its lines. */
function outline(text: string, marked: readonly Marked[], own: Readonly<Record<string, readonly Opening[]>> = {}) {
  const marks = marked.map(([kind, words, value]) => {
    const start = text.indexOf(words)
    return { kind, at: { start, end: start + words.length }, ...(value ? { value } : {}) }
  })
  const source = { name: '', text, sha256: '', mediaType: '', format: '', marks, statements: [], faults: [] }
  const { clean } = cleanText(source, { furniture: [], labels: [] })
  const { parts, paragraphs, footnotes } = segment(readingOf(source, clean, []), { open: line => own[line.text] })
  return {
    parts: parts.map(p => `${p.role} ${text.slice(p.start, p.end).replace(/\n/g, '/')}`),
    numbers: [...paragraphs, ...footnotes].map(n => n.number),
  }
}
const section = (role: 'parties' | 'reasoning', heading: string | null = null): Opening => ({
  opens: 'section',
  role,
  heading,
  depth: 0,
})

test('a stated head is the pack’s to divide, another stated section only by headings', () => {
  const text = 'COURT\nbetween\nA and B'
  const own = { between: [section('parties')] }
  expect(outline(text, [['section', text, 'head']], own).parts).toEqual(['head COURT', 'parties between/A and B'])
  expect(outline(text, [['section', text, 'facts']], own).parts).toEqual(['facts COURT/between/A and B'])
  const headed: Marked[] = [
    ['section', text, 'facts'],
    ['heading', 'between', '2'],
  ]
  expect(outline(text, headed, own).parts).toEqual(['facts COURT', 'parties between/A and B'])
})

test('what begins a stated paragraph is no heading', () => {
  const own = { '1 The facts': [section('reasoning', '1 The facts')] }
  expect(outline('COURT\n1 The facts\nare these', [['paragraph', '1 The facts\nare these', '1']], own)).toEqual({
    parts: ['head COURT/1 The facts/are these'],
    numbers: ['1'],
  })
})

test('the notes a text ends with are a section of their own, those in between are not', () => {
  const marks: Marked[] = [
    ['footnote', '[1] One.', '1'],
    ['footnote', '[2] Two.', '2'],
    ['footnote', '[3] Three.', '3'],
  ]
  expect(outline('Text[1].\n[1] One.\nMore.\n[2] Two.\n[3] Three.\n', marks)).toEqual({
    parts: ['head Text[1]./[1] One./More.', 'footnotes [2] Two./[3] Three.'],
    numbers: ['1', '2', '3'],
  })
})
