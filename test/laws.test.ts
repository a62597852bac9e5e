import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.js'
import { parse } from '../src/main.js'
import { unknown } from '../src/packs/_shared/unknown.js'
import { packs } from '../src/packs/index.js'
import { cleanText } from '../src/pipeline/clean.js'
import { type Equipment, run } from '../src/pipeline/run.js'
import { brokenLaws } from './laws.js'
import { wordsOfPacks } from './words.js'

const RUNS = Number(process.env.PANDECT_LAWS_RUNS ?? 2_000)
/** Milliseconds: a busy machine reads fewer than a hundred made-up texts a second. */
const PATIENCE = 60_000 + RUNS * 50
const SEED = 20_260_101
const equipment: Equipment = { packs, fallback: unknown, checks, madeWith: '' }

const words = await wordsOfPacks()
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '',
  ', ',
  '. ',
  ' (',
  ') ',
  ': ',
  '\r\n',
  '\u00a0',
  '\t',
  '-\n',
  '\n- 3 -\n',
]
const ODD = [
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\ud800',
  '\udc00',
  '\u0000',
  '§',
  '【',
  '】',
  '⟦',
  '[1]',
  '1. ',
  '2.1 ',
  'a) ',
  '(1) ',
  '*****',
  '\n=',
  '…',
  '𝕏',
  'İ',
  'ß',
]

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2_100 }).map(String) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(...BETWEEN)), { maxLength: 60 })
  .map(pairs => pairs.map(([word, between]) => word + between).join(''))
const country = fc.constantFrom(undefined, ...packs.map(p => p.id))

const source = (of: string) => ({
  name: 'made-up',
  text: of,
  sha256: '',
  mediaType: 'text/plain',
  format: 'text',
  marks: [],
  statements: [],
  faults: [],
})

test(
  `no text made of the packs' own words breaks a law (${RUNS} texts)`,
  () => {
    fc.assert(
      fc.property(text, country, (of, from) => {
        const decision = run(source(of), equipment, from)
        expect(brokenLaws(decision, of)).toEqual([])
        expect(JSON.stringify(run(source(of), equipment, from)) === JSON.stringify(decision), 'the same twice').toBe(
          true,
        )
      }),
      { seed: SEED, numRuns: RUNS },
    )
  },
  PATIENCE,
)

test('offsets of the clean text come back in order and inside the source', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...packs, unknown), (of, pack) => {
      const { clean } = cleanText({ text: of, marks: [] }, pack.cleaning)
      let before = 0
      for (let i = 0; i < clean.text.length; i++) {
        const { start, end } = clean.toSource({ start: i, end: i + 1 })
        expect(start >= before && start <= end && end <= of.length, `at ${i}: [${start}..${end})`).toBe(true)
        before = start
      }
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 10) },
  )
})

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const record = parse({ bytes, name: 'bytes' })
      if (!('error' in record)) expect(brokenLaws(record, record.text ?? '')).toEqual([])
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 10) },
  )
})
