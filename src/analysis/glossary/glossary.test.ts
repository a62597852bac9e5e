import { expect, test } from 'vitest'
import { wordsOf } from '../words-of.js'
import { translationsOf, translationsOfPairs } from './glossary.js'

test.each([
  ['en', 'liable', 'haftung'],
  ['de', 'Haftung', 'aansprak'],
  ['nl', 'aansprakelijkheid', 'liabl'],
  ['en', 'refunds', 'ruckzahl'],
] as const)('in %s, %s is also %s', (language, word, other) => {
  const found = translationsOf(wordsOf(word), language).map(t => t.forms.join(' '))
  expect(
    found.some(form => form.startsWith(other)),
    found.join(),
  ).toBe(true)
})

test('Korean words are translated by their pairs, and into them', () => {
  expect(translationsOfPairs(wordsOf('책임').split(' ')).map(t => t.forms.join(' '))).toContain('haftung')
  expect(translationsOf('liability', 'en')).toContainEqual({ forms: ['책임'], language: 'ko' })
})

test.each(['the', '', 'qwxyz', '2031'])('%s is in no glossary', word => {
  expect(translationsOf(word, 'en')).toEqual([])
})
