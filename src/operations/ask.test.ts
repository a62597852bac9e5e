import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Examples, examplesLibrary } from '../../test/examples-library.js'
import { ask } from './ask.js'
import { perform } from './perform.js'

let examples: Examples
beforeAll(async () => {
  examples = await examplesLibrary()
})
const asked = async (question: string, more: Record<string, unknown> = {}) =>
  await perform(ask, { question, ...more }, examples.context)
const flat = (text: string) => text.replace(/-\n/g, '').replace(/\s+/g, ' ')

const page = readFileSync(new URL('../../docs/ask.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  m => m.slice(1) as [string, string, string],
)

describe('what the page says is answered so', () => {
  expect(rows.length).toBeGreaterThan(8)
  test.each(rows)('%s', async (question, country, words) => {
    const { countries, total } = await asked(question)
    if (country === '-') return expect(total).toBe(0)
    const best = countries.find(c => c.country === country)!.passages
    expect(
      best.some(p => flat(p.quotation).includes(words)),
      JSON.stringify(best.map(p => p.quotation)),
    ).toBe(true)
  })
})

test('quotations are the source character for character, and stand in their passage', async () => {
  let quoted = 0
  for (const [question] of rows)
    for (const { passages } of (await asked(question)).countries)
      for (const p of passages) {
        const text = examples.texts.get(p.source.name)!
        expect(p.quotation).toBe(text.slice(...p.at))
        expect(p.quotation).toBe(p.quotation.trim())
        expect(p.at[0]).toBeGreaterThanOrEqual(p.passage[0])
        expect(p.at[1]).toBeLessThanOrEqual(p.passage[1])
        quoted++
      }
  expect(quoted).toBeGreaterThan(10)
})

test('politeness and question words change nothing', async () => {
  const found = async (question: string) =>
    (await asked(question)).countries.flatMap(c => c.passages.map(p => [p.id, p.at]))
  const plain = await found('Vertragsverhandlungen abbrechen')
  expect(plain.length).toBeGreaterThan(0)
  for (const polite of [
    'Wann darf man Vertragsverhandlungen abbrechen?',
    'Guten Tag, könnten Sie mir bitte sagen, unter welchen Umständen man Vertragsverhandlungen abbrechen kann? Vielen Dank!',
  ])
    expect(await found(polite)).toEqual(plain)
  expect(await found('Could you please tell me when negotiations may be broken off? Thank you')).toEqual(
    await found('negotiations broken off'),
  )
})

test('rules come first, by country, numbered through, at most so many of each', async () => {
  const { countries, total } = await asked('Wanneer mag een partij de onderhandelingen afbreken?', { each: 3 })
  const all = countries.flatMap(c => c.passages)
  expect(all.map(p => p.n)).toEqual(all.map((_, i) => i + 1))
  expect(all).toHaveLength(total)
  expect(all[0]).toMatchObject({ kind: 'rule', role: 'reasoning', title: { jurisdiction: 'NL' } })
  for (const { country, passages } of countries) {
    expect(passages.length).toBeLessThanOrEqual(3)
    for (const p of passages) expect(p.title.jurisdiction).toBe(country)
  }
  expect((await asked('onderhandelingen afbreken', { limit: 1 })).total).toBe(1)
  expect((await asked('onderhandelingen afbreken', { country: ['kr'] })).total).toBe(0)
  expect((await asked('onderhandelingen afbreken country:kr')).total).toBe(0)
})

test('what was asked tells what the library has nothing of', async () => {
  const { total, asked: things } = await asked('Wer erfand das Quarkgesetz des Vermieters?')
  expect(total).toBe(0)
  expect(things.map(t => [t.text, t.known])).toEqual([
    ['erfand', false],
    ['Quarkgesetz', false],
    ['Vermieters', true],
  ])
})

test('what is empty, without words or hostile is no error', async () => {
  for (const question of [
    '',
    '???',
    '§ & —',
    '('.repeat(500),
    'a"b"c: AND OR NOT',
    '한'.repeat(2000),
    'x '.repeat(1000),
  ])
    expect((await asked(question)).answer).toBeNull()
})
