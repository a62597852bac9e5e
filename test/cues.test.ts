import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/packs/index.js'
import { FURNITURE } from '../src/pipeline/furniture.table.js'
import { Cues } from '../src/text/cues.js'
import { casesOf } from './golden.js'

const CASES = new URL('../src/packs/', import.meta.url)
const cases = (id: string) =>
  readdirSync(new URL(`${id}/cases/`, CASES), { encoding: 'utf8' })
    .filter(f => f.endsWith('.md'))
    .flatMap(f => casesOf(readFileSync(new URL(`${id}/cases/${f}`, CASES), 'utf8')))

describe.each(packs.map(p => [p.id, p] as const))('the cues of %s match what their patterns match', (id, pack) => {
  const { notOwn, application, rule, factor } = pack.holdings
  const texts = cases(id).map(c => c.text)
  const lines = texts.flatMap(t => t.split(/\n|(?<=\.) /))
  test.each([
    ['signs', packs.flatMap(p => p.signs.map(s => s.pattern)), texts],
    ['furniture', [...FURNITURE, ...pack.cleaning.furniture].map(f => f.line), lines],
    ['dispositions', pack.orders.dispositions.map(d => d.pattern), lines],
    ['holdings', [...notOwn, ...application, ...rule, ...factor], lines],
  ])('%s', (_, patterns, said) => {
    const cues = new Cues(patterns)
    for (const s of said) expect(cues.all(s)).toEqual(patterns.flatMap((p, i) => (p.test(s) ? [i] : [])))
  })
})
