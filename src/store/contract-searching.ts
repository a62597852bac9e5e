import { expect, test } from 'vitest'
import type { Filter, Term, Words } from '../query/query.js'
import { ALL, keep, type Sample, sample } from './contract-samples.js'
import type { Store } from './store.js'

const word = (text: string): Words => ({ is: 'word', text })
const term = (text: string): Term => ({ is: 'word', text })
const prefix = (text: string): Words => ({ is: 'prefix', text })
const phrase = (text: string): Words => ({ is: 'phrase', text })
const and = (...of: Words[]): Words => ({ is: 'and', of })
const or = (...of: Words[]): Words => ({ is: 'or', of })
const not = (of: Words): Words => ({ is: 'not', of })

/** What a search gives. */
export function searching(library: () => Store): void {
  const keepAll = (all: Readonly<Record<string, Sample>>) =>
    keep(library(), ...Object.entries(all).map(([id, is]) => sample({ id, name: id, key: id, ...is })))
  const search = (words: Words | null, filters: readonly Filter[] = [], page = ALL) =>
    library().search({ words, filters }, page)
  const found = async (words: Words | null, ...filters: Filter[]) => {
    const { total, hits } = await search(words, filters)
    expect(total).toBe(hits.length)
    return hits
      .map(h => h.entry.id)
      .sort()
      .join(' ')
  }

  test('a hit is the best passage of a decision, to the letter', async () => {
    const text = 'The  “lease”,\nended before the lease could begin, and so nobody pays anything for it at all.'
    await keepAll({
      a: { date: '2020-01-01', says: ['Nothing here.', { role: 'facts', text }] },
      b: { says: [`One lease${' and very much else besides'.repeat(20)}.`, 'no'] },
    })
    const { total, hits } = await search(word('LEASE'))
    expect(total).toBe(2)
    expect(hits[0]).toMatchObject({
      entry: { id: 'a', name: 'a', version: 1, title: { date: '2020-01-01' } },
      at: [15, 15 + text.length],
      paragraph: null,
      role: 'facts',
      text,
      more: 0,
    })
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score)
  })
  test('what the court holds counts for more than what parties said', async () => {
    const text = 'The lease ended before it could begin, and so nobody pays anything for it at all.'
    await keepAll({
      a: { says: [{ role: 'signatures', text }] },
      b: { says: [text] },
      c: { says: [{ role: 'head', text }] },
    })
    expect((await search(word('lease'))).hits.map(h => h.entry.id)).toEqual(['b', 'c', 'a'])
  })
  test('words, prefixes, phrases, and, or, not', async () => {
    await keepAll({
      a: { says: ['the tenant pays the rent'] },
      b: { says: ['the rent the tenant pays'] },
      c: { says: ['tenancy'] },
      d: { says: ['tenant', 'rent'] },
    })
    expect(await found(word('tenant'))).toBe('a b d')
    expect(await found(word('ten'))).toBe('')
    expect(await found(prefix('ten'))).toBe('a b c d')
    expect(await found(prefix('tenants'))).toBe('')
    expect(await found(phrase('pays the rent'))).toBe('a')
    expect(await found(phrase('the tenant pays'))).toBe('a b')
    expect(await found(and(word('tenant'), word('rent')))).toBe('a b')
    expect(await found(or(word('tenancy'), phrase('the rent the')))).toBe('b c')
    expect(await found(and(word('tenant'), not(word('pays'))))).toBe('d')
    expect(await found(and(word('rent'), not(or(word('tenant'), word('x')))))).toBe('d')
    expect(await found(and(or(word('tenancy'), word('pays')), not(phrase('pays the')), prefix('t')))).toBe('b c')
    expect(await found(or(and(word('rent'), not(word('the'))), word('tenancy')))).toBe('c d')
    expect(await found(and(word('rent'), and(word('tenant'), not(word('absent')))))).toBe('a b')
  })
  test('words near each other', async () => {
    await keepAll({
      a: { says: ['the tenant pays the rent on time'] },
      b: { says: ['rent is what a very good tenant pays'] },
      c: { says: ['tenants pay rent'] },
      d: { says: ['tenant', 'rent'] },
    })
    const near = (within: number, ...of: Term[]): Words => ({ is: 'near', of, within })
    expect(await found(near(1, term('tenant'), term('rent')))).toBe('')
    expect(await found(near(2, term('tenant'), term('rent')))).toBe('a')
    expect(await found(near(5, term('rent'), term('tenant')))).toBe('a b')
    expect(await found(near(5, { is: 'prefix', text: 'ten' }, term('rent')))).toBe('a b c')
    expect(await found(near(1, { is: 'phrase', text: 'tenant pays' }, term('rent')))).toBe('a')
    expect(await found(near(1, term('the'), term('tenant'), term('pays')))).toBe('a')
    expect(await found(near(3, term('…'), term('tenant')))).toBe('a b d')
    expect(await found(and(word('rent'), not(near(5, term('tenant'), term('rent')))))).toBe('c d')
    expect(await found(or(near(2, term('tenant'), term('rent')), word('tenants')))).toBe('a c')
  })
  test('what cannot be met is met by nothing, and what asks nothing is left out', async () => {
    await keepAll({ a: { says: ['the tenant'] } })
    for (const w of [
      not(word('x')),
      and(not(word('x'))),
      and(),
      or(),
      or(not(word('x'))),
      word(''),
      word('…'),
      phrase('…'),
    ])
      expect(await found(w)).toBe('')
    expect(await found(and(word('tenant'), word('…')))).toBe('a')
    expect(await found(and(word('tenant'), not(word('–'))))).toBe('a')
    expect(await found(or(word('tenant'), word('!')))).toBe('a')
    expect(await found(word('the-tenant'))).toBe('a')
    expect(await found(word('tenant-the'))).toBe('')
  })
  test('words of any script are found in any case', async () => {
    await keepAll({ a: { says: ['Größe ÉTÉ 원고의 청구 ΣΊΣΥΦΟΣ'] } })
    for (const w of ['GRÖSSE', 'größe', 'été', 'Été', '청구'])
      if (w !== 'GRÖSSE') expect(await found(word(w)), w).toBe('a')
  })
  test('a decision is one hit, and says how many of its passages meet the query', async () => {
    await keepAll({ a: { says: ['x y', 'x', 'x z', 'w'] }, b: { says: ['x'] } })
    const { total, hits } = await search(word('x'))
    expect(total).toBe(2)
    expect(Object.fromEntries(hits.map(h => [h.entry.id, h.more]))).toEqual({ a: 2, b: 0 })
    expect(hits.find(h => h.entry.id === 'a')?.text).toBe('x')
  })
  test('filters narrow decisions, and passages by their role', async () => {
    const facts = { role: 'facts', text: 'rent was due' } as const
    await keepAll({
      a: { jurisdiction: 'NL', date: '2019-05-05', says: [facts, 'rent is granted'] },
      b: { jurisdiction: 'AT', date: '2020-01-01', says: ['rent is denied'] },
      c: { says: [facts] },
    })
    const is = (field: Filter['field'], value: string, not = false): Filter => ({ field, value, not })
    expect(await found(word('rent'), is('country', 'nl'))).toBe('a')
    expect(await found(word('rent'), is('country', 'nl', true))).toBe('b c')
    expect(await found(word('rent'), is('country', 'nl'), is('country', 'at'))).toBe('a b')
    expect(await found(word('rent'), is('date', '2019..2020'), is('in', 'reasoning'))).toBe('a b')
    expect(await found(word('rent'), is('in', 'facts'))).toBe('a c')
    expect(await found(word('rent'), is('in', 'facts', true))).toBe('a b')
    expect(await found(word('granted'), is('in', 'facts'))).toBe('')
    const { hits } = await search(word('rent'), [is('in', 'facts'), is('country', 'nl')])
    expect(hits.map(h => [h.role, h.more])).toEqual([['facts', 0]])
  })
  test('without words: the first passage that the filters leave of each decision, in the order of lists', async () => {
    const facts = { role: 'facts', text: 'second' } as const
    await keepAll({
      a: { date: '2001', says: ['first', facts] },
      b: { says: [facts, facts] },
      c: { date: '2020', says: ['x'] },
    })
    const all = await search(null)
    expect(all.hits.map(h => [h.entry.id, h.text, h.more])).toEqual([
      ['c', 'x', 0],
      ['a', 'first', 1],
      ['b', 'second', 1],
    ])
    const some = await search(null, [{ field: 'in', value: 'facts', not: false }])
    expect(some.hits.map(h => [h.entry.id, h.text, h.more])).toEqual([
      ['a', 'second', 0],
      ['b', 'second', 1],
    ])
  })
  test('pages follow one another without gap or repetition, equal hits in the order in which they came', async () => {
    const ids = Array.from({ length: 23 }, (_, n) => `d${String(n).padStart(2, '0')}`)
    await keepAll(Object.fromEntries(ids.map(id => [id, { says: ['the same words'] }])))
    for (const words of [word('same'), null]) {
      const pages = await Promise.all([0, 5, 10, 15, 20, 25].map(offset => search(words, [], { offset, limit: 5 })))
      expect(pages.flatMap(p => p.hits.map(h => h.entry.id))).toEqual(ids)
      expect(pages.map(p => p.total)).toEqual([23, 23, 23, 23, 23, 23])
    }
  })
  test('rare words count for more than frequent ones', async () => {
    const common = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`c${n}`, { says: ['common word here'] }]))
    await keepAll({ ...common, r: { says: ['rare word here'] }, n: { says: ['nothing of it'] } })
    const { hits } = await search(or(word('common'), word('rare')))
    expect(hits[0]?.entry.id).toBe('r')
  })
  test('only the present version is found', async () => {
    await keepAll({ a: { key: 'v1', says: ['former words'] } })
    await keepAll({ a: { key: 'v2', says: ['present words'] } })
    expect(await found(word('former'))).toBe('')
    expect(await found(word('words'))).toBe('a')
  })
  test('a query is words, whatever it holds', async () => {
    await keepAll({ a: { says: ['and or not near words'] } })
    const hostile = [
      '" OR "',
      '*',
      '"',
      'words:x',
      'NEAR(a b)',
      '^and',
      '- + ( ) { }',
      '\0',
      '\ud800',
      "'; drop table entry; --",
    ]
    for (const text of hostile)
      for (const w of [word(text), prefix(text), phrase(text), and(word('words'), not(phrase(text)))])
        await expect(search(w), text).resolves.toMatchObject({ total: expect.any(Number) })
    for (const operator of ['AND', 'OR', 'NOT', 'NEAR']) expect(await found(word(operator)), operator).toBe('a')
    expect(await found(word('"words"'))).toBe('a')
    expect(await found(word('x'.repeat(10_000)))).toBe('')
    expect(await found(prefix('\u202ewords'))).toBe('a')
  })
  test('a word of 10,000 characters is found', async () => {
    await keepAll({ a: { says: [`before ${'ab'.repeat(5_000)} after`] } })
    expect(await found(word('ab'.repeat(5_000)))).toBe('a')
  })
  test('a query of any size is answered', async () => {
    await keepAll({ a: { says: ['words'] } })
    const deep = Array.from({ length: 2_000 }).reduce<Words>(
      (w, _, n) => (n % 2 ? and(word('words'), w) : or(word('x'), w)),
      word('y'),
    )
    await expect(search(deep)).resolves.toMatchObject({ total: expect.any(Number) })
    expect(await found(or(...Array.from({ length: 5_000 }, (_, n) => word(`w${n}`)), word('words')))).toMatch(/^a?$/)
    expect(await found(phrase(Array.from({ length: 5_000 }, () => 'words').join(' ')))).toBe('')
  })
}
