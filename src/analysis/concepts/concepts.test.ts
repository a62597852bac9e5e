import { expect, test } from 'vitest'
import { termsOf } from './concept.js'
import { CONCEPTS } from './concepts.js'

test('concepts have ids of their own', () => {
  const ids = CONCEPTS.map(c => c.id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect(ids.filter(id => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('every concept says what it is, and how each language says it', () => {
  for (const concept of CONCEPTS) {
    expect(concept.gloss, concept.id).toMatch(/^\S.{5,180}\S$/)
    for (const language of ['en', 'nl', 'de', 'ko'] as const)
      for (const term of termsOf(concept, language)) {
        expect(term, `${concept.id} in ${language}`).toMatch(language === 'ko' ? /[가-힣]/ : /^[^가-힣]+$/)
        expect(term.split(/\s+/).length, `${concept.id}: ${term}`).toBeLessThanOrEqual(6)
      }
  }
})

test('false friends name their language', () => {
  for (const { id, falseFriends = [] } of CONCEPTS)
    for (const friend of falseFriends) expect(friend, id).toMatch(/^(?:en|nl|de|at|ko)\b.*:\s\S/)
})
