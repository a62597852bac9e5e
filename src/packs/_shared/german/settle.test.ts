import { expect, test } from 'vitest'
import type { Target } from '../../../model/decision.js'
import type { Annotated } from '../../../pack/document.js'
import type { FoundCitation } from '../../../pack/rule.js'
import { settleGerman } from './settle.js'

const settle = settleGerman({ courtOf: docket => (docket.includes(' ZR ') ? 'BGH' : undefined) })

/** The targets after settling, for citations given by their printed text in order. */
function settled(text: string, ...list: readonly (readonly [string, Partial<FoundCitation>])[]): Target[][] {
  let from = 0
  const citations = list.map(([printed, rest]) => {
    const start = text.indexOf(printed, from)
    from = start + printed.length
    return { is: 'citation', kind: 'statute', targets: [], start, end: from, ...rest } as FoundCitation
  })
  const court = text.indexOf('OLG Ulm')
  const mentions = court < 0 ? [] : [{ is: 'mention', kind: 'court', name: 'OLG Ulm', start: court, end: court + 7 }]
  const within: Annotated['within'] = (list, at) => list.filter(x => x.start >= at.start && x.end <= at.end)
  return settle(citations, { text, mentions, within } as unknown as Annotated).map(c => [...c.targets])
}

test.each([
  [' Rn. 8, zVb in ', true],
  [', insoweit in ', true],
  [', insoweit nicht abgedruckt in ', true],
  [', vorgesehen für ', true],
  ['\n\nVeröff: ', true],
  [' Auch; nur T3, T5; Veröff: ', true],
  ['; vgl. ', false],
  [' Beisatz: Hier anders. Veröff: ', false],
  [', bestimmt ', false],
])('a report behind %j stands beside the decision: %s', (between, parallel) => {
  const text = `V ZR 1/31${between}ZfX 2031, 5`
  const citations = [
    { kind: 'case', targets: [{ docket: 'V ZR 1/31' }], start: 0, end: 9 },
    { kind: 'reporter', targets: [{ reporter: 'ZfX', ref: '2031, 5' }], start: text.length - 11, end: text.length },
  ].map(c => ({ is: 'citation', ...c }) as FoundCitation)
  const document = { text, mentions: [], within: () => [] } as unknown as Annotated
  expect(settle(citations, document)[1]?.parallel ?? false).toBe(parallel)
})

test('a § without law belongs to the law named last', () => {
  const [, bare] = settled(
    'Nach § 5 ZPO und § 7 gilt',
    ['§ 5 ZPO', { targets: [{ code: 'ZPO', section: '5' }] }],
    ['§ 7', { targets: [{ section: '7' }] }],
  )
  expect(bare).toEqual([{ code: 'ZPO', section: '7' }])
})

test('a genitive behind the § names another law, which stays unknown', () => {
  const [, bare] = settled(
    'Nach § 5 ZPO und § 7 des Statuts gilt',
    ['§ 5 ZPO', { targets: [{ code: 'ZPO', section: '5' }] }],
    ['§ 7', { targets: [{ section: '7' }] }],
  )
  expect(bare).toEqual([{ section: '7' }])
})

test('a pointing word takes the provision before it, with what it adds', () => {
  const [, back] = settled(
    '§ 8 Abs 1 GOA; Abs 2 dieser Bestimmung',
    ['§ 8 Abs 1 GOA', { targets: [{ code: 'GOA', section: '8', paragraph: '1' }] }],
    ['Abs 2 dieser Bestimmung', { form: 'anaphoric', targets: [{ paragraph: '2' }] }],
  )
  expect(back).toEqual([{ code: 'GOA', section: '8', paragraph: '2' }])
})

test('a decision in a chain has the court before it, unless another court is named between', () => {
  const first = [
    'OLG Ulm, Urteil vom 3. Mai 2011 - 3 U 1/10',
    { kind: 'case', targets: [{ court: 'OLG Ulm' }] },
  ] as const
  const next = ['vom 4. Mai 2012 - 3 U 9/11', { kind: 'case', targets: [{ docket: '3 U 9/11' }] }] as const
  expect(settled(`${first[0]} und ${next[0]}`, first, next)[1]).toEqual([{ court: 'OLG Ulm', docket: '3 U 9/11' }])
  expect(settled(`${first[0]}; OLG Xstadt ${next[0]}`, first, next)[1]).toEqual([{ docket: '3 U 9/11' }])
})

test('a docket of one court only needs no court', () => {
  expect(settled('V ZR 99/10', ['V ZR 99/10', { kind: 'case', targets: [{ docket: 'V ZR 99/10' }] }])[0]).toEqual([
    { docket: 'V ZR 99/10', court: 'BGH' },
  ])
})

test('the court that decides in a sentence is that of the decision it makes, not of one it reviews', () => {
  const made = ['Urteil vom 4. Mai 2032 - 3 U 9/31', { kind: 'case', targets: [{ docket: '3 U 9/31' }] }] as const
  expect(settled(`wies das OLG Ulm die Klage mit ${made[0]} ab`, made)[0]).toEqual([
    { docket: '3 U 9/31', court: 'OLG Ulm' },
  ])
  expect(settled(`hob das OLG Ulm das ${made[0]} auf`, made)[0]).toEqual([{ docket: '3 U 9/31' }])
  expect(settled(`Das OLG Ulm hat entschieden. Er war mit ${made[0]} einverstanden`, made)[0]).toEqual([
    { docket: '3 U 9/31' },
  ])
})

test('a year before that of the docket is a misprint: day and month are left', () => {
  const cited = (date: string) =>
    settled('V ZR 99/13', ['V ZR 99/13', { kind: 'case', targets: [{ date, docket: 'V ZR 99/13' }] }])[0]?.[0]?.date
  expect(cited('2005-05-06')).toBe('--05-06')
  expect(cited('2014-05-06')).toBe('2014-05-06')
  const other = settled('93/18/0001', [
    '93/18/0001',
    { kind: 'case', targets: [{ date: '1995-05-03', docket: '93/18/0001' }] },
  ])
  expect(other[0]?.[0]?.date).toBe('1995-05-03')
})
