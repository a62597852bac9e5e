import { expect, test } from 'vitest'
import type { Decision } from '../model/decision.js'
import { likeness, SKETCH_SIZE, sketchOf } from './sketch.js'

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => `wort${Math.imul(i + 1, seed * 2654435761) >>> 12}`)
const of = (text: string, given: Partial<Decision> = {}) =>
  sketchOf({
    text,
    sections: [{ role: 'reasoning', heading: null, at: [0, text.length], children: [] }],
    dropped: [],
    editorial: [],
    ...given,
  } as unknown as Decision)

test('the same words set otherwise are the same', () => {
  const text = words(400, 1)
  expect(likeness(of(text.join(' ')), of(text.join('\n  ').toUpperCase()))).toBe(1)
  expect(of(text.join(' '))).toHaveLength(SKETCH_SIZE)
})

test('a few words changed leave most as it was, other words nothing', () => {
  const text = words(600, 1)
  const changed = text.map((w, i) => (i % 100 === 50 ? 'anders' : w))
  expect(likeness(of(text.join(' ')), of(changed.join(' ')))).toBeGreaterThan(0.75)
  expect(likeness(of(text.join(' ')), of(words(600, 2).join(' ')))).toBeLessThan(0.1)
})

test('what is dropped, editorial or in the head does not count', () => {
  const body = words(300, 3).join(' ')
  const text = `kopf ${words(200, 4).join(' ')} ${body}`
  const start = text.length - body.length
  const sections = [
    { role: 'head', heading: null, at: [0, start], children: [] },
    { role: 'reasoning', heading: null, at: [start, text.length], children: [] },
  ]
  expect(likeness(of(text, { sections } as never), of(body))).toBe(1)
  const dropped = [{ kind: 'page-number', at: [0, start] }]
  expect(likeness(of(text, { dropped } as never), of(body))).toBe(1)
})

test('a record with headnotes alone has no sketch', () => {
  const text = words(400, 6).join(' ')
  const sections = ['head', 'headnote'].map((role, i) => ({
    role,
    heading: null,
    at: [i * 900, i * 900 + 900],
    children: [],
  }))
  expect(of(text, { sections } as never)).toEqual([])
})

test('a short text has no sketch, and is like nothing', () => {
  expect(of(words(40, 5).join(' '))).toEqual([])
  expect(likeness([], [])).toBe(0)
})

test('Korean words count as they are written', () => {
  const text = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0xac00 + ((i * 7919) % 11000), 0xac01 + i))
  expect(of(text.join(' '))).toHaveLength(SKETCH_SIZE)
})
