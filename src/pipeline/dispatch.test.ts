import { expect, test } from 'vitest'
import { DIGIT, type Rule, type Scan } from '../pack/rule.js'
import { dispatcher } from './dispatch.js'

/** Where rules with these triggers are called, one call a word: rule, place, trigger. */
function calls(text: string, ...rules: Partial<Rule>[]): string[] {
  const out: string[] = []
  const all = rules.map((r, i) => ({
    ...r,
    read: ({ at, after, trigger }: Scan) => void out.push(`${i}:${at}-${after}:${trigger}`),
  }))
  dispatcher(all as unknown as Rule[]).run(text, () => {})
  return out
}

test('a trigger of letters is seen where a word begins, another one everywhere', () => {
  expect(calls('Art Abart 3Art-Art', { triggers: ['Art'] })).toEqual(['0:0-3:Art', '0:15-18:Art'])
  expect(calls('a§§ §', { triggers: ['§'] })).toHaveLength(3)
  expect(calls('a제1조 제', { triggers: ['제'] })).toEqual(['0:1-2:제', '0:5-6:제'])
})

test('of several triggers at a place the longest is first, of one trigger the earlier rule', () => {
  expect(calls('BGHZ', { triggers: ['BG', 'BGHZ'] }, { triggers: ['BGH', 'BG'] })).toEqual([
    '0:0-4:BGHZ',
    '1:0-3:BGH',
    '0:0-2:BG',
    '1:0-2:BG',
  ])
})

test('runs of digits are shown whole, by their length and what stands behind', () => {
  expect(calls('12 a3, 4567. 8', { triggers: [DIGIT] })).toEqual(['0:0-1:0-9', '0:4-5:0-9', '0:7-8:0-9', '0:13-14:0-9'])
  expect(calls('1. 23, 456. 7890. 1', { triggers: [DIGIT], digits: { least: 3, next: '.' } })).toHaveLength(2)
  expect(calls('1– 2. 3', { triggers: [DIGIT], digits: { most: 1, next: '–' } })).toEqual(['0:0-1:0-9', '0:6-7:0-9'])
})

test('an ending is seen where a word ends, with the whole word', () => {
  expect(calls('Das Mustergesetz gesetzlich (gesetz)', { triggers: ['…gesetz'] })).toEqual([
    '0:4-16:…gesetz',
    '0:29-35:…gesetz',
  ])
  expect(calls('XG', { triggers: ['…G'] })).toEqual(['0:0-2:…G'])
})
