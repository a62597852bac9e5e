import { expect, test } from 'vitest'
import { en } from './en.js'

test('dates, full and partial', () => {
  expect(['2025-08-20', '1989-11', '1975', '--05-08', '2025-13-01', 'x'].map(en.date)).toEqual([
    '20\u00a0August\u00a02025',
    'November\u00a01989',
    '1975',
    '8\u00a0May',
    '2025-13-01',
    'x',
  ])
})

test('amounts are shown as they are held, in groups of three', () => {
  const shown = (value: string, currency: string | null) => en.money(value, currency).replace(/\u00a0/g, ' ')
  expect(shown('2094.00', 'EUR')).toBe('€ 2,094.00')
  expect(shown('36147319', 'KRW')).toBe('₩ 36,147,319')
  expect(shown('502524.10', 'ATS')).toBe('ATS 502,524.10')
  expect(shown('-5', 'EUR')).toBe('€ −5')
  expect(shown('1,5', 'EUR')).toBe('EUR 1,5')
  expect(shown('12', null)).toBe('12')
})
