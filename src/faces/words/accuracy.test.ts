import { expect, test } from 'vitest'
import { accuracyOf } from './accuracy.js'
import { en } from './en.js'

test('how right a court was read is told as counts, and not at all where none was', () => {
  const measured = { country: 'XX', code: 'X', decisions: 4, court: [3, 4], date: [0, 0], docket: [2, 2] } as const
  expect(accuracyOf(measured, en)).toBe('Court 3/4, Docket 2/2 (4 decisions)')
  expect(accuracyOf({ ...measured, court: [0, 0], docket: [0, 0] }, en)).toBe(
    '4 decisions, which do not state them in their words',
  )
  expect(accuracyOf(null, en)).toBeNull()
})
