import { expect, test } from 'vitest'
import { dateRangeOf } from './date-range.js'

test.each([
  ['2001..2005', '2001-01-01', '2005-12-31'],
  ['2010', '2010-01-01', '2010-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2010-05-03', '2010-05-03', '2010-05-03'],
  ['2010-05..', '2010-05-01', null],
  ['..2010-05-03', null, '2010-05-03'],
])('%s', (value, from, to) => {
  expect(dateRangeOf(value)).toEqual({ from, to })
})

test.each([
  '',
  '..',
  'yesterday',
  '2010-13',
  '2010-02-30',
  '2010-00-01',
  '2010-01-00',
  '3.5.2010',
  '2005..2001',
  '1..2..3',
])('not a range of dates: %s', value => {
  expect(dateRangeOf(value)).toBeNull()
})
