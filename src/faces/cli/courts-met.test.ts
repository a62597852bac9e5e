import { expect, test } from 'vitest'
import type { CourtMet } from '../../operations/accuracy/courts-met.js'
import { courtsLines } from './courts-met.js'

const met = (court: string | null, decisions: number, isMeasured = false): CourtMet => ({
  country: 'XX',
  court,
  decisions,
  measured: isMeasured ? { country: 'XX', code: 'X', decisions: 3, court: [3, 3], date: [2, 3], docket: [1, 1] } : null,
})

test('an import says which of its courts were measured', () => {
  expect(courtsLines([])).toEqual([])
  expect(courtsLines([met('Court of Example', 2, true)])).toEqual([
    'Courts: 1 of 1 was measured; docs/accuracy.md says how right each is read.',
  ])
  expect(courtsLines([met('A', 9), met('B', 2, true), met(null, 4)])).toEqual([
    'Courts: 1 of 2 were measured; docs/accuracy.md says how right each is read.',
    '  Not measured: A (9).',
    '  4 decisions of no court that is known.',
  ])
})

test('many courts are cut short', () => {
  const many = Array.from({ length: 8 }, (_, i) => met(`C${i}`, 1))
  expect(courtsLines(many)[1]).toBe('  Not measured: C0 (1), C1 (1), C2 (1), C3 (1), C4 (1), 3 more.')
})
