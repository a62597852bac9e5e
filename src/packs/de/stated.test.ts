import { describe, expect, it } from 'vitest'
import type { StatedField, Statement } from '../../text/source.js'
import { docketsOf } from './docket-lists.js'
import { stated } from './stated.js'

const said = (field: StatedField, value: string, ...beside: Statement[]) =>
  stated({ field, value }, beside)?.map(s => [s.field, s.value, ...(s.native ? [s.native] : [])].join(' | '))

describe('courts and chambers', () => {
  it.each([
    ['BGH 7. Zivilsenat', ['court | Bundesgerichtshof', 'chamber | 7. Zivilsenat']],
    ['OLG Frankfurt 9. Zivilsenat', ['court | Oberlandesgericht Frankfurt am Main', 'chamber | 9. Zivilsenat']],
    ['BPatG München', ['court | Bundespatentgericht']],
    ['OVG Bremen', ['court | Oberverwaltungsgericht Bremen']],
    ['VGH München', ['court | Bayerischer Verwaltungsgerichtshof']],
    ['BayObLG', ['court | Bayerisches Oberstes Landesgericht']],
    ['Oberverwaltungsgericht NRW', ['court | Oberverwaltungsgericht Nordrhein-Westfalen']],
    ['Sächsisches Oberverwaltungsgericht Bautzen', ['court | Sächsisches Oberverwaltungsgericht']],
  ])('%s', (value, expected) => expect(said('court', value)).toEqual(expected))

  it('takes the place stated beside a kind of court', () => {
    expect(said('court', 'OLG', { field: 'seat', value: 'Hamburg' })).toEqual([
      'court | Hanseatisches Oberlandesgericht Hamburg',
    ])
  })
  it('says nothing of what is no court', () => expect(said('court', 'Redaktion')).toBeUndefined())
})

describe('dockets', () => {
  it.each([
    ['5 AZR 118/23', ['5 AZR 118/23']],
    ['2 BvQ 53/28, 2 BvQ 54/28', ['2 BvQ 53/28', '2 BvQ 54/28']],
    ['1 BvR 55/21, 56/21 und 59/21', ['1 BvR 55/21', '1 BvR 56/21', '1 BvR 59/21']],
    ['8 B 901/30, 8 B 901/30 (8 C 9/31)', ['8 B 901/30', '8 C 9/31']],
    ['OVG 3 S 166/25', ['OVG 3 S 166/25']],
    ['33 W (pat) 51/08', ['33 W (pat) 51/08']],
    ['Az.: 7 ZB 23.1349', ['7 ZB 23.1349']],
    ['unbekannt', ['unbekannt']],
  ])('%s', (value, expected) => expect(docketsOf(value)).toEqual(expected))
})

describe('kinds of decision', () => {
  it.each([
    ['Urteil', ['type | judgment | Urteil']],
    ['Stattgebender Kammerbeschluss', ['type | order | Stattgebender Kammerbeschluss']],
    ['Gerichtsbescheid', ['type | judgment | Gerichtsbescheid']],
    ['EuGH-Vorlage', ['type | order | EuGH-Vorlage']],
    ['Ablehnung einstweilige Anordnung', ['type | order | Ablehnung einstweilige Anordnung']],
    ['Bes', ['type | order | Beschluss']],
    ['Urt', ['type | judgment | Urteil']],
  ])('%s', (value, expected) => expect(said('type', value)).toEqual(expected))
  it('leaves a kind that is not known to the official record', () => {
    expect(said('type', 'Sonstiges')).toEqual([])
    expect(stated({ field: 'type', value: 'Sonstiges', official: true })).toEqual([
      { field: 'type', value: 'other', native: 'Sonstiges' },
    ])
  })
})

describe('dates and titles', () => {
  it('reads dates in figures and words', () => {
    expect(said('date', '30. März 2029')).toEqual(['date | 2029-03-30'])
    expect(said('date', '20290330')).toBeUndefined()
  })
  it('reads the title of a record', () => {
    expect(said('title', 'BGH 7. Zivilsenat, Beschluss vom 28.01.2036, VII ZB 914/33')).toEqual([
      'court | Bundesgerichtshof',
      'type | order | Beschluss',
      'date | 2036-01-28',
      'caseNumber | VII ZB 914/33',
    ])
    expect(said('title', 'Kein Anspruch auf einen Zaun')).toEqual([])
  })
})
