import { expect, test } from 'vitest'
import { calledOf } from './called.js'

test.each([
  ['The claim fails.', 'f'],
  ['<p>The claim fails.</p>', 'f'],
  ['<?xml version="1.0"?><judgment>The claim fails.</judgment>', 'f'],
  [
    '<PrecSearch><totalCnt>2</totalCnt><prec id="1"><사건명>가</사건명></prec><prec id="2"><사건명>나</사건명></prec></PrecSearch>',
    null,
  ],
  ['{"text":"A"}', 'f'],
  ['{"name":"own","text":"A"}', 'own'],
  ['[{"text":"A"},{"text":"B"}]', null],
  ['[appellant] appeals.', 'f'],
])('%s', (text, expected) => {
  expect(calledOf({ name: 'f', bytes: Buffer.from(text) })).toBe(expected)
})
