import { expect, test } from 'vitest'
import type { Citation, Decision } from '../model/decision.js'
import { lawNameOf, provisionsIn } from './cited.js'

const citation = (kind: Citation['kind'], start: number, targets: Citation['targets'], signal: string | null = null) =>
  ({ kind, form: 'formal', at: [start, start + 5], targets, group: null, signal, status: 'outside', by: 'x' }) as const
const decision = (given: Partial<Decision>) =>
  ({ jurisdiction: 'DE', citations: [], history: [], ...given }) as unknown as Decision

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
