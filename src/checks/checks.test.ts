import { describe, expect, test } from 'vitest'
import type { Examined } from '../pack/check.js'
import { isFullDate, isSunday } from './calendar.js'
import { checks } from './index.js'

const TEXT = 'Claim one. Claim two. The court dismisses claim one. See 4.5 and note 9.'

/** A document in which a check finds what `decision` and the rest say, and nothing else. */
function examined(decision: object, rest: object = {}): Examined {
  const document = {
    text: TEXT,
    source: { text: TEXT },
    lines: [{ start: 0, end: 10, index: 0, text: 'Claim one.', gap: 0, heading: false }],
    outline: { parts: [], paragraphs: [], footnotes: [], headnotes: [], editorial: [] },
    citations: [],
    dates: [],
    amounts: [],
    placeholders: [],
    orders: [],
    facts: {},
    roleAt: () => 'reasoning',
    numberAt: () => undefined,
    inEditorial: () => false,
    within: () => [],
  }
  const record = {
    text: TEXT,
    date: null,
    published: null,
    ecli: null,
    ecliBasis: null,
    court: null,
    caseNumbers: [],
    dates: [],
    paragraphs: [],
    footnotes: [],
    citations: [],
    amounts: [],
    sums: [],
    claims: [],
    operative: [],
    history: [],
    dropped: [],
    ...decision,
  }
  return {
    decision: record,
    document: { ...document, ...('document' in rest ? (rest.document as object) : {}) },
    pack: { courts: [], jurisdiction: 'XX', facts: {} },
    broken: [],
    glued: [],
    lost: [],
    conflicts: [],
    empty: [],
    statements: [],
    at: (s: { start: number; end: number }) => [s.start, s.end],
    ...Object.fromEntries(Object.entries(rest).filter(([k]) => k !== 'document')),
  } as unknown as Examined
}

const run = (code: string, e: Examined) => {
  const check = checks.find(c => c.code === code)
  if (!check) throw new Error(code)
  const finding = check.run(e)
  return 'because' in finding ? 'not-checked' : finding.map(p => `${p.severity} ${TEXT.slice(...p.at)}`)
}
const date = (value: string, basis: string, at?: object) => ({ field: 'date', value, basis, at })
const internal = { kind: 'internal', form: 'formal', status: 'dangling', at: [57, 60], targets: [{ paragraph: '4.5' }] }
const amounts = ['10.00', '20.00', '31.00'].map((value, i) => ({ value, currency: 'EUR', at: [i, i + 5] }))

describe('a check says found, not found, or why it could not look', () => {
  test.each<[string, string, object, object, 'not-checked' | string[]]>([
    ['text.lost', 'a stretch', {}, { lost: [{ start: 0, end: 5 }] }, ['error Claim']],
    ['text.lost', 'nothing', {}, {}, []],
    ['reference.dangling', 'no numbers', {}, {}, 'not-checked'],
    ['reference.dangling', 'missing', { paragraphs: [{}], citations: [internal] }, {}, ['error 4.5']],
    [
      'reference.dangling',
      'in a court of appeal',
      { paragraphs: [{}], citations: [internal], court: { level: 'appeal' } },
      {},
      ['warning 4.5'],
    ],
    ['sum.mismatch', 'no sum', {}, {}, 'not-checked'],
    ['sum.mismatch', 'wrong', { amounts, sums: [{ terms: [0, 1], total: 2, holds: false }] }, {}, ['error aim o']],
    ['sum.mismatch', 'right', { amounts, sums: [{ terms: [0, 1], total: 2, holds: true }] }, {}, []],
    ['date.conflict', 'no date', {}, {}, 'not-checked'],
    [
      'date.conflict',
      'two dates',
      { date: '2024-03-06' },
      { conflicts: [{ lost: date('2024-03-07', 'text', { start: 11, end: 21 }), won: date('2024-03-06', 'head') }] },
      ['warning Claim two.'],
    ],
    ['date.conflict', 'published first', { date: '2024-03-06', published: '2024-03-01' }, {}, ['warning Claim one.']],
    ['date.conflict', 'published after', { date: '2024-03-06', published: '2024-03-07' }, {}, []],
    [
      'date.conflict',
      'the ECLI of another year',
      { date: '2024-03-06', ecli: 'ECLI:XX:ABC:2023:1', ecliBasis: 'printed' },
      {},
      ['warning Claim one.'],
    ],
    ['date.non-working-day', 'a month only', { date: '2024-03' }, {}, 'not-checked'],
    ['date.non-working-day', 'Sunday', { date: '2024-03-10' }, {}, ['note Claim one.']],
    ['date.non-working-day', 'Monday', { date: '2024-03-11' }, {}, []],
    ['docket.check-letter', 'none in this country', {}, {}, 'not-checked'],
    ['summary.unsupported', 'no machine', {}, {}, 'not-checked'],
    [
      'summary.unsupported',
      'one of two',
      {},
      {
        statements: [
          { start: 0, end: 10, supported: true, missing: null },
          { start: 11, end: 21, supported: false, missing: 'two' },
        ],
      },
      ['warning Claim two.'],
    ],
    ['operative.unanswered-claim', 'no claims', {}, {}, 'not-checked'],
    [
      'operative.unanswered-claim',
      'one of two',
      {
        operative: [{ dispositions: ['granted'] }],
        claims: [
          { at: [0, 10], outcome: 'dismissed', answeredBy: [[22, 52]] },
          { at: [11, 21], outcome: null, answeredBy: [] },
        ],
      },
      {},
      ['note Claim two.'],
    ],
    ['citation.future', 'date not known', {}, {}, 'not-checked'],
    [
      'identifier.conflict',
      'the year of a cited ECLI',
      {
        citations: [{ kind: 'case', at: [57, 60], targets: [{ ecli: 'ECLI:XX:ABC:2018:1', date: '2019-01-02' }] }],
      },
      {},
      ['warning 4.5'],
    ],
    [
      'metadata.conflict',
      'two courts',
      {},
      {
        conflicts: [
          {
            lost: { field: 'court', value: 'A', basis: 'text', at: { start: 0, end: 5 } },
            won: { value: 'B', basis: 'head' },
          },
        ],
      },
      ['warning Claim'],
    ],
    [
      'text.broken-word',
      'many',
      {},
      { broken: Array.from({ length: 9 }, (_, i) => ({ start: i, end: i + 1 })) },
      ['note C'],
    ],
    [
      'text.glued',
      'two that touch',
      {},
      {
        glued: [
          { start: 0, end: 3 },
          { start: 3, end: 5 },
        ],
      },
      ['warning Claim'],
    ],
  ])('%s: %s', (code, _name, decision, rest, expected) => {
    expect(run(code, examined(decision, rest))).toEqual(expected)
  })
})

test('the calendar is the Gregorian one', () => {
  expect(['2001-03-25', '1980-03-02', '2000-02-27', '2024-02-29', '2023-02-29', '1900-02-29'].map(isFullDate)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(['2001-03-25', '1980-03-02', '2000-02-27', '2009-09-26', '1981-12-22', '2024-02-29'].map(isSunday)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
