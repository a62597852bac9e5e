import { expect, test } from 'vitest'
import type { Decision, HistoryEntry } from '../../model/decision.js'
import { belowOf } from './head.js'

test('what came before is oldest first; a later decision that the publisher lists did not come before', () => {
  const stage = (court: string, date: string): HistoryEntry => ({
    court,
    date,
    caseNumber: null,
    outcome: null,
    sameProceedings: true,
    at: [0, 1],
  })
  const history = [stage('Second', '2031-03-12'), stage('First', '2030-03-12'), stage('Later', '2034-03-12')]
  expect(belowOf({ date: '2033-11-18', history } as unknown as Decision).map(h => h.court)).toEqual(['First', 'Second'])
})
