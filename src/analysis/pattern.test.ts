import { expect, test } from 'vitest'
import { patternOf } from './pattern.js'

test.each([
  ['word', '47/02f', ['47_02', 'f'], false],
  ['word', '집행비용', ['집행', '행비', '비용'], false],
  ['word', '법', ['법'], true],
  ['prefix', 'Entwic', ['entwic'], true],
  ['phrase', 'das Recht des', ['das', 'recht', 'des'], false],
  ['phrase', '제53조', ['53', '조'], false],
  ['word', '&', [], false],
] as const)('%s %s', (is, text, forms, open) => {
  expect(patternOf(is, text)).toEqual({ forms, open })
})
