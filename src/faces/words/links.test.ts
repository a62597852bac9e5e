import { expect, test } from 'vitest'
import { en } from './en.js'
import { becameLine } from './links.js'

const by = (...outcome: (keyof typeof en.disposition)[]) =>
  becameLine({ became: [{ court: 'Gerechtshof Voorbeeldstad', date: '2033-11-18', outcome }] }, en)

test('an appeal that fails is dismissed, not the decision below', () => {
  expect(by('dismissed')).toBe('appeal dismissed by Gerechtshof Voorbeeldstad, 18\u00a0November\u00a02033')
  expect(by('set-aside', 'remanded')).toBe(
    'set aside, sent back by Gerechtshof Voorbeeldstad, 18\u00a0November\u00a02033',
  )
  expect(becameLine({ became: [] }, en)).toBeNull()
})
