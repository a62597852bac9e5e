import { expect, test } from 'vitest'
import { dateNumber, dateOf, isEcliNumber, numberOf, packNumbers, unpackNumbers } from './name-number.js'

test('names have numbers of their own, and an ECLI shows', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `de:bundesgerichtshof:${n % 12}zr${n}/30`)
  const numbers = new Set(names.map(numberOf))
  expect(numbers.size).toBe(names.length)
  for (const n of numbers) expect(Number.isSafeInteger(n) && n >= 0 && !isEcliNumber(n)).toBe(true)
  expect(isEcliNumber(numberOf('ecli:nl:hr:2031:1'))).toBe(true)
  expect(numberOf('de:bundesgerichtshof:ivzr1/30')).not.toBe(numberOf('de:bundesgerichtshof:vzr1/30'))
  expect(unpackNumbers(packNumbers([...numbers]).buffer as ArrayBuffer)).toEqual([...numbers])
})

test('dates and parts of dates come back as they were', () => {
  for (const date of ['2031-02-01', '2031-02', '2031', '--05-01', null]) expect(dateOf(dateNumber(date))).toBe(date)
  expect(dateNumber('in May')).toBeNull()
})
