import { expect, test } from 'vitest'
import type { Evidence } from '../pack/document.js'
import { neutral } from '../packs/_shared/neutral.js'
import { identify } from './identify.js'

const said = (field: Evidence['field'], value: string, basis: Evidence['basis']): Evidence =>
  ({ field, value, basis, at: { start: 0, end: 1 } }) as Evidence
const conflicts = (...evidence: Evidence[]) =>
  identify(evidence, { ...neutral, courts: [] }).conflicts.map(c => `${c.lost.value} / ${c.won.value}`)

test('a court and the same court with its seat agree', () => {
  expect(conflicts(said('court', 'Obergericht Seestadt', 'head'), said('court', 'Obergericht', 'publisher'))).toEqual(
    [],
  )
  expect(conflicts(said('court', 'Obergericht', 'head'), said('court', 'Obergerichtshof', 'publisher'))).toEqual([
    'Obergerichtshof / Obergericht',
  ])
})
test('a date and its year agree, two days do not', () => {
  expect(conflicts(said('date', '2031-05-06', 'head'), said('date', '2031', 'publisher'))).toEqual([])
  expect(conflicts(said('date', '2031-05-06', 'head'), said('date', '2031-05-07', 'publisher'))).toHaveLength(1)
})
test('a disagreement is told once, however often it is printed', () => {
  const other = said('court', 'Landgericht', 'publisher')
  expect(conflicts(said('court', 'Amtsgericht', 'head'), other, other)).toEqual(['Landgericht / Amtsgericht'])
})
