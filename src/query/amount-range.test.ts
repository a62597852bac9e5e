import { expect, test } from 'vitest'
import { amountRangeOf, isInRange } from './amount-range.js'

test.each([
  ['>10000EUR', 'EUR', 10_000, null, true],
  ['>=1.000,50EUR', 'EUR', 1_000.5, null, false],
  ['>=1,000.50 GBP', 'GBP', 1_000.5, null, false],
  ['5000..10000EUR', 'EUR', 5_000, 10_000, false],
  ['KRW>1000000', 'KRW', 1_000_000, null, true],
  ['>₩1,000,000', 'KRW', 1_000_000, null, true],
  ['€ 10.000', 'EUR', 10_000, 10_000, false],
  ['<500', null, null, 500, true],
  ['<=12,5', null, null, 12.5, false],
  ['..99.95', null, null, 99.95, false],
  ["1'000'000..CHF", 'CHF', 1_000_000, null, false],
  ['=7', null, 7, 7, false],
] as const)('%s', (value, currency, from, to, outside) => {
  expect(amountRangeOf(value)).toEqual({ currency, from, to, outside })
})

test.each(['', '>', '..', 'EUR', 'much', '10..5', '>5..6', '5EUROS!', 'EUR5USD', '1.2.3.4.5.6.7.8', '--5', '5..6..7'])(
  'no amount: %s',
  value => {
    expect(amountRangeOf(value)).toBeNull()
  },
)

test('what lies in a range', () => {
  const over = amountRangeOf('>100EUR')!
  expect([100, 100.01, 99].map(n => isInRange(over, n, 'EUR'))).toEqual([false, true, false])
  expect(isInRange(over, 200, 'USD')).toBe(false)
  expect(isInRange(amountRangeOf('5..6')!, 6, 'USD')).toBe(true)
})
