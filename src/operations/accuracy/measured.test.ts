import { expect, test } from 'vitest'
import { CourtsMet } from './courts-met.js'
import { measuredOf } from './measured.js'
import { MEASURED } from './measured.table.js'

const [first] = MEASURED

test('a measured court is found by its code, any other is not measured', () => {
  expect(measuredOf(first.country, { code: first.code, name: 'x' })).toBe(first)
  expect(measuredOf(first.country, { code: 'NOWHERE', name: 'Court of Nowhere' })).toBeNull()
  expect(measuredOf(null, { code: first.code, name: 'x' })).toBeNull()
  expect(measuredOf(first.country, null)).toBeNull()
})

test('an import tells courts by how many decisions they brought', () => {
  const met = new CourtsMet()
  const court = { code: first.code, name: 'Court of Example', level: null, seat: null, chamber: null }
  met.add({ jurisdiction: null, court: null })
  for (let i = 0; i < 2; i++) met.add({ jurisdiction: first.country, court })
  expect(met.list()).toEqual([
    { country: first.country, court: 'Court of Example', decisions: 2, measured: first },
    { country: null, court: null, decisions: 1, measured: null },
  ])
})

test('beyond a bound courts are counted together', () => {
  const met = new CourtsMet()
  const court = (code: string) => ({ code, name: code, level: null, seat: null, chamber: null })
  for (let i = 0; i < 2500; i++) met.add({ jurisdiction: 'XX', court: court(`C${i}`) })
  expect(met.list().length).toBeLessThan(2002)
  expect(met.list().reduce((n, c) => n + c.decisions, 0)).toBe(2500)
})

test('no share counts more right than there were', () => {
  for (const m of MEASURED)
    for (const [right, stated] of [m.court, m.date, m.docket])
      expect(right <= stated && stated <= m.decisions).toBe(true)
})
