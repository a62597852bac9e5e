import { expect, test } from 'vitest'
import { lines, type Put, pdfWith } from '../../../test/pdf-file.js'
import type { MarkKind } from '../../text/source.js'
import { readPdf } from './pdf.js'

const read = async (...pages: Put[][]) => {
  const r = await readPdf(pdfWith(...pages))
  if (!('written' in r)) throw new Error(JSON.stringify(r))
  return r.written
}
const WIDE = 'The claimant asked the respondent in writing for payment of the whole price of the boat and'
const WORDS = 'waited for an answer that never came before it brought these proceedings in the court below'

test('a line goes on where its first word would not have fitted, and space parts paragraphs', async () => {
  const { text } = await read([...lines(72, 760, [WIDE, WORDS, 'and lost.']), ...lines(72, 706, [WIDE, 'it paid.'])])
  expect(text).toBe(`${WIDE} ${WORDS} and lost.\n${WIDE} it paid.\n`)
})

test('running heads and page numbers stand apart, and the sentence goes on over the page', async () => {
  const page = (n: number, top: string[]) => [
    { x: 250, y: 810, text: 'Court of Example', size: 9 },
    ...lines(72, 760, top),
    { x: 290, y: 30, text: `- ${n} -`, size: 9 },
  ]
  const { text, marks } = await read(page(1, [WIDE, WORDS, WIDE]), page(2, ['it was dismissed.', WIDE, WORDS]))
  expect(text.startsWith(`${WIDE} ${WORDS} ${WIDE} it was dismissed.\n`)).toBe(true)
  const dropped = marks.filter(m => m.kind === 'dropped')
  expect(dropped.map(m => text.slice(m.at.start, m.at.end))).toEqual([
    'Court of Example',
    '- 1 -',
    'Court of Example',
    '- 2 -',
  ])
  expect(dropped.map(m => m.value)).toEqual(['running-head', 'page-number', 'running-head', 'page-number'])
})

test.each([
  ['left', 50],
  ['right', 540],
])('numbers in the %s margin are those of their paragraphs', async (_, x) => {
  const { text, marks } = await read([
    ...lines(80, 760, [WIDE, WORDS]),
    { x, y: 760, text: '7' },
    ...lines(80, 716, [WIDE, WORDS]),
    { x, y: 716, text: '8' },
  ])
  expect(text).toBe(`7\n${WIDE} ${WORDS}\n8\n${WIDE} ${WORDS}\n`)
  expect(marks.filter(m => m.kind === 'paragraph').map(m => m.value)).toEqual(['7', '8'])
})

test('a note under the text stands at the end, with its call', async () => {
  const { text, marks } = await read([
    ...lines(72, 760, [WIDE, WORDS, 'It relied on the lease']),
    { x: 166, y: 736, text: '1', size: 7 },
    { x: 72, y: 80, text: '1 Signed in May.', size: 8 },
  ])
  expect(text).toMatch(/It relied on the lease ?1\n1 Signed in May\.\n$/)
  const said = (kind: MarkKind) =>
    marks.filter(m => m.kind === kind).map(m => [text.slice(m.at.start, m.at.end), m.value])
  expect([said('footnote-ref'), said('footnote')]).toEqual([[['1', '1']], [['1 Signed in May.', '1']]])
})

test('two columns are read one after the other', async () => {
  const column = (word: string) =>
    Array.from({ length: 12 }, (_, i) => `${word} line number ${i + 10} of the column here`)
  const { text } = await read([...lines(72, 760, column('Left')), ...lines(320, 760, column('Right'))])
  const flat = text.replace(/\s+/g, ' ')
  expect(flat.indexOf('Left line number 21')).toBeGreaterThan(0)
  expect(flat.indexOf('Left line number 21')).toBeLessThan(flat.indexOf('Right line number 10'))
})
