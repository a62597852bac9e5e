import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Before, Pattern } from './pattern.js'

const PATTERNS = [
  /(?:§§? ?|Art(?:ikel|\.)? ?)(\d{1,4} ?[a-z]{0,2})(?:[ ,][^;()\n]{0,60}?)?,? ?(Rn\.?) ?\d/y,
  /,? {0,2}(?:Abs(?:\.|atz)?|S\.?|(?<![a-z])Nr) ?/y,
  / a{2,3}(?=b|$)| (?=c)[cd]|[^a-c\d\]-]x/y,
  /((?:a|b(?!c)){5,9})\1?d/y,
  /[\u00c0-\u024f–\-x]+\.\s\S[\w.]?/y,
  /eCLi ?[:;] ?[a-c]{2}/iy,
  /(a)?b*\bc?/y,
  /(?:a(?=b)|b)bc$/y,
  /\p{Lu}{2}|[\p{Ll}–]\d/uy,
  /(?<name>a)[ab]\k<name>./sy,
] as const
const text = fc.string({ unit: fc.constantFrom(...'§Art. Rn12abcdxÄé–ſK\n,;:SNECLI-]', '\u{1d400}'), maxLength: 14 })

test('a pattern matches where the regular expression does, and nowhere else', () => {
  for (const regex of PATTERNS) {
    const pattern = new Pattern(new RegExp(regex))
    fc.assert(
      fc.property(text, fc.nat(8), (t, at) => {
        const sticky = new RegExp(regex)
        sticky.lastIndex = at
        const m = sticky.exec(t)
        expect(pattern.at(t, at)?.[0]).toBe(m?.[0])
        expect(pattern.end(t, at)).toBe(m ? sticky.lastIndex : -1)
      }),
      { numRuns: 300, seed: 7 },
    )
  }
})

test('what stands before a place is what the regular expression finds there', () => {
  for (const regex of [/(?:^|[^a-z])(?:der|die) $/, /[A-Z][a-z]*(?:-[A-Z]+)?,? ?$/, /(?<=a)b{1,6}$|^c*$/]) {
    const before = new Before(regex, 6)
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('der', 'die', ' ', 'A', 'a', 'b', 'c', '-', ',', '–'), maxLength: 8 }),
        fc.nat(12),
        (t, at) => {
          at = Math.min(at, t.length)
          const m = regex.exec(t.slice(Math.max(0, at - 6), at))
          expect(before.of(t, at)?.[0]).toBe(m?.[0])
          expect(before.stands(t, at)).toBe(m !== null)
        },
      ),
      { numRuns: 500, seed: 7 },
    )
  }
})
