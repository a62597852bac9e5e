import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, QUERY_LIMITS } from './parse-query.js'
import { printQuery } from './print-query.js'
import { FIELDS, type Query, type Term, type Words } from './query.js'

/** The query as typed again, and where the notes stand. */
const read = (text: string) => {
  const { query, notes } = parseQuery(text)
  return [printQuery(query), notes.map(n => n.at)]
}

describe('is understood', () => {
  test.each([
    ['Kosten  der Vollstreckung', 'Kosten der Vollstreckung'],
    ['"good  faith"', '"good faith"'],
    ['„Treu und Glauben“', '"Treu und Glauben"'],
    ['entwic*', 'entwic*'],
    ['집*', '집*'],
    ['a AND b OR c', '(a b) OR c'],
    ['a (b OR c) -d', 'a (b OR c) -d'],
    ['a NOT (b OR c)', 'a -(b OR c)'],
    ['a NOT NOT b', 'a b'],
    ['((a))', 'a'],
    ['a (b (c d))', 'a b c d'],
    ['(a -b) c', 'a -b c'],
    ['(-b) a', '-b a'],
    ['court:BGH Haus date:2001..2005', 'Haus court:BGH date:2001..2005'],
    ['Court:"Rechtbank Overijssel" -in:facts', 'court:"Rechtbank Overijssel" -in:facts'],
    ['NOT court:BGH', '-court:BGH'],
    ['-(court:BGH court:BFH) x', 'x -court:BGH -court:BFH'],
    ['court:BGH OR court:BFH', 'court:BGH court:BFH'],
    ['(a OR b) country:nl', '(a OR b) country:nl'],
    ['§ 26 WEG', '§26 WEG'],
    ['§§ 26, 27', '§§26, 27'],
    ['ECLI:NL:HR:2003:AL7059', 'ECLI:NL:HR:2003:AL7059'],
    ['ecli:nl:hr:2003:al7059', 'ecli:nl:hr:2003:al7059'],
    ['C/08/326056 / HA ZA 24-483', 'C/08/326056 HA ZA 24-483'],
    ['9 Ob 47/02f', '9 Ob 47/02f'],
    ['Art. 3:13 BW', 'Art. 3:13 BW'],
    ['Zaaknummer: 5', 'Zaaknummer: 5'],
    ['Miete NEAR/5 Zins', 'Miete NEAR/5 Zins'],
    ['Miete NEAR Zins*', 'Miete NEAR/10 Zins*'],
    ['a NEAR/2 "b c" NEAR/7 d e', 'a NEAR/7 "b c" NEAR/7 d e'],
    ['-a NEAR/3 b c', '-(a NEAR/3 b) c'],
    ['(a NEAR/3 b OR c) d', '(a NEAR/3 b OR c) d'],
    ['near NEAR/0 near/5', 'near NEAR/0 near/5'],
    ['ecli:ECLI:NL:HR:2003:AL7059', 'ecli:ECLI:NL:HR:2003:AL7059'],
    ['ecli:nl:hr:2003:*', 'ecli:nl:hr:2003:*'],
    ['ECLI:"NL:HR:2003:AL7059"', 'ecli:"NL:HR:2003:AL7059"'],
    ['Aktenzeichen:9ob47/02f', 'docket:9ob47/02f'],
    ['rechter:Bartels 법원:대법원', 'judge:Bartels court:대법원'],
    ['role:Kläger role:피고', 'role:claimant role:defendant'],
    ['party:"Müller GmbH" amount:>1.000,50EUR', 'party:"Müller GmbH" amount:>1.000,50EUR'],
    ['Gericht: BGH', 'Gericht: BGH'],
    ['and or not', 'and or not'],
    ['', ''],
    ['- & — …', ''],
  ])('%s', (text, printed) => {
    expect(read(text)).toEqual([printed, []])
  })
})

describe('is understood in part', () => {
  test.each([
    ['(a b', 'a b', [0]],
    ['a) b', 'a b', [1]],
    ['"a b', 'a b', [0]],
    ['court:"BGH Haus', 'BGH Haus', [6]],
    ['court: Haus', 'Haus', [0]],
    ['a AND', 'a', [2]],
    ['OR a', 'a', []],
    ['a OR', 'a', [2]],
    ['a NOT', 'a', [2]],
    ['-a', '', [0]],
    ['a OR -b', 'a', [2]],
    ['a OR court:BGH', 'a court:BGH', [2]],
    ['ver*ung', 'ver*', [3]],
    ['e*', 'e', [1]],
    ['date:yesterday a', 'a', [0]],
    ['outcome:won a', 'a', [0]],
    ['cuort:BGH court:BFH', 'court:BFH', [0]],
    ['colour:"deep red" Kosten', 'Kosten', [0]],
    ['colour:"deep red"', '"deep red"', [0]],
    ['amount:much a', 'a', [0]],
    ['has:everything a', 'a', [0]],
    ['judge:* a', 'a', [0]],
    ['NEAR/3 a', 'a', [0]],
    ['a NEAR', 'a', [2]],
    ['a NEAR/3 (b c)', 'a b c', [2]],
    ['a NEAR/3 court:BGH', 'a court:BGH', [2]],
    ['a NEAR/4000 b', 'a NEAR/1000 b', [2]],
  ])('%s', (text, printed, at) => {
    expect(read(text)).toEqual([printed, at])
  })
})

