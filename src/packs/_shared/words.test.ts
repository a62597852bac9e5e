import { expect, test } from 'vitest'
import { wordTable } from './words.js'

const find = wordTable([
  ['Kläger', 1],
  ['Klägerin', 2],
  ['AG', 3],
])
const found = (text: string, from = 0, to = text.length) =>
  find(text, from, to).map(w => [w.value, text.slice(w.start, w.end)])

test('whole words of the table are found in order, the longest form that stands there', () => {
  expect(found('Die Klägerin und der Kläger vor dem AG.')).toEqual([
    [2, 'Klägerin'],
    [1, 'Kläger'],
    [3, 'AG'],
  ])
})

test('a word within another is none', () => {
  expect(found('Die Klägerschaft, der Verfügungskläger, ÄKläger und die NAG')).toEqual([])
})

test('words that begin behind the end of the stretch are left out', () => {
  expect(found('Kläger Kläger AG', 1, 14)).toEqual([[1, 'Kläger']])
})
