import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.js'

test('a word keeps its number, wherever it stands', () => {
  const lexicon = new Lexicon()
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`)
  expect(words.map(w => lexicon.numberOf(w))).toEqual(words.map((_, i) => i))
  expect(words.map(w => lexicon.numberOf(`x${w}y`, 1, w.length + 1))).toEqual(words.map((_, i) => i))
  expect(lexicon.forms).toEqual(words)
})

test('words are told apart to the letter', () => {
  const lexicon = new Lexicon()
  expect(['', 'a', 'aa', 'ab', '가', 'a'].map(w => lexicon.numberOf(w))).toEqual([0, 1, 2, 3, 4, 1])
})
