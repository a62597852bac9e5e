import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, type Mark } from './pieces.js'

const mark = (index: number, start: number, end: number): Mark => ({ kind: 'citation', index, at: [start, end] })

test('a text is cut at every border of a mark', () => {
  const pieces = cut('abcdef', [0, 6], [mark(0, 1, 4), mark(1, 2, 3)])
  expect(pieces.map(p => [p.text, p.marks.map(m => m.index)])).toEqual([
    ['a', []],
    ['b', [0]],
    ['c', [0, 1]],
    ['d', [0]],
    ['ef', []],
  ])
})

test('marks that reach over the range are cut to it', () => {
  expect(cut('abcdef', [2, 4], [mark(0, 0, 6)]).map(p => p.text)).toEqual(['cd'])
})

test('the pieces are the text, whatever the marks', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, found) => {
      const marks = found.map(([a, b], i) => mark(i, Math.min(a, b), Math.max(a, b) + 1))
      const pieces = cut(text, [0, text.length], marks)
      expect(pieces.map(p => p.text).join('')).toBe(text)
      for (const p of pieces)
        expect(p.marks.length).toBe(marks.filter(m => m.at[0] <= p.at[0] && m.at[1] >= p.at[1]).length)
    }),
    { seed: 1, numRuns: 300 },
  )
})
