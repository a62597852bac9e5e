import { expect, test } from 'vitest'
import { z } from 'zod'
import { filterShape, filtersOf } from './filters.js'

const schema = z.strictObject(filterShape)

test('each value is a filter, two dates are one range', () => {
  const given = schema.parse({ country: ['nl', 'EU'], level: ['appeal'], from: '2019', to: '2020-06' })
  expect(filtersOf(given)).toEqual([
    { field: 'country', value: 'nl', not: false },
    { field: 'country', value: 'EU', not: false },
    { field: 'level', value: 'appeal', not: false },
    { field: 'date', value: '2019..2020-06', not: false },
  ])
  expect(filtersOf(schema.parse({ to: '2020' }))).toEqual([{ field: 'date', value: '..2020', not: false }])
  expect(filtersOf(schema.parse({}))).toEqual([])
})

test('dates that leave no day are refused', () => {
  expect(() => filtersOf({ from: '2020-06', to: '2020-05' })).toThrow(/no day/)
  expect(filtersOf({ from: '2020', to: '2020-05' })).toHaveLength(1)
})

test('what is no value of a field is refused', () => {
  for (const bad of [
    { country: ['nld'] },
    { country: [] },
    { level: ['highest'] },
    { from: 'yesterday' },
    { to: '2020-1' },
    { to: '2020-02-30' },
    { from: '..2020' },
    { court: ['a\u0000b'] },
    { colour: ['red'] },
  ])
    expect(schema.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
})
