import { expect, test } from 'vitest'
import type { Citation } from '../model/decision.js'
import { type Looked, withStatuses } from './statuses.js'

const citation = (targets: number, status: Citation['status'] = 'outside') =>
  ({
    kind: 'case',
    form: 'formal',
    at: [0, 1],
    targets: Array(targets).fill({}),
    group: null,
    signal: null,
    status,
    by: 'x',
  }) as const
const looked = (index: number, target: number, status: Looked['status'], of: Looked['of'] = 'citation') => ({
  ...{ of, index, target, status },
})

test('a citation is exact when all of its targets are', () => {
  const statuses = (...found: Looked['status'][]) =>
    withStatuses(
      [citation(2)],
      found.map((status, n) => looked(0, n, status)),
    )[0]?.status
  expect(statuses('exact', 'exact')).toBe('exact')
  expect(statuses('exact', 'ambiguous')).toBe('ambiguous')
  expect(statuses('ambiguous', 'outside')).toBe('outside')
})

test('what was not looked for stays as it is', () => {
  const citations = [citation(2, 'unparsed'), citation(1, 'dangling'), citation(0, 'exact')]
  expect(withStatuses(citations, [looked(0, 1, 'exact'), looked(1, 0, 'exact', 'history')])).toEqual(citations)
})
