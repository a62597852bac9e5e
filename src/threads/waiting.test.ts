import { expect, test } from 'vitest'
import { waiting } from './waiting.js'

const echo = waiting<unknown, unknown>(new URL('../../test/awaited.ts', import.meta.url), 60)

test('an asynchronous function answers at once', () => {
  expect(echo({ say: 'x' }, 10_000)).toEqual({ value: { said: 'x', calls: 1 } })
  expect(echo({ say: 'y' }, 10_000)).toEqual({ value: { said: 'y', calls: 2 } })
})
test('what it throws is told', () => {
  expect(echo({ throws: 'no' }, 10_000)).toEqual({ thrown: 'no' })
})
test.each([
  ['time', 300, { stays: true }],
  ['memory', 30_000, { grows: true }],
  ['crash', 30_000, { leaves: true }],
])('a thread lost to %s ends, and the next call gets a new one', (lost, ms, input) => {
  expect(echo(input, ms)).toEqual({ lost })
  expect(echo({ say: 'z' }, 10_000)).toEqual({ value: { said: 'z', calls: 1 } })
})
test('a module that cannot be loaded is a crash', () => {
  expect(waiting(new URL('../../test/none.ts', import.meta.url), 60)({}, 10_000)).toEqual({ lost: 'crash' })
})
