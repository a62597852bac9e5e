import { expect, test } from 'vitest'
import { identity } from './identity.js'

const { law, provision, fields, docket } = identity as Required<typeof identity>

test('a docket cited without its check letter gets it, where dockets of that year have one', () => {
  expect(docket({ court: 'OGH', docket: '3 Ob 251/09' })).toBe('3 Ob 251/09x')
  expect(docket({ court: 'OGH', docket: '3 Ob 251/09x' })).toBeUndefined()
  expect(docket({ court: 'OGH', docket: '4 Ob 408/80' })).toBeUndefined()
  expect(docket({ court: 'Bezirksgericht Hermagor', docket: '3 C 12/05' })).toBeUndefined()
})

test('laws have their number in the RIS, and paragraphs and articles their fields', () => {
  expect(law({ code: 'ABGB' })).toBe('10001622')
  expect(provision({ code: 'ABGB', section: '879' })).toBe('879')
  expect(provision({ code: 'B-VG', section: '10' })).toBeUndefined()
  expect(fields({ code: 'B-VG', section: '10' })).toEqual({ artikel: '10' })
  expect(law({ code: 'WEG 1975' })).toBeUndefined()
  expect(law({ code: 'ZPO', jurisdiction: 'DE' })).toBeUndefined()
})

test('each register of the RIS has its own form of the docket', () => {
  expect(fields({ court: 'OGH', docket: '3 Ob 251/09' })).toEqual({ justiz: '3Ob251/09x' })
  expect(fields({ court: 'VwGH', docket: 'Ra 2031/07/0485' })).toEqual({ vwgh: 'Ra 2031/07/0485' })
  expect(fields({ court: 'VfGH', docket: 'G 193/2031' })).toEqual({ vfgh: 'G193/2031' })
  expect(fields({ reporter: 'RIS-Justiz', ref: 'RS0099962' })).toEqual({ rechtssatz: 'RS0099962' })
})