test('a note says how long what it is about is, and what to do', () => {
  expect(parseQuery('Kosten cuort:BGH').notes).toEqual([
    { message: 'cuort: is no field and was left out; did you mean court:?', at: 7, to: 13 },
  ])
  expect(parseQuery('role:owner').notes[0]).toMatchObject({
    at: 0,
    to: 10,
    message: expect.stringContaining('claimant, '),
  })
})

test('filters come with their places', () => {
  const { query, places } = parseQuery('a -(court:BGH b) judge:"A B"')
  expect(query.filters.map(f => `${f.not} ${f.field}`)).toEqual(['true court', 'false judge'])
  expect(places).toEqual([
    [4, 13],
    [17, 28],
  ])
})

test('limits hold and are said', () => {
  const { query, notes } = parseQuery('a '.repeat(2_000))
  expect(query.words).toMatchObject({ is: 'and', of: { length: QUERY_LIMITS.terms } })
  expect(notes).toHaveLength(2)
  expect(read(`${'('.repeat(25)}a${')'.repeat(25)} b`)).toEqual(['b', [20]])
  expect(read(`${'('.repeat(20)}a${')'.repeat(20)} b`)).toEqual(['a b', []])
})

const QUERY_CHARACTERS = [
  ...'ab §1*:-"“„»()',
  '\n',
  'ü',
  '집',
  '\ud800',
  'AND ',
  'OR ',
  'NOT ',
  'court:',
  'date:',
  'cites:',
  'ecli:',
  'nl:hr:2003:x',
  'NEAR ',
  'NEAR/3 ',
  'ab:',
  '2010..',
]

test('every text gives a query, and printing it gives the same query without notes', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...QUERY_CHARACTERS), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  fc.assert(
    fc.property(text, typed => {
      const { query, notes } = parseQuery(typed)
      expect(parseQuery(printQuery(query))).toMatchObject({ query, notes: [] })
      for (const { at, to } of notes) expect(at >= 0 && at <= to && to <= typed.length).toBe(true)
    }),
    { seed: 20_260_101, numRuns: 3_000 },
  )
})

test('a query that is printed and parsed is the same query', () => {
  const text = fc.constantFrom('Haus', 'Kosten,', '§26', '3:13', 'ECLI:NL:HR:2003:AL7059', '집행비용', 'HA-ZA', 'a/b')
  const term: fc.Arbitrary<Term> = fc.oneof(
    text.map(t => ({ is: 'word' as const, text: t })),
    fc.constantFrom('entwic', '집', '9Ob').map(t => ({ is: 'prefix' as const, text: t })),
    fc.constantFrom('der Haus', 'AND', 'court:BGH', '(a)').map(t => ({ is: 'phrase' as const, text: t })),
  )
  const near = fc
    .tuple(fc.array(term, { minLength: 2, maxLength: 3 }), fc.nat(1_000))
    .map(([of, within]) => ({ is: 'near' as const, of, within }))
  const leaf: fc.Arbitrary<Words> = fc.oneof(term, near)
  const { tree } = fc.letrec<{ tree: Words; and: Words; or: Words }>(tie => ({
    tree: fc.oneof({ maxDepth: 4 }, leaf, tie('and'), tie('or')),
    and: fc
      .tuple(
        fc.oneof(leaf, tie('or')),
        fc.array(fc.oneof(leaf, tie('or')), { maxLength: 2 }),
        fc.array(fc.oneof(leaf, tie('or'), tie('and')), { maxLength: 2 }),
      )
      .filter(([, also, not]) => also.length + not.length > 0)
      .map(([first, also, not]) => ({
        is: 'and' as const,
        of: [first, ...also, ...not.map(of => ({ is: 'not' as const, of }))],
      })),
    or: fc.array(fc.oneof(leaf, tie('and')), { minLength: 2, maxLength: 3 }).map(of => ({ is: 'or' as const, of })),
  }))
  const values = {
    country: 'NL',
    court: 'Rechtbank (Overijssel)',
    level: 'supreme',
    type: 'order',
    lang: 'nl',
    date: '2001..',
    outcome: 'set-aside',
    in: 'editorial',
    batch: '3',
    docket: '9 Ob 47/02*',
    ecli: 'NL:HR:2003:1',
    judge: 'van (der) Berg',
    party: 'B.V.',
    role: 'third-party',
    cites: '§ 26 WEG',
    citedby: 'ECLI:NL:HR:2003:1',
    statute: 'BGB',
    amount: '>=1.000,50 EUR',
    has: 'problem',
    problem: 'sum.mismatch',
    id: 'X:1~2',
  }
  const filter = fc
    .tuple(fc.constantFrom(...FIELDS), fc.boolean())
    .map(([field, not]) => ({ field, value: values[field], not }))
  const query: fc.Arbitrary<Query> = fc.record({
    words: fc.option(tree, { nil: null }),
    filters: fc.array(filter, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(query, of => {
      const printed = printQuery(of)
      fc.pre(printed.length <= 600)
      expect(parseQuery(printed)).toMatchObject({ query: of, notes: [] })
    }),
    { seed: 20_260_101, numRuns: 2_000 },
  )
})
