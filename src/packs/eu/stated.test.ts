import { expect, test } from 'vitest'
import type { StatedField } from '../../text/source.js'
import { stated } from './stated.js'

const says = (field: StatedField, value: string) =>
  stated({ field, value })?.map(s => `${s.field}=${s.value}${s.native ? `/${s.native}` : ''}`)

test('what publishers state of a decision, in the form of the Union’s courts', () => {
  expect(says('ecli', 'EU:C:2024:588')).toEqual(['ecli=ECLI:EU:C:2024:588'])
  expect(says('ecli', 'ECLI:EU:C:2024:588')).toBeUndefined()
  expect(says('docket', 'C‑878/24 P(R)')).toEqual(['caseNumber=C-878/24 P(R)'])
  expect(says('docket', 'Joined Cases T-1/20 and T-2/20')).toEqual(['caseNumber=T-1/20', 'caseNumber=T-2/20'])
  expect(says('documentNumber', '62019TJ0901')).toEqual(['documentNumber=62019TJ0901', 'court=General Court'])
  expect(says('documentNumber', '61962J0026')).toEqual(['documentNumber=61962J0026', 'court=Court of Justice'])
  expect(says('documentNumber', '32016R0679')).toEqual(['documentNumber=32016R0679'])
  expect(says('court', 'CJ')).toEqual(['court=Court of Justice'])
  expect(says('court', 'General Court')).toEqual(['court=General Court'])
  expect(says('court', 'Some tribunal')).toBeUndefined()
  expect(says('type', 'CONCLUSION')).toEqual(['type=opinion/Opinion'])
  expect(says('type', 'Order of the Court (Sixth Chamber) 3 July 2031(*)')).toEqual([
    'type=order/Order',
    'court=Court of Justice',
    'chamber=Sixth Chamber',
  ])
  expect(
    says(
      'title',
      'Judgment of the Court (First Chamber) of 1 June 2020.#A v B.#Reference.#Joined Cases C-1/19 and C-2/19.',
    ),
  ).toEqual([
    'court=Court of Justice',
    'chamber=First Chamber',
    'type=judgment/Judgment',
    'date=2020-06-01',
    'caseNumber=C-1/19',
    'caseNumber=C-2/19',
  ])
  expect(says('title', 'EUR-Lex - 62019CJ0001 - EN')).toEqual(['documentNumber=62019CJ0001', 'court=Court of Justice'])
  expect(says('title', 'Some page')).toEqual([])
})
