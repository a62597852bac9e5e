import { expect, test } from 'vitest'
import type { Outlined } from '../pack/document.js'
import { reacher } from './reach.js'

const numbered = (numbers: readonly string[]) => numbers.map(number => ({ number, start: 0, end: 1 }))
const document = {
  outline: {
    parts: [{ heading: '5. Costs', children: [] }],
    paragraphs: numbered(['4.1', '4.2', '4.4', '6.1', '3.가.1']),
    footnotes: numbered(['1', '2']),
  },
  lines: [{ text: '4.6 The court' }],
} as unknown as Outlined

test.each([
  [{ paragraph: '4.2' }, 'there'],
  [{ paragraph: '4' }, 'there'],
  [{ paragraph: '3.가' }, 'there'],
  [{ paragraph: '5' }, 'there'],
  [{ paragraph: '4.5' }, 'missing'],
  [{ paragraph: '8.1' }, 'missing'],
  [{ paragraph: '4.3' }, 'unsure'],
  [{ paragraph: '4.6' }, 'unsure'],
  [{ paragraph: 'II.2' }, 'unsure'],
  [{ paragraph: '14' }, 'unsure'],
  [{ footnote: '2' }, 'there'],
  [{ footnote: '3' }, 'missing'],
  [{}, 'unsure'],
])('%o is %s', (target, expected) => {
  expect(reacher(document)(target)).toBe(expected)
})
