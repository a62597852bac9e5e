import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Compounding, partsOf } from './compounds.js'

test.each<[Compounding, string, string]>([
  ['de', 'wohnungseigentuemergemeinschaft', 'wohnungseigentuemer wohnungs eigentuemer gemeinschaft'],
  ['de', 'rechtsanwaltshaftung', 'rechtsanwalts rechts anwalts haftung'],
  ['de', 'mietvertrag', 'miet vertrag'],
  ['de', 'beschwerdegericht', 'beschwerde gericht'],
  ['nl', 'huurovereenkomst', 'huur overeenkomst'],
  ['nl', 'verjaringstermijn', 'verjarings termijn'],
])('%s: %s', (language, word, parts) => {
  expect(partsOf(word, language).join(' ')).toBe(parts)
})

test.each<[Compounding, string]>([
  ['de', 'vertrag'],
  ['de', 'verfuegung'],
  ['de', 'unmoeglichkeit'],
  ['de', 'klaegerin'],
  ['de', 'staatsanwaltschaften2'],
  ['nl', 'overeenkomst'],
  ['nl', 'vordering'],
])('%s: %s is no compound', (language, word) => {
  expect(partsOf(word, language)).toEqual([])
})

test('parts are of the word, whatever it is', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aehinrstug'), maxLength: 60 })
  fc.assert(
    fc.property(word, word => {
      for (const part of partsOf(word, 'de')) expect(part.length > 2 && word.includes(part)).toBe(true)
    }),
    { seed: 20_260_101, numRuns: 2_000 },
  )
})
