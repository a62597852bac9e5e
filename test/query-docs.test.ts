import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languagesGuessed } from '../src/analysis/guess.js'
import { wordsOf } from '../src/analysis/words-of.js'
import { countries } from '../src/countries.js'
import { parse } from '../src/main.js'
import type { Decision } from '../src/model/decision.js'
import type { Context } from '../src/operations/operation.js'
import { perform } from '../src/operations/perform.js'
import { search } from '../src/operations/search.js'
import { parseQuery } from '../src/query/parse-query.js'
import { FIELDS } from '../src/query/query.js'
import { itemOf } from '../src/store/item.js'
import { openMemory } from '../src/store/memory/memory.js'
import { ROOT } from './repository.js'

const page = readFileSync(`${ROOT}docs/query.md`, 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  m => m.slice(1) as [string, string, string],
)
const fields = rows.filter(([name]) => FIELDS.some(f => f === name))
const examples = rows.filter(row => !fields.includes(row))
const plain = parse({ name: 'made-up.txt', bytes: new TextEncoder().encode('made up') }) as Decision

/** A library of single sentences. */
async function libraryOf(...sentences: string[]): Promise<Context> {
  const store = openMemory()
  const { id } = await store.begin('sentences')
  const decisions = sentences.map((text, n): Decision => {
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
  return { store, countries, reading: { madeWith: '', keyOf: () => '', read: unused, close: () => Promise.resolve() } }
}

/** The language of a sentence by its small words, where they leave one. */
function languageOf(text: string): string | null {
  if (/[가-힣]/.test(text)) return 'ko'
  const [first, ...others] = languagesGuessed(wordsOf(text).split(' '))
  return others.length ? null : (first ?? null)
}

describe('what the page says is found is found, and the other is not', () => {
  expect(examples.length).toBeGreaterThan(20)
  test.each(examples)('%s', async (query, finds, not) => {
    const library = await libraryOf(finds.replace('⏎', '\n'), not)
    const { results, matched, notes } = await perform(search, { query }, library)
    expect([matched, notes, results.map(r => r.id)]).toEqual(['all', [], ['X:0']])
    expect(results[0]?.highlights).not.toEqual([])
  })
})

describe('what the page says is suggested is suggested', () => {
  const rows = [...page.matchAll(/^\| ([^`|]+) \| ([^|]+\.) \| ([^|`]+) \|$/gm)].map(
    m => m.slice(1) as [string, string, string],
  )
  expect(rows.length).toBeGreaterThan(4)
  test.each(rows)('%s', async (query, says, suggested) => {
    const { suggestions } = await perform(search, { query }, await libraryOf(says))
    expect(suggestions.map(s => s.query)).toContain(suggested)
  })
})

test('every field has its line, and its examples are understood', () => {
  expect(fields.map(([name]) => name)).toEqual([...FIELDS])
  for (const [field, , shown] of fields)
    for (const [, query = ''] of shown.matchAll(/`([^`]+)`/g))
      expect(parseQuery(query), query).toMatchObject({
        query: { words: null, filters: [{ field, not: false }] },
        notes: [],
      })
})

test('everything else set as a search is understood, but what the page says is not', () => {
  for (const [, query = ''] of page.matchAll(/`([^`|]*[a-z]+:\S[^`]*)`/g)) {
    const { query: asked, notes } = parseQuery(query)
    if (/^cuort:/.test(query)) expect([notes.length, asked.words?.is]).toEqual([1, 'phrase'])
    else if (!query.startsWith('matched')) expect(notes, query).toEqual([])
  }
})
