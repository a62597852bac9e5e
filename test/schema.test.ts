import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/main.js'
import { packs } from '../src/packs/index.js'
import { casesOf } from './golden.js'
import { filesOf, ROOT } from './repository.js'
import { breaches } from './schema.js'

const schema = JSON.parse(readFileSync(`${ROOT}src/model/decision.schema.json`, 'utf8'))
const texts = filesOf().filter(f => /^(?:examples\/.*|src\/packs\/\w+\/cases\/.*\.txt)$/.test(f.path))

describe('what the parser gives is what the schema says', () => {
  test.each(texts.map(f => [f.path, f.text] as const))('%s', (path, text) => {
    const country = packs.find(p => path.startsWith(`src/packs/${p.id}/`))?.id
    const inputs = path.startsWith('src/') ? casesOf(text).map(c => c.text) : [text]
    for (const input of inputs) {
      const record = JSON.parse(
        JSON.stringify(parse({ bytes: new TextEncoder().encode(input), name: path }, { country })),
      )
      expect(breaches(record, schema).slice(0, 5)).toEqual([])
    }
  })
  test('also for a file that cannot be read', () => {
    const record = JSON.parse(JSON.stringify(parse({ bytes: new Uint8Array(), name: 'empty' })))
    expect(record.error.code).toBe('source.empty')
    expect(breaches(record, schema)).toEqual([])
  })
})

test('the schema refuses what it does not name', () => {
  const record = JSON.parse(JSON.stringify(parse({ bytes: new TextEncoder().encode('A text.'), name: 'x' })))
  expect(breaches({ ...record, mood: 'good' }, schema)).not.toEqual([])
  expect(breaches({ ...record, date: 3 }, schema)).not.toEqual([])
})
