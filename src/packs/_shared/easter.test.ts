import { expect, test } from 'vitest'
import { daysAfter, easter, movable } from './easter.js'

test('Easter Sunday', () => {
  expect([1981, 2002, 2016, 2024, 2038].map(easter)).toEqual([
    '1981-04-19',
    '2002-03-31',
    '2016-03-27',
    '2024-03-31',
    '2038-04-25',
  ])
})

test('days after a day cross months, leap days and years', () => {
  expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01')
  expect(daysAfter('2023-12-31', 1)).toBe('2024-01-01')
  expect(daysAfter('2016-03-27', 60)).toBe('2016-05-26')
  expect(daysAfter('2001-01-01', -1)).toBe('2000-12-31')
})

test('days that move with Easter are named in their year', () => {
  const named = movable([
    [-2, 'Good Friday'],
    [39, 'Ascension'],
  ])
  expect(['2024-03-29', '2024-05-09', '2025-04-18', '2024-04-18', ''].map(named)).toEqual([
    'Good Friday',
    'Ascension',
    'Good Friday',
    undefined,
    undefined,
  ])
})
