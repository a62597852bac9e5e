import { expect, test } from 'vitest'
import { falseFriendOf } from './false-friends.js'
import { FALSE_FRIENDS } from './false-friends.table.js'

const of = (language: string, jurisdiction: string) => ({ language, jurisdiction })
const SURCHARGE = 'also a surcharge, or the award of a public contract'

test.each([
  ['auction-award', 'Zuschlag', of('de', 'DE'), SURCHARGE],
  ['auction-award', 'Zuschlags', of('de', 'AT'), SURCHARGE],
  ['auction-award', 'Zuschlag', of('nl', 'NL'), null],
  ['auction-award', 'Versteigerung', of('de', 'DE'), null],
  ['coercive-detention', 'Gijzeling', of('nl', 'NL'), 'also hostage taking'],
  ['coercive-detention', 'vrijheidsbeneming', of('nl', 'NL'), null],
  ['debtor-in-possession', 'Sachwalters', of('de', 'AT'), 'until 2018 the guardian of an adult'],
  ['debtor-in-possession', 'Sachwalters', of('de', 'DE'), null],
  ['stay-of-enforcement', '집행정지를', of('ko', 'KR'), 'mostly the suspension of an administrative act'],
  ['stay-of-enforcement', '집행 정지', of('ko', 'KR'), 'mostly the suspension of an administrative act'],
  ['stay-of-enforcement', '정지', of('ko', 'KR'), null],
  ['no-such-concept', 'Zuschlag', of('de', 'DE'), null],
])('%s by %s', (concept, text, whose, meaning) => {
  expect(falseFriendOf(concept, text, whose)).toBe(meaning)
})

test('every line is understood', () => {
  for (const line of FALSE_FRIENDS.split('\n')) expect(line).toMatch(/^[a-z0-9-]+ (?:en|nl|de|at|ko) [^:]+: \S/)
})
