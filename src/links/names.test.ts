import { expect, test } from 'vitest'
import { nameOf, namesOf, soughtBy } from './names.js'

const court = { code: 'BGH', name: 'Bundesgerichtshof', level: 'supreme' as const, seat: null, chamber: null }

test('a decision is cited by its ECLI and by court and each docket', () => {
  const names = namesOf({
    id: 'ECLI:DE:BGH:2031:010231UVZR1.30.0',
    ecli: 'ECLI:DE:BGH:2031:010231UVZR1.30.0',
    jurisdiction: 'DE',
    court,
    caseNumbers: ['V ZR 1/30', 'V ZR 2/30'],
    type: { value: 'judgment', native: 'Urteil' },
  })
  expect(names).toEqual([
    'ecli:de:bgh:2031:010231uvzr1.30.0',
    'de:bundesgerichtshof:vzr1/30',
    'de:bundesgerichtshof:vzr2/30',
  ])
})

test('a text without court or docket has no name, and its hash is none', () => {
  expect(
    namesOf({ id: 'sha256:ab', ecli: null, jurisdiction: 'DE', court: null, caseNumbers: ['V ZR 1/30'], type: null }),
  ).toEqual([])
})

test('spelling does not tell names apart, senate numerals do', () => {
  expect(nameOf('de:Bundesgerichtshof:V\u00a0ZR 1/30')).toBe(nameOf('de:Bundesgerichtshof:V ZR 1/30'))
  expect(nameOf('ECLI:NL:HR:2031:1.')).toBe('ecli:nl:hr:2031:1')
  expect(nameOf('eu:Court of Justice:C\u201134/30')).toBe(nameOf('eu:Court of Justice:C-34/30'))
  expect(nameOf('de:Bundesgerichtshof:IV ZR 1/30')).not.toBe(nameOf('de:Bundesgerichtshof:V ZR 1/30'))
})

test('a docket without court asks for nothing', () => {
  expect(soughtBy({})).toEqual([])
  expect(soughtBy({ ecli: 'ECLI:NL:HR:2031:1', id: 'nl:Hoge Raad:30/00001' })).toEqual([
    'ecli:nl:hr:2031:1',
    'nl:hogeraad:30/00001',
  ])
})

test('a record of a legal principle is none of the decisions it lists', () => {
  const record = {
    id: 'ECLI:AT:OGH0002:2031:RS0000001',
    ecli: 'ECLI:AT:OGH0002:2031:RS0000001',
    jurisdiction: 'AT',
    court,
  }
  const type = { value: 'other', native: 'Rechtssatz' } as const
  expect(namesOf({ ...record, caseNumbers: ['1 Ob 1/31a', '2 Ob 2/31b'], type })).toEqual([
    'ecli:at:ogh0002:2031:rs0000001',
  ])
})
