import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmless } from './terminal.js'
import { widthOf, wrap } from './wrap.js'

test('Hangul takes two columns', () => {
  expect(widthOf('대법원 a')).toBe(8)
  expect(wrap('대법원 판결', 7)).toEqual(['대법원', '판결'])
})

test('no line is wider than asked for, and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = wrap(text, width)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/[ \t\n\r]/g, '')).toBe(text.replace(/[ \t\n\r]/g, ''))
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('control characters of a text do not reach the terminal', () => {
  expect(harmless('a\u001b[31mb\u202ec')).toBe('a·[31mb·c')
})
