import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sample } from './contract-samples.js'
import { packed, textIn, unpacked } from './packed.js'

const decision = unpacked(sample({ says: ['a'], norms: ['§ 1'], caseNumbers: ['1 X 2'] }))
const saying = (text: string) => packed({ ...decision, text })
const long = Array.from({ length: 4000 }, (_, i) => `${i}. 법원은 ß`).join('\n')

describe('a packed decision', () => {
  test('comes back to the letter, half surrogate pairs too', () => {
    for (const text of [
      '',
      'a',
      '\ud83d',
      '"',
      '\\',
      'a\\"',
      '"\\\\',
      'x'.repeat(8192),
      `${'x'.repeat(8191)}😀y`,
      long,
    ]) {
      expect(textIn(saying(text))).toBe(text)
      expect(unpacked(saying(text))).toEqual({ ...decision, text })
    }
  })
  test('gives any part of its text', () => {
    for (const text of [long, long.slice(0, 8000), '"\\"\\\\"'.repeat(99)]) {
      const kept = saying(text)
      fc.assert(
        fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
          const [start, end] = a < b ? [a, b] : [b, a]
          expect(textIn(kept, start, end)).toBe(text.slice(start, end))
        }),
        { seed: 3 },
      )
    }
  })
  test('takes less space', () => {
    expect(saying(long).text.length).toBeLessThan(long.length / 2)
  })
  test('is not read when it is damaged, or packed in a form not known', () => {
    const { record, text } = saying(long)
    const damaged = Uint8Array.from(text)
    damaged.fill(0xff, damaged.length - 400)
    expect(() => textIn({ record, text: damaged })).toThrow()
    expect(() => textIn({ record, text: new Uint8Array(2) })).toThrow()
    expect(() => unpacked({ record: record.subarray(0, 40), text })).toThrow()
    expect(() => unpacked({ record: Uint8Array.from([9, ...record.subarray(1)]), text })).toThrow()
    expect(() => unpacked({ record: new Uint8Array(0), text })).toThrow()
    expect(() => unpacked({ record, text: new Uint8Array(0) })).toThrow()
    expect(() => unpacked({ ...saying('short'), text })).toThrow()
  })
})
