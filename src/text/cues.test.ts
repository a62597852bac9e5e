import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Cues } from './cues.js'
import { literalsOf } from './literals.js'

const texts = (pattern: RegExp) => literalsOf(pattern)?.map(l => `${l.starts ? '|' : ''}${l.text}${l.ends ? '|' : ''}`)

test.each([
  [/\b(?:set|sets) [^.]{0,80}\baside\b/, ['|aside|']],
  [/\bthe (?:first|second) court/i, ['|the firs', '|the seco']],
  [/\b[Mm]ay be\b(?! so)/, ['|May be|', '|may be|']],
  [/^(?:§§? ?)?art\. \d+$/u, ['art. ']],
  [/colou?r|gr[ae]y/, ['color', 'colour', 'gray', 'grey']],
  [/(?:abc){2,}x*/, ['abc']],
  [/(?<=not )\p{Lu}\p{Ll}+ granted/u, [' granted']],
  [/\d{4}|year/, undefined],
  [/[a-z]*/, undefined],
  [/(a)b\1/, undefined],
])('the literals of %s', (pattern, literals) => {
  expect(texts(pattern)).toEqual(literals)
})

const TABLE = [
  /\bthe court\b/,
  /\bnot (?:granted|dismissed)\b/i,
  /\?$/,
  /^["„]/,
  /\d{4}/,
  /\bis [^.]{0,20}\bset aside\b/,
  /kosten?/iu,
  /(?<!not )upheld/,
  /\u00a7 ?\d|[Aa]rt/,
]
const word = fc.constantFrom(
  ...'the court not granted Dismissed is set aside . ? " „ 2031 Kosten koſten KOSTE upheld § 7 art Art x_ ſ K'.split(
    ' ',
  ),
)
const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '', '\n')), { maxLength: 14 }).map(a => a.flat().join(''))

test('what matches is what the bare patterns match, in whatever stretch', () => {
  const cues = new Cues(TABLE)
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (t, from, length) => {
      const start = Math.min(from, t.length)
      const end = Math.min(start + length, t.length)
      const bare = (s: string) => TABLE.flatMap((p, i) => (p.test(s) ? [i] : []))
      expect(cues.all(t)).toEqual(bare(t))
      expect(cues.all(t, start, end)).toEqual(bare(t.slice(start, end)))
      expect(cues.first(t, start, end)).toBe(bare(t.slice(start, end))[0] ?? -1)
      expect(cues.candidates(t)).toEqual(expect.arrayContaining(bare(t)))
    }),
    { seed: 7, numRuns: 2000 },
  )
})

/** Patterns put together at random from what patterns are made of. */
const { pattern } = fc.letrec<{ pattern: string; piece: string }>(tie => ({
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map(p => p.join('')),
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'B', 'ab', ' ', 'é', '\\b', '\\d', '.', '[ab]', '[^a]', '[a-c]', '\\.', '\\u0061', '^', '$'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}?', '{0,2}')).map(([a, q]) => `(${a})${q}`),
    fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern')).map(([a, b]) => `(${a}${b})`),
  ),
}))

test('a text in which a pattern matches has one of its literals', () => {
  const cases = fc.tuple(
    pattern,
    fc.constantFrom('', 'i', 'u', 'iu'),
    fc.string({ unit: fc.constantFrom(...'abBcé .1') }),
  )
  fc.assert(
    fc.property(cases, ([source, flags, t]) => {
      const regex = new RegExp(source, flags)
      expect(new Cues([regex]).first(t)).toBe(regex.test(t) ? 0 : -1)
    }),
    { seed: 7, numRuns: 1500 },
  )
})
