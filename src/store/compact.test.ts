import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compacted, expanded } from './compact.js'
import { type Field, SHAPES } from './shapes.table.js'
import { SHARED_WORDS } from './shared-words.table.js'

const back = (value: object, shape: string) => expanded(JSON.parse(JSON.stringify(compacted(value, shape))), shape)
const size = (value: object, shape: string) => JSON.stringify(compacted(value, shape)).length

const word = fc.oneof(
  fc.constantFrom('a', 'b', 'statute', '7', '', 'docket court', '\ud800'),
  fc.string(),
  fc.constant(null),
  fc.integer(),
  fc.boolean(),
)
const at = fc.tuple(fc.integer({ min: -9, max: 99 }), fc.nat(1e9))
const bag = fc.dictionary(fc.constantFrom('code', 'section', 'a b', '', '__proto__', 'x'), word, { maxKeys: 4 })

/** Any value a field may have, and now and then one that it may not. */
function valueFor(field: Field, depth: number): fc.Arbitrary<unknown> {
  const usual = field.usual === undefined ? [] : [fc.constant<unknown>(field.usual)]
  const odd = [{ arbitrary: fc.jsonValue(), weight: 1 }, ...usual.map(arbitrary => ({ arbitrary, weight: 6 }))]
  const list = (of: fc.Arbitrary<unknown>) => fc.array(of, { maxLength: depth > 0 ? 3 : 0 })
  const fitting = {
    word: () => word,
    at: () => at,
    words: () => list(word),
    ats: () => list(at),
    bags: () => list(bag),
    one: () => objectOf('of' in field ? field.of : '', depth - 1),
    many: () => (depth > 0 ? list(objectOf('of' in field ? field.of : '', depth - 1)) : fc.constant([])),
  }[field.is]()
  return fc.oneof({ arbitrary: fitting as fc.Arbitrary<unknown>, weight: 12 }, ...odd)
}

/** Objects of a shape; some with a field too many, too few or out of order. */
function objectOf(shape: string, depth: number): fc.Arbitrary<object> {
  const fields = Object.entries(SHAPES[shape] ?? {}).map(([name, field]) => [name, valueFor(field, depth)] as const)
  return fc
    .tuple(fc.record(Object.fromEntries(fields)), fc.constantFrom(...Array(12).fill('right'), 'more', 'less', 'turned'))
    .map(([object, how]) => {
      const entries = Object.entries(object)
      if (how === 'more') return Object.fromEntries([...entries, ['unheard-of', 1]])
      if (how === 'less') return Object.fromEntries(entries.slice(1))
      return Object.fromEntries(how === 'turned' ? entries.reverse() : entries)
    })
}

describe('the compact form', () => {
  test.each(Object.keys(SHAPES))('of any %s comes back as it was, its fields in the same order', shape => {
    fc.assert(
      fc.property(objectOf(shape, 3), value => {
        expect(JSON.stringify(back(value, shape))).toBe(JSON.stringify(value))
      }),
      { seed: 5, numRuns: shape === 'decision' ? 60 : 100 },
    )
  })
  test('needs no room for what is usual, a number for words that are shared or come again', () => {
    const check = { code: 'sum.mismatch', result: 'not-found', because: null }
    expect(size(check, 'check')).toBeLessThan(10)
    const date = { iso: '2031-05-07', at: [1000, 1010] }
    expect(compacted({ at: date.at, iso: date.iso }, 'date')).toEqual([3, 1000, 10, '2031-05-07'])
    const judge = { name: 'Dr. Zwei', role: 'Dr. Zwei', at: [0, 8] }
    expect(compacted(judge, 'judge')).toEqual([7, 'Dr. Zwei', SHARED_WORDS.length, 0, 8])
  })
  test('keeps a value of another shape whole', () => {
    const value = { code: 'x', result: 'not-found', because: null, new: ['y'] }
    expect(compacted(value, 'check')).toEqual([-1, value])
    expect(compacted([1, 2], 'check')).toEqual([-1, [1, 2]])
  })
  test('shares each word once', () => {
    expect(new Set(SHARED_WORDS).size).toBe(SHARED_WORDS.length)
  })
  test('is not read when it is damaged', () => {
    for (const damaged of [
      [3, 1],
      [3, 0, 10, 99_999],
      [1e9, 1],
      [3, 0, 10, null],
    ])
      expect(() => expanded(damaged, 'date')).toThrow()
  })
})
