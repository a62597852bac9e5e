import { describe, expect, test } from 'vitest'
import { besidesOf } from './besides.js'
import { languagesGuessed } from './guess.js'
import { meaningsOf } from './meanings.js'
import { withoutParticle } from './particles.js'
import { wordsOf } from './words-of.js'

const concepts = (text: string, language: string | null) =>
  new Set(meaningsOf(wordsOf(text).split(' '), language).map(m => m.concept))

describe('one concept in every language', () => {
  test.each([
    [
      'insolvency-administrator',
      { de: 'der Insolvenzverwalter', nl: 'de curator', en: 'the trustee in bankruptcy', ko: '파산관재인은' },
    ],
    [
      'remuneration',
      { de: 'die Vergütungen des Verwalters', nl: 'het honorarium', en: 'her remuneration', ko: '보수를' },
    ],
    ['suretyship', { de: 'Bürgschaften', nl: 'de borgtocht', en: 'suretyship', ko: '보증채무' }],
  ])('%s', (concept, texts) => {
    for (const [language, text] of Object.entries(texts)) expect([...concepts(text, language)], text).toContain(concept)
  })
})

test('a compound means what its words mean, the longest term first', () => {
  expect([...concepts('Insolvenzverwaltervergütung', 'de')]).toEqual(['administrator-remuneration'])
  expect([...concepts('Grundschuldbestellung', 'de')]).toContain('land-charge')
  expect([...concepts('Grundschuldbestellung', 'de')]).not.toContain('claim-debt')
})

test('terms of several words, inflected', () => {
  expect([...concepts('wegen einstweiliger Verfügungen', 'de')]).toEqual([...concepts('einstweilige Verfügung', 'de')])
  expect(concepts('einstweilige Anordnung der Verfügung', 'de')).not.toEqual(concepts('einstweilige Verfügung', 'de'))
})

test('a Korean term is found with blanks and without, and not across words', () => {
  const joined = concepts('소송비용의 부담', 'ko')
  expect(concepts('소송 비용의 부담', 'ko')).toEqual(joined)
  expect(joined.size).toBeGreaterThan(0)
})

test('what stands beside the words of a text', () => {
  const { stems, concepts: meant } = besidesOf(wordsOf('Die Kündigungen des Mietvertrags'), 'de')
  expect(stems.split(' ')).toEqual(expect.arrayContaining(['kundig', 'mietvertrag', 'miet', 'vertrag']))
  expect(meant).toContain('lease')
  expect(besidesOf(wordsOf('Die Kündigungen des Mietvertrags'), null)).toEqual({ stems: '', concepts: '' })
  expect(besidesOf('', 'ko')).toEqual({ stems: '', concepts: '' })
})

test.each([
  ['비용은', '비용'],
  ['법원에서', '법원'],
  ['취소한다', '취소'],
])('%s without its particle', (word, bare) => {
  expect(withoutParticle(wordsOf(word).split(' '))?.join(' ')).toBe(wordsOf(bare))
})
test.each(['비용', '이가', 'court', ''])('%s has no particle', word => {
  expect(withoutParticle(wordsOf(word).split(' '))).toBeNull()
})

test.each([
  ['wanneer is een arrest van het hof nietig', 'nl'],
  ['wann ist der Arrest aufzuheben', 'de'],
  ['when may the court lift an arrest', 'en'],
])('%s', (text, language) => {
  expect(languagesGuessed(wordsOf(text).split(' '))).toEqual([language])
})
