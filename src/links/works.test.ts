import { expect, test } from 'vitest'
import type { Likeness } from './copies.js'
import { copyKeys } from './copy-keys.js'
import { worksAmong } from './works.js'

const sketch = Array.from({ length: 32 }, (_, i) => i * 10)
const of = (id: string, given: Partial<Likeness> = {}) => ({
  ...{ id, ecli: null, derived: false, names: [], date: null, type: null, language: null, sketch, worth: 0 },
  ...given,
})
const day = '2031-02-01'
const works = (...all: ReturnType<typeof of>[]) =>
  worksAmong(
    all,
    r => r,
    () => all,
  )
    .map(work => [...work.map(r => r.id)].sort().join(''))
    .join(' ')

test('records that tell what they are of go together, also by one in between', () => {
  const [x, y] = ['de:x:1', 'de:x:2']
  expect(works(of('a', { names: [x], date: day }), of('b', { names: [y], date: day }))).toBe('a b')
  const between = of('c', { names: [x, y], date: day })
  expect(works(of('a', { names: [x], date: day }), of('b', { names: [y], date: day }), between)).toBe('abc')
})

test('a record that does not tell goes with the only one it is a copy of', () => {
  const firm = of('a', { names: ['de:x:1'], date: day })
  expect(works(of('n'), firm)).toBe('an')
  expect(works(of('n'), firm, of('b', { names: ['de:x:2'], date: day }))).toBe('n a b')
  expect(works(of('n'), of('m'), of('o', { sketch: [] }))).toBe('mn o')
  expect(works(of('n'), of('m'), firm)).toBe('amn')
})

test('an undated record does not join decisions of two days', () => {
  const one = of('a', { names: ['de:x:1'], date: day })
  const other = of('b', { names: ['de:x:1'], date: '2031-05-01' })
  expect(works(one, of('n', { names: ['de:x:1'] }), other)).toBe('a n b')
})

test('keys are what copies share', () => {
  expect(copyKeys(of('a', { ecli: 'ecli:x', names: ['de:x:1'] }))).toEqual([
    'ecli:x',
    'de:x:1',
    '~0',
    '~10',
    '~20',
    '~30',
  ])
})
