import { expect, test } from 'vitest'
import { sample } from './contract-samples.js'
import { opened, sealed } from './sealed.js'

test('an item that was sealed is the same when it is opened, and can be read unopened', () => {
  const item = sample({ says: ['Der Käufer \ud800 zahlt', 'x'.repeat(9000)], caseNumbers: ['1 X 2'] })
  const { record, text, title, name } = sealed(item)
  expect({ record, text, name }).toEqual({ record: item.record, text: item.text, name: item.name })
  expect(title).toEqual({ court: null, jurisdiction: null })
  expect(opened(structuredClone(sealed(item)))).toEqual(structuredClone(item))
  expect(opened(item)).toBe(item)
})
