import { expect, test } from 'vitest'
import { checkLetter, docketFault } from './check-letter.js'
import { holiday } from './holidays.js'
import { docketIn, fromDocumentNumber, fromEcli } from './identifiers.js'

test('check letters of the Supreme Court and of courts below', () => {
  expect(checkLetter('Oberster Gerichtshof', '3 Ob 251/09x')).toBe('x')
  expect(checkLetter('Oberlandesgericht Graz', '4 R 62/14s')).toBe('s')
  expect(checkLetter('Landesgericht für Zivilrechtssachen Graz', '10 Cg 52/10y')).toBe('y')
  expect(docketFault({ docket: '3 Ob 251/09y' })).toMatch(/gives x/)
  expect(docketFault({ docket: '9 ObA 12/05', court: 'Oberster Gerichtshof' })).toMatch(/missing/)
  expect(docketFault({ docket: '2 Ob 512/88', court: 'Oberster Gerichtshof' })).toBeUndefined()
  expect(docketFault({ docket: '3 C 12/05x', court: 'Bezirksgericht Hermagor' })).toBeUndefined()
})

test('public holidays', () => {
  expect(holiday('2019-06-20')).toBe('Fronleichnam')
  expect(holiday('2020-10-26')).toBe('Nationalfeiertag')
  expect(holiday('2020-10-27')).toBeUndefined()
})

test('identifiers of the RIS say court, day and docket', () => {
  expect(fromEcli('ECLI:AT:OGH0002:2010:0030OB00251.09X.0127.000')).toEqual({
    court: 'Oberster Gerichtshof',
    date: '2010-01-27',
    docket: '3 Ob 251/09x',
  })
  expect(fromEcli('ECLI:AT:VFGH:2022:E1273.2019')).toEqual({ court: 'Verfassungsgerichtshof', docket: 'E 1273/2019' })
  expect(fromEcli('ECLI:AT:VWGH:2018:RA2018070485.L00')).toEqual({
    court: 'Verwaltungsgerichtshof',
    docket: 'Ra 2018/07/0485',
  })
  expect(fromDocumentNumber('JJT_20040525_OGH0002_0140OS00062_0400000_000')?.docket).toBe('14 Os 62/04')
})

test('dockets in normal form, however they are printed', () => {
  expect(docketIn('OGH 10ObS8/25m')?.value).toBe('10 ObS 8/25m')
  expect(docketIn('7Ob16.83')?.value).toBe('7 Ob 16/83')
  expect(docketIn('W205 2210217-2/5E')?.value).toBe('W205 2210217-2')
  expect(docketIn('E1477/2015-10')?.value).toBe('E 1477/2015')
  expect(docketIn('Ra 2020/12/0083-5')?.value).toBe('Ra 2020/12/0083')
})
