import { expect, test } from 'vitest'
import { inOrder, type Placed } from './in-order.js'

const answer = (kind: Placed['quotation']['kind'], met: number, more: Partial<Placed> = {}): Placed => ({
  met,
  score: 1,
  role: 'reasoning',
  quotation: { kind },
  ...more,
})

test("of what meets about as much the court's own rules stand first, then headnotes, reasons, and what it tells of others", () => {
  const told = answer('sentence', 0.9, { role: 'arguments', score: 90 })
  const reason = answer('sentence', 0.88, { score: 50 })
  const headnote = answer('headnote', 0.8, { role: 'headnote' })
  const rule = answer('rule', 0.78)
  expect(inOrder([told, reason, headnote, rule])).toEqual([rule, headnote, reason, told])
})

test('what meets far less comes later, whosever words it is', () => {
  const all = answer('sentence', 1)
  const half = answer('rule', 0.62, { score: 90 })
  expect(inOrder([half, all])).toEqual([all, half])
})

test('among the same words what meets more and was found better', () => {
  const [a, b, c] = [answer('rule', 0.9), answer('rule', 0.85), answer('rule', 0.85, { score: 0.5 })]
  expect(inOrder([c, b, a])).toEqual([a, b, c])
  expect(inOrder([])).toEqual([])
})
