import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROBLEM_CODES } from '../src/model/vocabulary.js'

const page = readFileSync(new URL('../docs/problems.md', import.meta.url), 'utf8')
const entries = page.split(/^## /m).slice(1)

test('every problem code has an entry, in the order of the codes', () => {
  expect(entries.map(e => e.split('\n', 1)[0])).toEqual([...PROBLEM_CODES].sort())
})

test.each(entries.map(e => [e.split('\n', 1)[0], e]))('%s: severity, meaning, example and remedy', (_code, entry) => {
  expect(entry).toMatch(/^\S+\n\*(?:error|warning|note)[.*]/)
  expect(entry).toMatch(/^- Example: \S/m)
  expect(entry).toMatch(/^- What to do: \S/m)
})
