import { expect, test } from 'vitest'
import { sample } from '../../../test/sample.js'
import { passagesOf } from '../../store/passages.js'
import { offsetsIn, passageAddress } from './addresses.js'
import { readingOf } from './reading.js'

const paragraphs = [
  { number: '1', at: [10, 20] },
  { number: '2', at: [20, 30] },
  { number: '1', at: [40, 60] },
] as const

test('a numbered passage has the number as address, the second of a number says so', () => {
  expect(passageAddress(paragraphs, { paragraph: '2', at: [21, 30] })).toBe('2')
  expect(passageAddress(paragraphs, { paragraph: '1', at: [45, 60] })).toBe('1~2')
  expect(passageAddress(paragraphs, { paragraph: '1', at: [38, 60] })).toBe('1~2')
})
test('other passages have their offset', () => {
  expect(passageAddress(paragraphs, { paragraph: null, at: [30, 40] })).toBe('p30')
  expect(passageAddress(paragraphs, { paragraph: '7', at: [30, 40] })).toBe('p30')
})

test('an offset is met by the first thing that ends after it', () => {
  const things = [{ at: [5, 10] }, { at: [10, 20] }, { at: [30, 40] }] as const
  expect(offsetsIn([0, 9, 10, 25, 50], things)).toEqual([[0, 9], [10], [25]])
})

test('every passage of a decision has a place on its page', () => {
  const reading = readingOf(sample)
  const places = [...reading.parts.flatMap(p => p.blocks), ...reading.editorial.flatMap(e => e.parts)]
  const addresses = places.flatMap(p => [...('anchor' in p ? [p.anchor] : []), ...p.others])
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const passage of passagesOf(sample)) expect(addresses).toContain(passageAddress(sample.paragraphs, passage))
})
