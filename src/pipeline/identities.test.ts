import { expect, test } from 'vitest'
import type { Facts } from '../pack/document.js'
import { packs } from '../packs/index.js'
import { courtFinder } from './courts.js'
import { identified, idOf, ownTargets, publishedTargets } from './identities.js'

const de = packs.find(p => p.id === 'de')!
const courts = courtFinder(de, packs)

test('court and docket make a canonical id with the court by its full name', () => {
  expect(identified({ court: 'BGH', docket: 'V ZR 1/30' }, de, courts).id).toBe('de:Bundesgerichtshof:V ZR 1/30')
  expect(idOf('LG Karlsruhe', '11 S 7/30', null, de, courts)).toBe('de:Landgericht Karlsruhe:11 S 7/30')
})

test('a court that no table has is known by its kind and place', () => {
  const id = 'de:Landgericht Nirgendheim:1 O 1/30'
  expect(identified({ court: 'LG Nirgendheim', docket: '1 O 1/30' }, de, courts).id).toBe(id)
  expect(identified({ court: 'Landgericht Nirgendheim', docket: '1 O 1/30' }, de, courts).id).toBe(id)
})

test('the number of a paper in the file is no part of a docket', () => {
  const at = packs.find(p => p.id === 'at')!
  const id = idOf('OGH', '3 Ob 45/17k-22', null, at, courtFinder(at, packs))
  expect(id).toMatch(/^at:Oberster Gerichtshof:3 Ob 45\/17[a-z]$/)
})

test('a court of another country takes its country along', () => {
  const target = identified({ court: 'Hoge Raad', docket: '30/00001' }, de, courts)
  expect(target).toMatchObject({ id: 'nl:Hoge Raad:30/00001', jurisdiction: 'NL' })
})

test('without a court that is known or without docket there is no id', () => {
  expect(identified({ docket: '1 U 1/30' }, de, courts)).toEqual({ docket: '1 U 1/30' })
  expect(identified({ court: 'Schiedsstelle Nirgendheim', docket: '1 O 1/30' }, de, courts).id).toBeUndefined()
  expect(idOf('BGH', null, null, de, courts)).toBeUndefined()
})

test('a decision of the own panel is of the own court, one of another panel is not', () => {
  const facts = { court: { name: 'Oberlandesgericht Celle' }, caseNumbers: ['13 U 5/31'] } as unknown as Facts
  const cited = (docket: string, own: boolean) =>
    ownTargets({ is: 'citation', kind: 'case', start: 0, end: 1, targets: [{ docket }], own }, facts)
  expect(cited('13 U 99/30', true)).toEqual([{ docket: '13 U 99/30', court: 'Oberlandesgericht Celle' }])
  expect(cited('3 U 99/30', true)).toEqual([{ docket: '3 U 99/30' }])
  expect(cited('13 U 99/30', false)).toEqual([{ docket: '13 U 99/30' }])
})

test('a place where the decision itself is printed has its names, but for what tells of several decisions', () => {
  const found = {
    is: 'citation',
    kind: 'reporter',
    start: 0,
    end: 5,
    targets: [{ reporter: 'ZfX', ref: '2031/5' }],
  } as const
  const facts = { ecli: 'ECLI:X:1', type: null, caseNumbers: ['1 A 1/31', '1 A 2/31'] } as unknown as Facts
  const own = { reporter: 'ZfX', ref: '2031/5', id: 'x:Hof:1 A 1/31', ecli: 'ECLI:X:1' }
  expect(publishedTargets(found, facts, 'x:Hof:1 A 1/31')).toEqual([own])
  const register = { ...facts, type: { value: 'other', native: null } } as Facts
  expect(publishedTargets(found, register, 'x:Hof:1 A 1/31')).toEqual(found.targets)
})
