import { expect, test } from 'vitest'
import { languageOf } from './language.js'

test.each([
  [
    'en',
    'The court held that the claim of the owner was bad and that the order of the judge was set aside with costs. ',
  ],
  [
    'de',
    'Der Antrag des Klägers wird abgewiesen, und die Kosten des Verfahrens werden nicht ersetzt, da die Frist abgelaufen ist. ',
  ],
  [
    'fr',
    'Les frais des parties sont à la charge de la recourante, qui est dans une situation que les juges ont constatée. ',
  ],
  [
    'it',
    'Il ricorso della parte è respinto perché non sono date le condizioni del diritto che una legge prevede con chiarezza. ',
  ],
  ['ko', '원고의 청구를 기각한다. '],
  ['el', 'Το δικαστήριο απορρίπτει την αίτηση. '],
])('%s', (language, text) => expect(languageOf(text.repeat(4))).toBe(language))

test('what says too little, or says it in two languages, is of none', () => {
  expect(languageOf('')).toBeNull()
  expect(languageOf('653/07')).toBeNull()
  expect(languageOf('and the of that und der die nicht '.repeat(9))).toBeNull()
})
