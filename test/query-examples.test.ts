import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../src/operations/operation.js'
import { perform } from '../src/operations/perform.js'
import { savedSearches } from '../src/operations/saved-searches.js'
import { search } from '../src/operations/search.js'
import { parseQuery } from '../src/query/parse-query.js'
import { FIELDS } from '../src/query/query.js'
import { SORTS } from '../src/store/finding/ranked.js'
import { openMemory } from '../src/store/memory/memory.js'
import { openSqlite } from '../src/store/sqlite/sqlite.js'
import { command } from './command.js'
import { patternOf, stepsOf } from './console.js'
import { examplesLibrary } from './examples-library.js'
import { keep } from './library.js'
import { ROOT } from './repository.js'
import { sample } from './sample.js'
import { codesIn, rowsUnder } from './tables.js'

const page = readFileSync(`${ROOT}docs/query.md`, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'pandect-query-'))
const file = join(folder, 'a.pandect')
const libraries: Context[] = []
beforeAll(async () => {
  for (const store of [openMemory(), await openSqlite(join(folder, 'b.pandect'))])
    libraries.push((await examplesLibrary(store)).context)
  writeFileSync(file, '')
})
afterAll(async () => {
  for (const { store } of libraries) await store.close()
  rmSync(folder, { recursive: true })
})

/** What each engine answers on the made-up decisions; they are told by their first dockets. */
async function asked(query: string | undefined, more: object = {}) {
  const answers = await Promise.all(libraries.map(library => perform(search, { query, limit: 100, ...more }, library)))
  return answers.map(answer => ({ ...answer, dockets: answer.results.map(r => r.title.caseNumbers[0]) }))
}

describe('fields find what the page says, and not the other', () => {
  const rows = rowsUnder(page, 'search', 'finds, with others', 'not') as [string, string, string][]
  test.each(rows)('%s', async (typed, finds, not) => {
    for (const { dockets, notes, matched } of await asked(codesIn(typed)[0])) {
      expect([matched, notes]).toEqual(['all', []])
      expect(dockets).toContain(finds)
      expect(dockets).not.toContain(not)
    }
    expect((await asked(`docket:"${not}"`)).map(a => a.dockets)).toEqual([[not], [not]])
  })
  test('every field is among them', () => {
    const used = rows.flatMap(([typed]) => parseQuery(codesIn(typed)[0] ?? '').query.filters.map(f => f.field))
    expect(FIELDS.filter(field => !used.includes(field))).toEqual([])
  })
})

describe('what names a decision or an article leads there', () => {
  const rows = rowsUnder(page, 'typed', 'names', 'comes first') as [string, string, string][]
  expect(rows.length).toBeGreaterThan(5)
  test.each(rows)('%s', async (typed, names, first) => {
    for (const { dockets, named } of await asked(codesIn(typed)[0])) {
      expect(dockets[0]).toBe(first)
      const said = named.map(n => (n.kind === 'decision' ? n.kind : `${n.name}, ${n.section}`))
      expect(said).toEqual([names])
      for (const n of named) if (n.kind === 'decision') expect(n.entry.title.caseNumbers[0]).toBe(first)
    }
  })
})

describe('what is not understood is marked, and said', () => {
  const rows = rowsUnder(page, 'typed', 'marked', 'said') as [string, string, string][]
  expect(rows.length).toBeGreaterThan(15)
  test.each(rows)('%s', async (typed, marked, said) => {
    const query = codesIn(typed)[0] as string
    for (const { notes } of await asked(query)) {
      expect(notes.map(n => n.message)).toEqual([said])
      expect(notes.map(n => query.slice(n.at, n.to))).toEqual([marked])
    }
  })
})

describe('sorted as the page says', () => {
  const rows = rowsUnder(page, 'search', 'sort', 'order') as [string, string, string][]
  test.each(rows)('%s %s', async (typed, sort, order) => {
    for (const { dockets } of await asked(codesIn(typed)[0], { sort: codesIn(sort)[0] }))
      expect(dockets.join(', ')).toBe(order)
  })
  test('every order is among them', () => {
    const shown = rows.flatMap(([, sort]) => codesIn(sort))
    expect(SORTS.filter(sort => sort !== 'relevance' && !shown.includes(sort))).toEqual([])
  })
})

test('pages of an answer follow one another', async () => {
  const whole = await asked('Kosten')
  const pages = await Promise.all([0, 7, 14].map(offset => asked('Kosten', { offset, limit: 7 })))
  for (const [n, { dockets }] of whole.entries()) expect(pages.flatMap(p => p[n]?.dockets)).toEqual(dockets)
})

describe('the commands of the pages print what they say', () => {
  /** What `import` brings: one decision that was not there. */
  const come = async (library: Context) => {
    const text = 'Der Treppenlift bleibt.'
    const sections = [{ role: 'reasoning' as const, heading: null, at: [0, text.length] as const, children: [] }]
    const nothing = { paragraphs: [], dropped: [], editorial: [], footnotes: [], citations: [], problems: [] }
    await keep(library, [{ ...sample, ...nothing, id: 'X:1', ecli: null, text, sections, language: 'de' }])
  }
  test.each([
    ['query.md', 10],
    ['ask.md', 3],
  ])('one after another: %s', async (page, least) => {
    const steps = stepsOf(readFileSync(join(ROOT, 'docs', page), 'utf8'))
    const { context } = await examplesLibrary()
    const library = { ...context, close: async () => undefined }
    for (const [typed, shown] of steps) {
      if (typed.startsWith('pandect import ')) await come(context)
      const [mark] = (await perform(savedSearches, {}, context)).searches
      const words = typed.replace('MARK', String(mark?.since)).match(/'[^']*'|\S+/g) ?? []
      const [, name = '', ...args] = words.map(word => word.replace(/^'|'$/g, ''))
      if (name === 'import') continue
      const { stdout } = await command([name, '--library', file, ...args], library)
      expect(stdout, typed).toMatch(patternOf(shown))
    }
    expect(steps.length).toBeGreaterThan(least)
  })
})
