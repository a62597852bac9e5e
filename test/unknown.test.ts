import { expect, test } from 'vitest'
import { unknown } from '../src/packs/_shared/unknown.js'
import { parseSource } from '../src/parse.js'
import { expectationOf, findings } from './hits.js'

test.each(unknown.rules.filter(r => r.hits[0] !== '').map(rule => ({ id: rule.id, rule })))(
  '$id finds what it must without a country, and nothing else',
  ({ rule }) => {
    for (const hit of rule.hits) {
      const { text, spans, fields } = expectationOf(hit)
      const found = findings(rule, text)
      expect(found.map(f => text.slice(f.start, f.end))).toEqual(spans.map(([s, e]) => text.slice(s, e)))
      expect(found[0]).toMatchObject(fields)
    }
    for (const miss of rule.misses) expect(findings(rule, miss), miss).toEqual([])
  },
)

const source = (text: string, statements: Parameters<typeof parseSource>[0]['statements'] = []) =>
  parseSource({
    name: 'x',
    text,
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    format: 'text',
    marks: [],
    statements,
    faults: [],
  })

test('a decision of a country without a pack has its paragraphs and its language, and no court, type or date of its own', () => {
  const text = `Supreme Court of Examples
1. The claim of the owner, made on 3 May 2031, was that the order of the judge and the costs of CHF 1'250.50 were bad.
2. The court held in [2031] ZASCA 9 that the right of the owner and of the tenant is that which Article 6 gives.
3. The appeal is dismissed.`
  const decision = source(text)
  expect(decision).toMatchObject({ jurisdiction: null, language: 'en', court: null, type: null, date: null })
  expect(decision.paragraphs.map(p => p.number)).toEqual(['1', '2', '3'])
  expect(decision.amounts.map(a => a.value)).toEqual(['1250.50'])
  expect(decision.citations.map(c => text.slice(...c.at))).toEqual(['[2031] ZASCA 9', 'Article 6'])
})

test('what the official record states is believed all the same', () => {
  const decision = source('1. The text.', [
    { field: 'jurisdiction', value: 'ZA', official: true },
    { field: 'court', value: 'Supreme Court of Examples', official: true },
    { field: 'type', value: 'order', official: true },
    { field: 'docket', value: '653/31', official: true },
  ])
  expect(decision).toMatchObject({
    court: { name: 'Supreme Court of Examples', code: null },
    type: { value: 'order', native: 'order' },
    caseNumbers: ['653/31'],
  })
})
