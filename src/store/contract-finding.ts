import { expect, test } from 'vitest'
import type { Filter } from '../query/query.js'
import { ALL, court, keep, type Sample, sample } from './contract-samples.js'
import type { Store } from './store.js'

/** Lists, filters, and counts. */
export function finding(library: () => Store): void {
  const keepAll = (all: Readonly<Record<string, Sample>>) =>
    keep(library(), ...Object.entries(all).map(([id, is]) => sample({ id, name: id, key: id, ...is })))
  const listed = async (...filters: (readonly [Filter['field'], string, 'not'?])[]) => {
    const asked = filters.map(([field, value, not]) => ({ field, value, not: not === 'not' }))
    const { total, items } = await library().list(asked, ALL)
    expect(total).toBe(items.length)
    return items.map(e => e.id).join(' ')
  }

  test('entries come by date, the last first, those without at the end, equal ones by id', async () => {
    await keepAll({
      d: { date: null },
      c: { date: '2019-05' },
      b: { date: '2020-01-01' },
      a: { date: '2020-01-01' },
      e: {},
    })
    expect(await listed()).toBe('a b c d e')
    const pages = await Promise.all([0, 2, 4, 6].map(offset => library().list([], { offset, limit: 2 })))
    expect(pages.map(p => p.items.map(e => e.id).join(' '))).toEqual(['a b', 'c d', 'e', ''])
    expect(pages.map(p => p.total)).toEqual([5, 5, 5, 5])
  })
  test('a page has its bounds', async () => {
    await keepAll({ a: {}, b: {} })
    for (const [page, n] of [
      [{ offset: -5, limit: 0 }, 1],
      [{ offset: 0.5, limit: 1e9 }, 2],
      [{ offset: Number.NaN, limit: Number.POSITIVE_INFINITY }, 2],
      [{ offset: 1e15, limit: 10 }, 0],
    ] as const)
      expect((await library().list([], page)).items).toHaveLength(n)
  })
  test('filters: several of one field are alternatives, different fields hold together, some are denied', async () => {
    const type = { value: 'judgment', native: null } as const
    await keepAll({
      a: {
        jurisdiction: 'NL',
        language: 'nl',
        court: court('Rechtbank Overijssel', 'RBOVE'),
        outcome: ['granted', 'costs'],
      },
      b: { jurisdiction: 'DE', language: 'de', court: { ...court('OLG Musterstadt')!, level: 'supreme' }, type },
      c: { jurisdiction: 'AT', language: 'de', outcome: ['dismissed'] },
      d: {},
    })
    expect(await listed(['country', 'nl'])).toBe('a')
    expect(await listed(['country', 'NL'], ['country', 'at'])).toBe('a c')
    expect(await listed(['country', 'at'], ['lang', 'DE'])).toBe('c')
    expect(await listed(['country', 'nl', 'not'])).toBe('b c d')
    expect(await listed(['lang', 'de'], ['country', 'at', 'not'])).toBe('b')
    expect(await listed(['country', 'nl', 'not'], ['country', 'at', 'not'])).toBe('b d')
    expect(await listed(['level', 'supreme'])).toBe('b')
    expect(await listed(['type', 'judgment'])).toBe('b')
    expect(await listed(['outcome', 'costs'])).toBe('a')
    expect(await listed(['outcome', 'cost'])).toBe('')
    expect(await listed(['outcome', 'granted'], ['outcome', 'dismissed'])).toBe('a c')
    expect(await listed(['court', 'rbove'])).toBe('a')
    expect(await listed(['court', 'overijssel rechtbank'])).toBe('a')
    expect(await listed(['court', 'Rechtbank Elders'], ['court', 'musterstadt'])).toBe('b')
    expect(await listed(['court', '§'])).toBe('')
    expect(await listed(['court', 'rbove', 'not'])).toBe('b c d')
  })
  test('filters by date', async () => {
    await keepAll({
      a: { date: '2010-06-15' },
      b: { date: '2019-05' },
      c: { date: '2020' },
      d: { date: '--05-01' },
      e: {},
    })
    expect(await listed(['date', '2010..2019'])).toBe('b a')
    expect(await listed(['date', '..2010'])).toBe('a')
    expect(await listed(['date', '2019-05..'])).toBe('c b')
    expect(await listed(['date', '2019-05'])).toBe('b')
    expect(await listed(['date', '2010-06-15..2010-06-15'])).toBe('a')
    expect(await listed(['date', '2010-06-16..2019-04'])).toBe('')
    expect(await listed(['date', '2010'], ['date', '2020'])).toBe('c a')
    expect(await listed(['date', '2010', 'not'])).toBe('c b d e')
    for (const wrong of ['', '..', 'soon', '2020..2010', "' or 1=1 --"]) expect(await listed(['date', wrong])).toBe('')
  })
  test('filters by role of a passage and by import', async () => {
    const { batch } = await keepAll({ a: { says: [{ role: 'facts', text: 'x' }, 'y'] }, b: { says: ['z'] } })
    await keep(library(), sample({ id: 'c', name: 'c', says: [{ role: 'costs', text: 'w' }] }))
    expect(await listed(['in', 'facts'])).toBe('a')
    expect(await listed(['in', 'costs'], ['in', 'facts'])).toBe('a c')
    expect(await listed(['in', 'reasoning', 'not'])).toBe('a c')
    expect(await listed(['batch', String(batch.id)])).toBe('a b')
    expect(await listed(['batch', String(batch.id), 'not'])).toBe('c')
    for (const wrong of ['x', '-1', '1.5', '1 or 1', '99']) expect(await listed(['batch', wrong])).toBe('')
  })
  test('a filter is a value, whatever it holds', async () => {
    await keepAll({ a: { jurisdiction: 'NL' } })
    for (const field of ['country', 'court', 'level', 'type', 'lang', 'outcome', 'in', 'batch'] as const)
      for (const value of ["' OR '1'='1", '%', '*', '"', '\0', '\ud800', ';drop table entry', 'x'.repeat(10_000), ''])
        expect(await listed([field, value]), `${field} ${value.slice(0, 20)}`).toBe('')
    expect(await listed()).toBe('a')
  })
  test('counts', async () => {
    const problem = { code: 'sum.mismatch', severity: 'error', at: [0, 1], message: '' } as const
    const rb = court('Rechtbank X', 'RBX')
    await keepAll({
      a: {
        jurisdiction: 'NL',
        language: 'nl',
        date: '2019-05-01',
        court: rb,
        outcome: ['costs'],
        problems: [problem, problem],
      },
      b: {
        jurisdiction: 'NL',
        language: 'nl',
        date: '2019-06-01',
        court: rb,
        outcome: ['costs', 'granted'],
        problems: [problem],
      },
      c: { jurisdiction: 'AT', language: 'de', date: '2001', court: court('LG Y'), says: ['one', 'two'] },
      d: {},
    })
    expect(await library().stats()).toEqual({
      decisions: 4,
      passages: 5,
      failures: 0,
      from: '2001-01-01',
      to: '2019-06-01',
      countries: [
        { value: 'NL', decisions: 2 },
        { value: 'AT', decisions: 1 },
      ],
      courts: [
        { value: 'RBX', decisions: 2, name: 'Rechtbank X', country: 'NL' },
        { value: 'LG Y', decisions: 1, name: 'LG Y', country: 'AT' },
      ],
      levels: [{ value: 'appeal', decisions: 3 }],
      outcomes: [
        { value: 'costs', decisions: 2 },
        { value: 'granted', decisions: 1 },
      ],
      languages: [
        { value: 'nl', decisions: 2 },
        { value: 'de', decisions: 1 },
      ],
      years: [
        { value: '2019', decisions: 2 },
        { value: '2001', decisions: 1 },
      ],
      problems: [{ code: 'sum.mismatch', severity: 'error', decisions: 2 }],
    })
  })
  test('ids and names are values, whatever they hold', async () => {
    const ids = [
      "a'b",
      'a"b',
      'a\0b',
      '\u202egnp',
      '../../etc/passwd',
      'a%2fb',
      '원고',
      'x'.repeat(10_000),
      '<script>',
      '',
    ]
    await keep(library(), ...ids.map((id, n) => sample({ id, name: `${id}${n}`, key: `${n}`, says: ['same'] })))
    for (const [n, id] of ids.entries()) {
      const stored = await library().get(id)
      expect(stored?.decision.source.name).toBe(`${id}${n}`)
      expect(stored?.name).toBe(`${id}${n}`.replace('\0', '\ufffd'))
    }
    expect(await library().remove(ids)).toHaveLength(ids.length)
    expect(await listed()).toBe('')
  })
}
