import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDecision, parseAll } from '../src/main.js'
import { packed, unpacked } from '../src/store/packed.js'
import { ROOT } from './repository.js'

const EXAMPLES = join(ROOT, 'examples')

test.each(readdirSync(EXAMPLES).filter(name => name !== 'README.md'))('%s is kept as it was read', name => {
  const records = parseAll({ name, bytes: readFileSync(join(EXAMPLES, name)) }).filter(isDecision)
  expect(records.length).toBeGreaterThan(0)
  for (const { text = '', ...record } of records) {
    const kept = packed({ ...record, text })
    expect(JSON.stringify(unpacked(kept))).toBe(JSON.stringify({ ...record, text }))
    expect(kept.record.length + kept.text.length).toBeLessThan(JSON.stringify({ ...record, text }).length / 3)
  }
})
