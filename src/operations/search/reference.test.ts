import { expect, test } from 'vitest'
import { countries } from '../../countries.js'
import { referenceIn } from './reference.js'

const lawsOf = (typed: string) => referenceIn(typed, countries)?.laws.map(l => `${l.law} ${l.section ?? ''}`.trim())

test.each([
  ['§ 26 WEG', 'de:weg 26'],
  ['§26weg', 'de:weg 26'],
  ['§ 26 Abs. 1 WEG', 'de:weg 26'],
  ['§280abs1bgb', 'de:bgb 280'],
  ['bgb', 'de:bgb'],
  ['art 3:13 bw', 'nl:bwbr0005291 3:13'],
  ['art3:13bw', 'nl:bwbr0005291 3:13'],
  ['민집 53조', 'kr:민사집행법 53'],
])('%s means %s, among others', (typed, law) => {
  expect(lawsOf(typed)).toContain(law)
})

test('decisions by names, dockets and places in reports', () => {
  const of = (typed: string) => referenceIn(typed, countries)
  expect(of('bghz 189 1')?.names).toContain('=de:bghz 189,1')
  expect(of('NJ2004/150')?.names).toContain('=nl:nj 2004/150')
  expect(of('BGH V ZR 190/11')?.names).toContain('de:bundesgerichtshof:vzr190/11')
  expect(of('ecli:nl:hr:2031:1')?.names).toContain('ecli:nl:hr:2031:1')
  expect(of('9ob47/02f')?.dockets).toContain('9ob4702f')
  expect(of('OGH 9 Ob 47-02 f')?.dockets).toContain('9ob4702f')
})

test('no name is that long, and words alone may be a law only', () => {
  expect(referenceIn('1 a '.repeat(60), countries)).toBeNull()
  expect(referenceIn('', countries)).toBeNull()
  expect(referenceIn('Miete und Pacht', countries)).toMatchObject({ dockets: [], names: [] })
})
