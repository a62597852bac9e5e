import { expect, test } from 'vitest'
import { type Stemmed, stemOf } from './stems.js'
import { wordsOf } from './words-of.js'

const stems = (language: Stemmed, words: string) =>
  new Set(
    wordsOf(words)
      .split(' ')
      .map(form => stemOf(form, language)),
  )

test.each<[Stemmed, string]>([
  ['de', 'Verfügung Verfügungen verfuegung'],
  ['de', 'Haus Häuser Hauses Haeuser'],
  ['de', 'einstweilige einstweiligen einstweiliger'],
  ['de', 'Beschluß Beschluss Beschlusses Beschlüsse'],
  ['de', 'Schiffahrt Schifffahrt'],
  ['de', 'selbständig selbstständige'],
  ['de', 'numerieren nummerieren'],
  ['nl', 'overeenkomst overeenkomsten'],
  ['nl', 'vordering vorderingen'],
  ['nl', 'produkt product producten'],
  ['en', 'creditor creditors'],
  ['en', 'licence license licences'],
  ['en', 'labour labor'],
])('%s: %s are one', (language, words) => {
  expect(stems(language, words).size).toBe(1)
})

test.each<[Stemmed, string, string]>([
  ['de', 'Forderung', 'Förderung'],
  ['de', 'neue', 'neu ü'],
  ['nl', 'huur', 'huis'],
  ['en', 'court', 'cart'],
])('%s: %s is not %s', (language, one, other) => {
  expect(stems(language, one)).not.toEqual(stems(language, other))
})

test('numbers and names of laws stay', () => {
  for (const form of ['3_13', '_s', 'c', '집행', '2031']) expect(stemOf(form, 'de')).toBe(form)
})
