import { expect, test } from 'vitest'
import { referenceJoins } from './line-ends.js'

const joined = (text: string) => {
  let out = ''
  let at = 0
  for (const e of referenceJoins(text)) {
    out += text.slice(at, e.start) + e.put
    at = e.end
  }
  return out + text.slice(at)
}

test.each([
  ['NJW 2019, 3025, 3026\n-5-\nRn. 11', 'NJW 2019, 3025, 3026 Rn. 11'],
  ['(WM 2019, 1293,\n1294 Rn. 13)', '(WM 2019, 1293, 1294 Rn. 13)'],
  ['Senat, Urteil vom 1. April 2019 - V\nZR 99/18', 'Senat, Urteil vom 1. April 2019 - V ZR 99/18'],
  ['Urteil vom 1. April 2019\n- V ZR 99/18', 'Urteil vom 1. April 2019 - V ZR 99/18'],
  ['nach § 1,\n§ 5a GmbHG', 'nach § 1, § 5a GmbHG'],
])('joins a reference broken at a line end: %s', (text, expected) => {
  expect(joined(text)).toBe(expected)
})

test.each([
  'den 3. Mai 2019\n1. Die Klage',
  'Randnummer\n12\nDer Kläger',
  'AZ: 1 K 2/19\n3 L 4/19',
  'Herr Muster,\nKläger',
])('leaves other line ends alone: %s', text => {
  expect(joined(text)).toBe(text)
})
