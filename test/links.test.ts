import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Library, openLibrary } from '../src/library.js'
import type { Decision } from '../src/model/decision.js'
import { chain } from '../src/operations/chain.js'
import { citedBy } from '../src/operations/cited-by.js'
import { cites } from '../src/operations/cites.js'
import { perform } from '../src/operations/perform.js'
import { statute } from '../src/operations/statute.js'
import { unresolved } from '../src/operations/unresolved.js'
import { parseAll } from '../src/parse.js'
import { keep } from './library.js'

const HR = 'ECLI:NL:HR:2033:99903'
const HOF = 'ECLI:NL:GHSHE:2032:99902'
const RB = 'ECLI:NL:RBLIM:2031:99901'
const OGH = 'ECLI:AT:OGH0002:1988:0070OB09031.88.1011.000'

let library: Library
beforeAll(async () => {
  const folder = new URL('../examples/', import.meta.url)
  const records = readdirSync(folder)
    .filter(name => /\.(?:txt|html|json)$/.test(name))
    .flatMap(name => parseAll({ name, bytes: readFileSync(new URL(name, folder)) }))
  library = await openLibrary()
  await keep(library, records as Decision[])
}, 60_000)
afterAll(() => library.close())

test('who cites a decision: the highest courts first, with place, passage and signal', async () => {
  const { of, authority, citing } = await perform(citedBy, { id: OGH }, library)
  expect([of.id, authority]).toEqual([OGH, { decisions: 3, supreme: 2, appeal: 1 }])
  const [first, , third] = citing
  expect(first!.title.court!.level).toBe('supreme')
  const place = third!.places[0]!
  expect([place.signal, place.meaning, place.paragraph, place.address]).toEqual(['vgl', 'compares', '8', '8'])
  expect(place.snippet.slice(...place.highlight)).toBe('7 Ob 9031/88')
  const page = await perform(citedBy, { id: OGH, offset: 2, limit: 1 }, library)
  expect(page.citing.map(c => c.id)).toEqual([third!.id])
  expect(page.authority).toEqual(authority)
})

test('a decision that nobody cites, and one that is not there', async () => {
  const { authority, citing } = await perform(citedBy, { id: HR }, library)
  expect([authority.decisions, citing]).toEqual([0, []])
  const unknown = { code: 'decision.unknown' }
  await expect(perform(citedBy, { id: 'none' }, library)).rejects.toMatchObject(unknown)
  await expect(perform(cites, { id: 'none' }, library)).rejects.toMatchObject(unknown)
  await expect(perform(chain, { id: 'none' }, library)).rejects.toMatchObject(unknown)
})

test('what a decision cites, each once, with what is known of it', async () => {
  const { decisions, provisions, tried } = await perform(cites, { id: HOF }, library)
  expect(tried).toMatch(/^\d{4}-/)
  for (const { status, entries } of decisions)
    expect(entries.length > 0).toBe(status === 'exact' || status === 'ambiguous')
  expect(decisions.map(d => d.text).filter((text, i, all) => all.indexOf(text) < i)).toEqual([])
  expect(provisions.length).toBeGreaterThan(0)
  expect(new Set(provisions.map(p => `${p.law} ${p.section}`)).size).toBe(provisions.length)
})

test('a case from court to court, and what became of each decision', async () => {
  for (const id of [HR, HOF, RB]) {
    const { instances } = await perform(chain, { id }, library)
    expect(instances.map(i => i.entry?.id)).toEqual([RB, HOF, HR])
    expect(instances.map(i => i.became.map(b => `${b.outcome} ${b.id}`))).toEqual([
      [`set-aside,granted ${HOF}`, ...(instances[0]!.became.length > 1 ? [`dismissed ${HR}`] : [])],
      [`dismissed ${HR}`],
      [],
    ])
  }
})

test('an instance that is told of and not there stands in its place', async () => {
  const lone = await openLibrary()
  const stored = await library.store.get(HR)
  await keep(lone, [stored!.decision])
  const { instances } = await perform(chain, { id: HR }, lone)
  expect(instances.map(i => [i.entry === null, i.date])).toEqual([
    ...(instances.length === 3 ? [[true, '2031-03-12']] : []),
    [true, '2032-09-07'],
    [false, '2033-11-18'],
  ])
  await lone.close()
})

