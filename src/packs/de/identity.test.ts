import { expect, test } from 'vitest'
import { identity } from './identity.js'

const { law, provision, fields } = identity as Required<typeof identity>

test('a law has its directory in the register, whatever abbreviation is cited', () => {
  expect(law({ code: 'BGB' })).toBe('bgb')
  expect(law({ code: 'WEG' })).toBe('woeigg')
  expect(law({ code: 'SGB X' })).toBe('sgb_10')
  expect(law({ code: 'UWG' })).toBe('uwg_2004')
  expect(law({ code: 'UWG 2004' })).toBe('uwg_2004')
  expect(law({ code: 'GBV' })).toBeUndefined()
})

test('a law of another year, of a Land, repealed or of another country is not in it', () => {
  expect(law({ code: 'UWG 1909' })).toBeUndefined()
  expect(law({ code: 'BauO NRW' })).toBeUndefined()
  expect(law({ code: 'BSHG' })).toBeUndefined()
  expect(law({ code: 'ZPO', jurisdiction: 'AT' })).toBeUndefined()
})

test('pages are made for a § and for an article', () => {
  expect(provision({ code: 'BGB', section: '556d', paragraph: '2' })).toBe('__556d')
  expect(provision({ code: 'GG', section: '103' })).toBe('art_103')
  expect(provision({ code: 'BSHG', section: '3' })).toBeUndefined()
})

test('courts with permanent addresses are reached by the ordinal of the ECLI', () => {
  expect(fields({ ecli: 'ECLI:DE:BVERFG:2031:RK20310501.1BVR099630' })).toEqual({ bverfg: 'rk20310501_1bvr099630' })
  expect(fields({ ecli: 'ECLI:DE:BVERWG:2031:170731B3BN2.30.0' })).toEqual({ bverwg: '170731B3BN2.30.0' })
})
