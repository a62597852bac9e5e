import { expect, test } from 'vitest'
import type { StatedField } from '../../text/source.js'
import { stated } from './stated.js'

const says = (field: StatedField, value: string) =>
  stated({ field, value })?.map(s => `${s.field}=${s.value}${s.native ? `/${s.native}` : ''}`)

test('what HUDOC and collections made from it state', () => {
  expect(says('court', 'ECHR')).toEqual(['court=European Court of Human Rights'])
  expect(says('court', 'CoE/HUDOC')).toEqual(['court=European Court of Human Rights'])
  expect(says('court', 'European Commission of Human Rights')).toEqual(['court=European Commission of Human Rights'])
  expect(says('court', 'Some court')).toBeUndefined()
  expect(says('chamber', '8')).toEqual(['chamber=Grand Chamber'])
  expect(says('docket', '99001/17;99002/17')).toEqual(['caseNumber=99001/17', 'caseNumber=99002/17'])
  expect(says('docket', 'MS WORD')).toEqual([])
  expect(says('date', '05/03/2026 00:00:00')).toEqual(['date=2026-03-05'])
  expect(says('date', '5 March 2026')).toEqual(['date=2026-03-05'])
  expect(says('date', '2026-03-05')).toBeUndefined()
  expect(says('type', 'HEJUD')).toEqual(['type=judgment/Judgment'])
  expect(says('type', 'HFJUD')).toEqual(['type=judgment/Arrêt'])
  expect(says('type', 'HEDEC')).toEqual(['type=other/Decision'])
  expect(says('type', 'something')).toBeUndefined()
})
