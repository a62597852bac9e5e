import { expect, test } from 'vitest'
import { identity } from './identity.js'

test('the Convention is one law, a protocol another', () => {
  expect(identity.law?.({ code: 'ECHR', jurisdiction: 'CE' })).toBe('ECHR')
  expect(identity.law?.({ code: 'Example Act' })).toBeUndefined()
  expect(identity.provision?.({ code: 'ECHR', section: '6', paragraph: '3', letter: 'c' })).toBe('ECHR/6/3/c')
  expect(identity.provision?.({ code: 'ECHR-P1', section: '1' })).toBe('ECHR-P1/1')
})

test('only an application number or an ECLI of the Council gives an address', () => {
  expect(identity.fields?.({ docket: '99345/06' })).toEqual({ application: '99345/06' })
  expect(identity.fields?.({ docket: 'C-9/06', ecli: 'ECLI:EU:C:2031:9' })).toEqual({})
})
