import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languagesGuessed } from '../src/analysis/guess.js'
import { wordsOf } from '../src/analysis/words-of.js'
import { countries } from '../src/countries.js'
import { parse } from '../src/main.js'
import type { Decision } from '../src/model/decision.js'
import { DECISION_TYPES, LEVELS } from '../src/model/vocabulary.js'
import type { Context } from '../src/operations/operation.js'
import { perform } from '../src/operations/perform.js'
import { search } from '../src/operations/search.js'
import { PARTS } from '../src/query/allowed.js'
import { CURRENCIES, OTHER_NAMES } from '../src/query/field-names.table.js'
import { parseQuery } from '../src/query/parse-query.js'
import { FIELDS } from '../src/query/query.js'
import { itemOf } from '../src/store/item.js'
import { openMemory } from '../src/store/memory/memory.js'
import { openSqlite } from '../src/store/sqlite/sqlite.js'
import type { Store } from '../src/store/store.js'
import { ROOT } from './repository.js'
import { codesIn, rowsUnder } from './tables.js'

const page = readFileSync(`${ROOT}docs/query.md`, 'utf8')
const sentences = rowsUnder(page, 'search', 'finds', 'not') as [string, string, string][]
const plain = parse({ name: 'made-up.txt', bytes: new TextEncoder().encode('made up') }) as Decision

const folder = mkdtempSync(join(tmpdir(), 'pandect-query-'))
const stores: Store[] = []
beforeAll(async () => {
  stores.push(openMemory(), await openSqlite(join(folder, 'a.pandect')))
})
afterAll(async () => {
  for (const store of stores) await store.close()
  rmSync(folder, { recursive: true })
})

/** Puts single sentences into a library. */
async function libraryOf(store: Store, ...texts: string[]): Promise<Context> {
  const { id } = await store.begin('sentences')
  const decisions = texts.map((text, n): Decision => {
    const sections = [{ role: 'reasoning' as const, heading: null, at: [0, text.length] as const, children: [] }]
    return {
      ...plain,
      id: `X:${n}`,
      source: { ...plain.source, name: `${n}` },
      text,
      sections,
      language: languageOf(text),
    }
  })
  await store.put(
    id,
    decisions.map((d, n) => itemOf(d, `${n}`)),
  )
  const unused = () => Promise.reject(new Error('nothing is read here'))
  return {
    store,
    countries,
    reading: { madeWith: async () => '', keyOf: () => '', read: unused, close: () => Promise.resolve() },
  }
}

/** The language of a sentence by its small words, where they leave one. */
function languageOf(text: string): string | null {
  if (/[가-힣]/.test(text)) return 'ko'
  const [first, ...others] = languagesGuessed(wordsOf(text).split(' '))
  return others.length ? null : (first ?? null)
}

describe('what the page says is found is found, and the other is not, in both engines', () => {
  expect(sentences.length).toBeGreaterThan(40)
  test.each(sentences)('%s', async (typed, finds, not) => {
    const [query] = codesIn(typed)
    for (const store of stores) {
      const library = await libraryOf(store, finds.replace('⏎', '\n'), not)
      const { results, matched, notes } = await perform(search, { query }, library)
      await store.remove(['X:0', 'X:1'])
      expect([matched, notes, results.map(r => r.id)]).toEqual(['all', [], ['X:0']])
      expect(results[0]?.highlights).not.toEqual([])
    }
  })
})

describe('what the page says is suggested is suggested', () => {
  const rows = rowsUnder(page, 'typed', 'library says', 'suggested') as [string, string, string][]
  expect(rows.length).toBeGreaterThan(4)
  test.each(rows)('%s', async (query, says, suggested) => {
    const { suggestions } = await perform(search, { query }, await libraryOf(openMemory(), says))
    expect(suggestions.map(s => s.query)).toContain(suggested)
  })
})

describe('fields', () => {
  const fields = rowsUnder(page, 'field', 'also called', 'takes') as [string, string, string][]

  test('every field has its line, with all its names', () => {
    expect(fields.map(([field]) => codesIn(field))).toEqual(FIELDS.map(field => [field]))
    for (const [n, field] of FIELDS.entries()) {
      const names = codesIn(fields[n]![1])
      expect(names, field).toEqual(OTHER_NAMES[field] ?? [])
      for (const name of names)
        expect(parseQuery(`${name}:2031`).query, name).toEqual(parseQuery(`${field}:2031`).query)
    }
  })
  test('what a field takes is all there', () => {
    const takes = (field: string) => codesIn(fields.find(([name]) => codesIn(name)[0] === field)![2])
    expect([takes('level'), takes('type'), takes('has')]).toEqual([LEVELS, DECISION_TYPES, PARTS].map(of => [...of]))
    expect(
      takes('amount')
        .map(name => name.toLowerCase())
        .sort(),
    ).toEqual(Object.keys(CURRENCIES).sort())
  })
})

test('everything set as a search is understood, but what the page says is not', () => {
  const wrong = rowsUnder(page, 'typed', 'marked', 'said').map(([typed]) => typed)
  const text = page.split('\n').filter(line => !wrong.some(typed => line.startsWith(`| ${typed} |`)))
  for (const [, query = ''] of text.join('\n').matchAll(/`([^`|\n]*[a-z]+:\S[^`\n]*)`/g)) {
    const { query: asked, notes } = parseQuery(query)
    if (/^cuort:/.test(query)) expect([notes.length, asked.words?.is]).toEqual([1, 'phrase'])
    else if (!query.startsWith('matched')) expect(notes, query).toEqual([])
  }
})