describe('a law as one says it', () => {
  test.each([['bgb'], ['BGB'], ['de:bgb'], ['DE:BGB']])('%s', async law => {
    const found = await perform(statute, { law: [law] }, library)
    expect([found.law, found.name, found.section]).toEqual(['de:bgb', 'BGB', null])
    expect(found.listed[0]).toMatchObject({ law: 'de:bgb', section: '280' })
    expect(found.citing.length).toBe(found.authority!.decisions)
  })
  test('an article of it', async () => {
    const { section, citing, authority } = await perform(statute, { law: ['§', '280', 'Abs', '1', 'BGB'] }, library)
    expect([section, citing.length, authority!.decisions]).toEqual(['280', 3, 3])
    for (const { places } of citing) for (const p of places) expect(p.snippet.slice(...p.highlight)).toContain('280')
  })
  test('in a former version: said of the place, and no address of the present text', async () => {
    const own = await openLibrary()
    const text =
      'BUNDESGERICHTSHOF\nURTEIL\nV ZR 9901/31\n\nTatbestand:\nNach § 823 BGB a.F. und § 823 Abs. 2 BGB haftet er.'
    await keep(own, parseAll({ name: 'x', bytes: new TextEncoder().encode(text) }) as Decision[])
    const { citing, address } = await perform(statute, { law: ['bgb 823'] }, own)
    expect(citing[0]!.places.map(p => p.version)).toEqual(['a.F.', null])
    expect(address?.url).toContain('__823')
    const { provisions } = await perform(cites, { id: citing[0]!.id }, own)
    expect(provisions.map(p => [p.version, p.address?.verified])).toEqual([
      ['a.F.', undefined],
      [null, true],
    ])
    await own.close()
  })
  test('laws of one name: the one that is meant, and the others', async () => {
    expect(await perform(statute, { law: ['zpo', '502'] }, library)).toMatchObject({
      law: 'at:zpo',
      others: ['de:zpo'],
    })
    expect(await perform(statute, { law: ['de:zpo'] }, library)).toMatchObject({ law: 'de:zpo', others: [] })
  })
  test('all laws, and one that nobody cites', async () => {
    const { law, listed, total } = await perform(statute, {}, library)
    expect([law, listed.length]).toEqual([null, total])
    for (const typed of ['StVO', '§ 5', '../x'])
      await expect(perform(statute, { law: [typed] }, library)).rejects.toMatchObject({ code: 'law.unknown' })
  })
})

test('what is cited and not there', async () => {
  const { wanted, total } = await perform(unresolved, { limit: 5 }, library)
  expect(wanted).toHaveLength(Math.min(5, total))
  for (const { address } of wanted) expect(address === null || /^https?:/.test(address.url)).toBe(true)
})

test.each([
  [
    'DE',
    'Bundesgerichtshof\nUrteil vom 5. Mai 2031\nV ZR 19/31\nTatbestand\nDer Kläger klagt.\nEntscheidungsgründe\n1 Die Klage ist unbegründet.',
    'Bundesgerichtshof\nUrteil vom 6. Juni 2032\nV ZR 20/32\nTatbestand\nDie Klägerin klagt.\nEntscheidungsgründe\n1 Das gilt (BGH, Urteil vom 5. Mai 2031 - V ZR 19/31, NJW 2031, 9880, 9881 Rn. 3).',
    'Bundesgerichtshof\nUrteil vom 7. Juli 2033\nV ZR 21/33\nTatbestand\nDie Beklagte wehrt sich.\nEntscheidungsgründe\n1 Das gilt (vgl. NJW 2031, 9880, 9882; NJW 2031, 9881; OLG Köln, NJW 2031, 9880).',
    'NJW 2031, 9880, 9882',
  ],
  [
    'NL',
    'ECLI:NL:HR:2031:99911\nHoge Raad\n5 mei 2031\n1. Het geding\n1.1. Eiser klaagt.\n2. Beslissing\nDe Hoge Raad\n2.1. verwerpt het beroep.',
    'ECLI:NL:RBZVD:2032:99912\nRechtbank Zeeveld\n6 juni 2032\n1. De feiten\n1.1. Zie HR 5 mei 2031, ECLI:NL:HR:2031:99911, NJ 2031/950.\n2. De beslissing\nDe rechtbank\n2.1. wijst de vordering af.',
    'ECLI:NL:RBZVD:2033:99913\nRechtbank Zeeveld\n7 juli 2033\n1. De feiten\n1.1. Zie ook NJ 2031/950.\n2. De beslissing\nDe rechtbank\n2.1. wijst de vordering toe.',
    'NJ 2031/950',
  ],
])(
  '%s: a citation by a report leads where another text says, and tells which',
  async (_, meant, printing, asking, text) => {
    const own = await openLibrary()
    const records = [meant, printing, asking].map((t, n) => parseAll({ name: `${n}.txt`, bytes: Buffer.from(t) })[0]!)
    await keep(own, records as Decision[])
    const [meantId, printingId, askingId] = (records as Decision[]).map(r => r.id) as [string, string, string]
    const { decisions, others } = await perform(cites, { id: askingId }, own)
    const found = decisions.find(d => d.text === text)
    expect([found?.status, found?.entries.map(e => e.id), found?.through]).toEqual(['exact', [meantId], printingId])
    expect(decisions.filter(d => d !== found).map(d => d.status)).not.toContain('exact')
    expect(others.map(o => o.text)).not.toContain(text)
    const { citing } = await perform(citedBy, { id: meantId }, own)
    expect(citing.map(c => [c.id, c.places.map(p => p.through)]).sort()).toEqual(
      [
        [printingId, [null]],
        [askingId, [printingId]],
      ].sort(),
    )
    await own.close()
  },
)
