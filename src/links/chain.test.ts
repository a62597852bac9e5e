import { expect, test } from 'vitest'
import { chainFrom, inOrderOfInstances, LONGEST_CHAIN } from './chain.js'

const next: Readonly<Record<string, string[]>> = { a: ['b'], b: ['a', 'c'], c: ['b'], d: [] }

test('a chain is all that hangs together', () => {
  expect(chainFrom('b', n => next[n]!)).toEqual(['b', 'a', 'c'])
  expect(chainFrom('d', n => next[n]!)).toEqual(['d'])
  expect(chainFrom(0, n => [n + 1])).toHaveLength(LONGEST_CHAIN)
})

const link = (id: string, date: string | null, level: 'supreme' | 'appeal' | null, ...before: string[]) => ({
  ...{ node: id, id, date, level, before },
})
const order = (...links: ReturnType<typeof link>[]) =>
  inOrderOfInstances(links)
    .map(l => l.id)
    .join('')

test('what is named comes before, then the earlier, then the lower court', () => {
  expect(order(link('a', '2030-01-01', null, 'b'), link('b', '2031-01-01', null))).toBe('ba')
  expect(order(link('a', '2031', null), link('b', '2030', null), link('c', null, null))).toBe('bac')
  expect(order(link('a', null, 'supreme'), link('b', null, 'appeal'))).toBe('ba')
  expect(order(link('a', null, null, 'x', 'a'), link('b', null, null))).toBe('ab')
})

test('a circle is cut at the earliest', () => {
  expect(order(link('a', '2031', null, 'b'), link('b', '2030', null, 'a'), link('c', '2032', null, 'a'))).toBe('bac')
})
