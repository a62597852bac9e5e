import { expect, test } from 'vitest'
import { editorialOf } from './editorial.js'

const same = (at: { start: number; end: number }) => ({ start: at.start, end: at.end })
const block = (start: number, end: number, parts: { start: number; end: number }[] = []) => ({
  kind: 'summary' as const,
  by: 'publisher' as const,
  start,
  end,
  parts: parts.map(p => ({ ...p, kind: 'sentence' as const })),
})

const text = 'One half. LABEL Other half.'
const cut = (blocks: ReturnType<typeof block>[], dropped: { start: number; end: number }[]) =>
  editorialOf(blocks, { text, dropped, toSource: same }, new Map([[0, true]]))

test('a dropped label inside an editorial block cuts it in two, blanks trimmed', () => {
  const pieces = cut(
    [
      block(0, 27, [
        { start: 0, end: 9 },
        { start: 16, end: 27 },
      ]),
    ],
    [{ start: 10, end: 15 }],
  )
  expect(pieces.map(e => text.slice(...e.at))).toEqual(['One half.', 'Other half.'])
  expect(pieces.map(e => e.parts.map(p => [text.slice(...p.at), p.supported]))).toEqual([
    [['One half.', true]],
    [['Other half.', null]],
  ])
})

test('what is dropped elsewhere leaves a block whole, what covers it leaves nothing', () => {
  expect(cut([block(4, 9)], [{ start: 0, end: 4 }]).map(e => e.at)).toEqual([[4, 9]])
  expect(cut([block(4, 9)], [{ start: 0, end: 10 }])).toEqual([])
})
