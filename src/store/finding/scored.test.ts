import fc from 'fast-check'
import { expect, test } from 'vitest'
import { best, inAll, inAny, type Scored, without } from './scored.js'

const list = (passages: readonly number[], score = 1): Scored => ({
  passages: Int32Array.from(passages),
  scores: Float32Array.from(passages, () => score),
})
const shown = ({ passages, scores }: Scored) => [...passages].map((p, i) => `${p}:${scores[i]}`).join(' ')

test('sums, bests and differences', () => {
  const [a, b] = [list([1, 3, 5], 2), list([3, 4, 5, 9])]
  expect(shown(inAll([a, b]))).toBe('3:3 5:3')
  expect(shown(inAny([a, b]))).toBe('1:2 3:3 4:1 5:3 9:1')
  expect(shown(best([a, b]))).toBe('1:2 3:2 4:1 5:2 9:1')
  expect(shown(without(a, b))).toBe('1:2')
})

test('lists are sets', () => {
  const numbers = fc.uniqueArray(fc.nat(40), { maxLength: 30 }).map(all => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), sets => {
      const lists = sets.map(s => list(s))
      const all = [...new Set(sets.flat())].sort((a, b) => a - b)
      expect([...inAny(lists).passages]).toEqual(all)
      expect([...best(lists).passages]).toEqual(all)
      expect([...inAll(lists).passages]).toEqual(all.filter(n => sets.every(s => s.includes(n))))
      expect([...without(lists[0]!, inAny(lists.slice(1))).passages]).toEqual(
        sets[0]!.filter(n => !sets.slice(1).some(s => s.includes(n))),
      )
    }),
    { seed: 20_260_101 },
  )
})
