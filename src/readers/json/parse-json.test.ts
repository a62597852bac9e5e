import { expect, test } from 'vitest'
import { parseJson } from './parse-json.js'

const LONG = 'x'.repeat(1 << 20)

test('JSON is read as JSON, long texts too', () => {
  const value = { text: `${LONG} [[[[ "quoted" \\ {{{{`, list: [[[1]]] }
  expect(parseJson(JSON.stringify(value))).toEqual(value)
  expect(() => parseJson('{"a":')).toThrow(SyntaxError)
})

test('a long text that nests without end is refused before it is read', () => {
  expect(() => parseJson(`{"a":"${LONG}\\"","b":${'['.repeat(20_000)}`)).toThrow('nested too deeply')
  expect(parseJson(`{"a":"${LONG}${'['.repeat(20_000)}"}`)).toHaveProperty('a')
})
