import { expect, test } from 'vitest'
import type { Citation, Decision } from '../model/decision.js'
import { citedIn, lawNameOf, provisionsIn } from './cited.js'

const citation = (kind: Citation['kind'], start: number, targets: Citation['targets'], signal: string | null = null) =>
  ({ kind, form: 'formal', at: [start, start + 5], targets, group: null, signal, status: 'outside', by: 'x' }) as const
const decision = (given: Partial<Decision>) =>
  ({ jurisdiction: 'DE', citations: [], history: [], ...given }) as unknown as Decision

test('all places that mean one decision are one citing of it, with signal and place', () => {
  const id = 'de:Bundesgerichtshof:V ZR 1/30'
  const cited = citedIn(
    decision({
      citations: [
        citation('case', 0, [{ id, date: '2031-02-01' }], 'vgl.'),
        citation('case', 10, [{ id: 'de:Bundesgerichtshof:IV ZR 1/30' }, { id, date: '2031-02-01' }]),
        citation('case', 20, [{ court: 'BGH', date: '2031-02-01' }]),
      ],
    }),
  )
  expect(cited).toEqual([
    {
      names: ['de:bundesgerichtshof:vzr1/30'],
      date: '2031-02-01',
      instance: false,
      places: [
        { at: [0, 5], signal: 'vgl.', citation: 0, target: 0 },
        { at: [10, 15], signal: null, citation: 1, target: 1 },
      ],
    },
    {
      names: ['de:bundesgerichtshof:ivzr1/30'],
      date: null,
      instance: false,
      places: [{ at: [10, 15], signal: null, citation: 1, target: 0 }],
    },
  ])
})

test('instances of the same case are told from what is cited, related proceedings are not instances', () => {
  const entry = { court: 'LG Musterstadt', caseNumber: '1 S 1/30', outcome: null, at: [0, 5] } as const
  const cited = citedIn(
    decision({
      history: [
        { ...entry, id: 'de:Landgericht Musterstadt:1 S 1/30', date: '2030-05-05', sameProceedings: true },
        { ...entry, id: 'de:Landgericht Musterstadt:1 S 2/30', date: null, sameProceedings: false },
      ],
    }),
  )
  expect(cited.map(c => [c.names[0], c.instance, c.date])).toEqual([
    ['de:landgerichtmusterstadt:1s1/30', true, '2030-05-05'],
  ])
})

test('a provision is known by its law and its number, whatever stands below', () => {
  const provisions = provisionsIn(
    decision({
      citations: [
        citation('statute', 0, [{ code: 'BGB', section: '823', paragraph: '1' }]),
        citation('statute', 10, [{ code: 'BGB', section: '823', paragraph: '2', version: 'a.F.' }, { section: '5' }]),
        citation('eu', 20, [{ instrument: 'DSGVO', celex: '32016R0679', article: '6' }]),
      ],
    }),
  )
  expect(provisions.map(p => [p.law, p.section, p.places.length])).toEqual([
    ['de:bgb', '823', 2],
    ['eu:32016r0679', '6', 1],
  ])
  expect(provisions[0]?.places.map(p => p.version)).toEqual([undefined, 'a.F.'])
})

test('a law of another country is not taken for one of the own', () => {
  expect(lawNameOf({ code: 'ABGB', jurisdiction: 'AT' }, 'DE')).toBe('at:abgb')
  expect(lawNameOf({ code: 'BW', bwb: 'BWBR0005289' }, 'NL')).toBe('nl:bwbr0005289')
  expect(lawNameOf({ section: '5' }, 'DE')).toBeNull()
})
