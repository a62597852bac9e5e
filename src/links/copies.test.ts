import { expect, test } from 'vitest'
import { areCopies, byWorth, differ, type Likeness } from './copies.js'

const sketch = Array.from({ length: 32 }, (_, i) => i * 10)
const partly = sketch.map((n, i) => (i % 5 ? n : n + 1))
const of = (given: Partial<Likeness>): Likeness => ({
  ...{ ecli: null, derived: false, names: [], date: '2031-02-01', type: 'judgment', language: 'de', sketch, worth: 0 },
  ...given,
})
const docket = 'de:bundesgerichtshof:vzr1/30'

test('a printed ECLI tells, whatever else is said', () => {
  const a = of({ ecli: 'ecli:nl:hr:2031:1', date: null, sketch: [] })
  expect(areCopies(a, of({ ecli: 'ecli:nl:hr:2031:1', date: '2031-02-02', sketch: [] }))).toBe(true)
  expect(areCopies(a, of({ ecli: 'ecli:nl:hr:2031:2' }))).toBe(false)
})

test('a derived ECLI does not tell two records apart', () => {
  const a = of({ ecli: 'ecli:de:bgh:2031:010231uvzr1.30.0', derived: true, names: [docket] })
  expect(areCopies(a, of({ ecli: 'ecli:de:bgh:2031:010231uvzr1.30.1', names: [docket] }))).toBe(true)
})

test('court, docket and day make one decision; another day or an order beside a judgment another', () => {
  const a = of({ names: [docket], sketch: [] })
  expect(areCopies(a, of({ names: [docket], sketch: [] }))).toBe(true)
  expect(areCopies(a, of({ names: [docket], date: '2031-03-01' }))).toBe(false)
  expect(areCopies(a, of({ names: [docket], type: 'order', sketch: [] }))).toBe(false)
  expect(areCopies(a, of({ names: ['de:bundesgerichtshof:ivzr1/30'] }))).toBe(false)
  expect(areCopies(a, of({ names: [docket], type: 'other', sketch: [] }))).toBe(true)
})

test('two texts of one day under one docket are two decisions, a translation is not', () => {
  const other = sketch.map(n => n + 5)
  const a = of({ names: [docket] })
  expect(areCopies(a, of({ names: [docket], sketch: other }))).toBe(false)
  expect(areCopies(a, of({ names: [docket], sketch: other, language: 'en' }))).toBe(true)
})

test('without a day on both sides the text has to bear out the docket', () => {
  const a = of({ names: [docket], date: null })
  expect(areCopies(a, of({ names: [docket], sketch: partly }))).toBe(true)
  expect(areCopies(a, of({ names: [docket], sketch: sketch.map(n => n + 5) }))).toBe(false)
})

test('the same words under another docket are another decision; without docket they are the same', () => {
  const a = of({ names: [docket] })
  expect(areCopies(a, of({ names: ['de:bundesgerichtshof:vzr2/30'] }))).toBe(false)
  expect(areCopies(a, of({ names: [], date: null }))).toBe(true)
  expect(areCopies(a, of({ names: [], date: '2031-02-03' }))).toBe(false)
  expect(areCopies(of({ sketch: [] }), of({ sketch: [] }))).toBe(false)
})

test('where neither says what its docket is, the words have to be the same throughout', () => {
  expect(areCopies(of({}), of({}))).toBe(true)
  expect(areCopies(of({}), of({ sketch: sketch.map((n, i) => (i === 9 ? n + 1 : n)) }))).toBe(false)
})

test('dates differ where they cannot be of one day', () => {
  expect(differ('2031', '2031-02-01')).toBe(false)
  expect(differ('2031-01', '2031-02-01')).toBe(true)
  expect(differ(null, '2031-02-01')).toBe(false)
  expect(differ('--02-01', '2031-02-01')).toBe(false)
  expect(differ('2031-02-02', '--02-01')).toBe(true)
  expect(differ('--02-01', '2031')).toBe(false)
})

test('the better source stands first', () => {
  expect([of({ worth: 1 }), of({ worth: 3 })].sort(byWorth).map(l => l.worth)).toEqual([3, 1])
})
