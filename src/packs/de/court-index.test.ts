import { expect, test } from 'vitest'
import { courtNamed, fullName } from './court-index.js'

test('courts are known by Land, by seat and by what is glued together', () => {
  const same = ['OVG NRW', 'OVG Münster', 'OVG NW', 'Oberverwaltungsgericht für das Land Nordrhein-Westfalen']
  for (const name of same) expect(courtNamed(name)?.code, name).toBe('OVGNRW')
  for (const name of ['VGH Mannheim', 'VGH Bad.-Württ.', 'VGH BW']) expect(courtNamed(name)?.code, name).toBe('VGHBW')
  for (const name of ['SächsOVG', 'Sächsisches OVG', 'OVG Bautzen']) expect(courtNamed(name)?.code, name).toBe('OVGSN')
  expect(fullName('BayVGH')).toBe('Bayerischer Verwaltungsgerichtshof')
})

test('of the two hanseatic courts the one in Bremen says so', () => {
  expect(courtNamed('Hanseatisches OLG')?.code).toBe('OLGHH')
  expect(courtNamed('OLG Bremen')?.code).toBe('OLGHB')
})

test('a kind without place, a masked place and a court that was merged with another mean no court', () => {
  for (const name of ['OLG', 'OLG B.', 'FG Berlin']) expect(courtNamed(name)?.code, name).toBeUndefined()
})
