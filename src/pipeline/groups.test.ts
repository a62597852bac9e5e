import { expect, test } from 'vitest'
import type { Target } from '../model/decision.js'
import type { FoundCitation } from '../pack/rule.js'
import { groupsOf } from './groups.js'

const A: Target = { court: 'Oberhof', docket: '1 A 1/30' }
const B: Target = { court: 'Oberhof', docket: '1 B 2/30' }
const place = (page: number): Target => ({ reporter: 'ZfX', ref: `2031, ${page}` })

/** The groups of citations written one after another; a string is what stands between two. */
function groups(...parts: readonly (string | Target | readonly Target[])[]): string {
  let text = ''
  const citations: FoundCitation[] = []
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    const targets = [part].flat() as Target[]
    const kind = targets[0]?.court || targets[0]?.docket ? 'case' : 'reporter'
    citations.push({ is: 'citation', kind, start: text.length, end: text.length + 4, targets })
    text += 'cite'
  }
  return groupsOf(citations, text)
    .map(g => g?.slice(1) ?? '-')
    .join('')
}
const far = ' and then '

test('a report joins the decision right before it, and the next report that one', () => {
  expect(groups(A, ', ', place(1), ' = ', place(5), far, B, ' [', place(9), ']')).toBe('11122')
  expect(groups(A, '; ', place(1), far, A)).toBe('121')
})
test('a place alone is of the decision beside which the text prints it, before or after', () => {
  expect(groups(place(1), far, A, ', ', place(1), far, place(1))).toBe('1111')
  expect(groups(A, ', ', place(1), ' = ', place(5), far, place(5), far, place(6))).toBe('11112')
  expect(groups(place(5), ' = ', place(1), far, A, ', ', place(1))).toBe('1111')
})
test('a place beside two decisions, or of another court, is of none of them', () => {
  expect(groups(A, ', ', place(1), far, B, ', ', place(1), far, place(1))).toBe('11223')
  const [one, other] = ['Oberhof', 'Landhof'].map(court => ({ court, ...place(1) }))
  expect(groups(A, ', ', place(1), far, one!)).toBe('111')
  expect(groups(A, ', ', place(1), far, other!)).toBe('112')
})
test('court and date alone are of the decision that has them and a name', () => {
  const [dated, day] = [
    { ...A, date: '2030-02-01' },
    { court: 'Oberhof', date: '2030-02-01' },
  ]
  expect(groups(dated, ', ', place(1), far, place(1), far, day, ', ', place(1))).toBe('11111')
  expect(groups(dated, ', ', place(1), far, place(1), far, { ...day, date: '2030-02-02' }, ', ', place(1))).toBe(
    '11233',
  )
})
test('a list of places is of several decisions', () => {
  expect(groups([place(1), place(5)], far, place(5))).toBe('-1')
})
