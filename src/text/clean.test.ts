import { expect, test } from 'vitest'
import { clean } from './clean.js'

test('a span over a join comes back with what was cut out inside it', () => {
  const source = 'Senat,\n-6-\nUrteil vom 1. April'
  const c = clean(source, [{ start: 6, end: 11, put: ' ', why: 'join' }])
  expect(c.text).toBe('Senat, Urteil vom 1. April')
  expect(c.toSource({ start: 0, end: 13 })).toEqual({ start: 0, end: 17 })
  expect(c.toSource({ start: 7, end: 13 })).toEqual({ start: 11, end: 17 })
})

test('a word joined over a line end spans hyphen and line end in the source', () => {
  const c = clean('Versamm-\nlung am', [{ start: 7, end: 9, put: '', why: 'broken-word' }])
  expect(c.text).toBe('Versammlung am')
  expect(c.toSource({ start: 0, end: 11 })).toEqual({ start: 0, end: 13 })
})

test('inserted text belongs to no source character', () => {
  const c = clean('OGH9Ob47', [{ start: 3, end: 3, put: ' ', why: 'glued' }])
  expect(c.text).toBe('OGH 9Ob47')
  expect(c.toSource({ start: 4, end: 9 })).toEqual({ start: 3, end: 8 })
  expect(c.toSource({ start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
})

test('an empty span at a cut is what was cut out', () => {
  const c = clean('Judges\nPlace', [{ start: 0, end: 6, put: '', why: 'empty-metadata-label' }])
  expect(c.toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 6 })
})
