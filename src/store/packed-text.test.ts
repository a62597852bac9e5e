import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packText, unpackText } from './packed-text.js'

const long = Array.from({ length: 4000 }, (_, i) => `${i}. 법원은 ß`).join('\n')

describe('a packed text', () => {
  test('comes back to the letter, half surrogate pairs too', () => {
    for (const text of ['', 'a', '\ud83d', `${'x'.repeat(8191)}😀y`, long])
      expect(unpackText(packText(text))).toBe(text)
  })
  test('gives any part of it', () => {
    const packed = packText(long)
    fc.assert(
      fc.property(fc.nat(long.length), fc.nat(long.length), (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a]
        expect(unpackText(packed, start, end)).toBe(long.slice(start, end))
      }),
      { seed: 3 },
    )
  })
  test('takes less space', () => {
    expect(packText(long).length).toBeLessThan(long.length / 2)
  })
  test('is not read when it is damaged', () => {
    const packed = Uint8Array.from(packText(long))
    packed.fill(0xff, packed.length - 400)
    expect(() => unpackText(packed)).toThrow()
    expect(() => unpackText(new Uint8Array(2))).toThrow()
  })
})
