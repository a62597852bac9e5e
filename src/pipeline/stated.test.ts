import { expect, test } from 'vitest'
import type { Pack } from '../pack/pack.js'
import type { StatedField, Statement } from '../text/source.js'
import { stated } from './stated.js'

const pack = {
  courts: [{ code: 'HCX', name: 'High Court of Example', level: 'supreme', aliases: ['HCE'] }],
} as unknown as Pack
const values = (field: StatedField, value: string) =>
  stated([{ field, value }], [], pack).map(e => `${e.field} ${e.value}`)

test.each([
  ['court', 'HCE 7th Chamber', ['court High Court of Example']],
  ['court', 'HCEX', []],
  ['date', '2024-03-05T00:00:00Z', ['date 2024-03-05']],
  ['date', '5.3.2024', ['date 2024-03-05']],
  ['date', '2024. 3. 5.', ['date 2024-03-05']],
  ['date', '2024-13-05', []],
  ['date', 'last spring', []],
  ['ecli', 'ECLI:XX:HCX:2024:12', ['ecli ECLI:XX:HCX:2024:12']],
  ['ecli', 'none', []],
  ['docket', '1 A 2/20', ['caseNumber 1 A 2/20']],
  ['docket', 'not given', []],
  ['title', 'A v B', []],
] as const)('%s: %s', (field, value, expected) => {
  expect(values(field, value)).toEqual(expected)
})

test('the text’s own docket beats the publisher’s notation of it', () => {
  expect(
    stated([{ field: 'docket', value: '1A2/20' }], [{ field: 'caseNumber', value: '1 A 2/20', basis: 'head' }], pack),
  ).toEqual([])
})

test('a date of another year than the ECLI is that of the database', () => {
  const ecli: Statement = { field: 'ecli', value: 'ECLI:XX:HCX:2024:12' }
  expect(stated([ecli, { field: 'date', value: '2026-01-30' }], [], pack).map(e => e.field)).toEqual(['ecli'])
  expect(stated([ecli, { field: 'date', value: '2024-01-30' }], [], pack).map(e => e.field)).toEqual(['ecli', 'date'])
})
