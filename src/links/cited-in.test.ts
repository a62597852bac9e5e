import { expect, test } from 'vitest'
import type { Citation, Decision } from '../model/decision.js'
import { citedIn } from './cited-in.js'

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
      court: null,
      instance: false,
      printed: [],
      places: [
        { at: [0, 5], signal: 'vgl.', citation: 0, target: 0, by: 'name' },
        { at: [10, 15], signal: null, citation: 1, target: 1, by: 'name' },
      ],
    },
    {
      names: ['de:bundesgerichtshof:ivzr1/30'],
      date: null,
      court: null,
      instance: false,
      printed: [],
      places: [{ at: [10, 15], signal: null, citation: 1, target: 0, by: 'name' }],
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

const place = (page: number) => ({ reporter: 'ZfX', ref: `2031, ${page}` })
const one = { id: 'de:Oberhof:1 A 1/30', court: 'Oberhof', date: '2030-02-01' }
const report = (start: number, group: string | null, ...targets: Citation['targets']) =>
  ({ ...citation('reporter', start, targets), group }) as Citation
const said = (...citations: Citation[]) =>
  citedIn(decision({ citations })).map(c =>
    [
      c.names[0]?.replace('de:oberhof:', ''),
      ...(c.date ? [c.date] : []),
      ...(c.printed.length ? [`= ${c.printed}`] : []),
      c.places.map(p => `${p.by} ${p.citation}`).join(' '),
    ].join(' | '),
  )

test('a place in a report is printed beside a decision, and so is the next one beside that', () => {
  const named = { ...citation('case', 0, [one]), group: 'g1' }
  expect(said(named, report(7, 'g1', place(1)), report(15, 'g1', place(5)))).toEqual([
    '1a1/30 | 2030-02-01 | = =de:zfx 2031,1,=de:zfx 2031,5 | name 0 beside 1 beside 2',
  ])
  expect(said(named, report(7, 'g2', place(1)))).toEqual(['1a1/30 | 2030-02-01 | name 0', '=de:zfx 2031,1 | report 1'])
})
test('a place alone is of the decision that the text prints it beside, unless it says another date', () => {
  const texts = [
    report(0, 'g1', place(1)),
    { ...citation('case', 20, [one]), group: 'g1' },
    report(27, 'g1', place(1)),
    report(200, 'g1', place(1)),
    { ...citation('case', 300, [{ court: 'Oberhof', date: '2029-01-01', ...place(1) }]), group: 'g1' },
  ]
  expect(said(...texts)).toEqual([
    '1a1/30 | 2030-02-01 | = =de:zfx 2031,1 | name 1 beside 2 report 0 report 3',
    '=de:zfx 2031,1 | 2029-01-01 | report 4',
  ])
})
test('a place beside two decisions of one name and two dates is of none', () => {
  const other = { ...one, date: '2030-09-01' }
  const both = [one, other].flatMap((t, n) => [
    { ...citation('case', 300 * n, [t]), group: 'g1' },
    report(300 * n + 7, 'g1', place(1)),
  ])
  expect(said(...both, report(900, 'g1', place(1))).at(-1)).toBe('=de:zfx 2031,1 | report 4')
})
test('a place with names is printed beside the decision that has them', () => {
  const own = { id: 'de:Oberhof:1 Z 9/31', ecli: 'ECLI:DE:OBERHOF:2031:9' }
  const cited = citedIn(decision({ citations: [report(0, 'g1', { ...place(1), ...own })] }))
  expect(cited).toMatchObject([
    { names: ['ecli:de:oberhof:2031:9', 'de:oberhof:1z9/31'], printed: ['=de:zfx 2031,1'], places: [{ by: 'name' }] },
  ])
})
test('a list of places is of several decisions; court and date before it are those of the first', () => {
  const before = { ...citation('case', 0, [{ court: 'Oberhof', date: '2030-02-01' }]), group: 'g1' }
  expect(said(before, report(7, 'g1', place(1), place(5)))).toEqual([
    '=de:zfx 2031,1 | 2030-02-01 | report 1',
    '=de:zfx 2031,5 | report 1',
  ])
})
test('a page without volume or year is no place, and a text of no country has none', () => {
  expect(said(report(0, null, { reporter: 'ZfX', ref: 'I S. 12' }))).toEqual([])
  expect(citedIn(decision({ jurisdiction: null, citations: [report(0, null, place(1))] }))).toEqual([])
})
