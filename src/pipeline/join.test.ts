import { expect, test } from 'vitest'
import type { CleaningRules } from '../pack/pack.js'
import { cleanText as cleaned } from './clean.js'

const RULES: CleaningRules = { furniture: [], labels: [] }
const cleanText = (text: string, rules: CleaningRules) => cleaned({ text, marks: [] }, rules)
const FULL = 'Die erste Zeile dieses erfundenen Absatzes ist genau so lang wie alle anderen'
const page = (...lines: string[]) =>
  [...lines, ...Array.from({ length: 14 }, (_, i) => `${FULL.slice(0, -3)} ${i + 10}`)].join('\n')

test('a line that a dash continues is no bullet where the sentence before it is open', () => {
  const text = page(`${FULL} (Senat, Urteil vom 2. April 2014`, '- X ZR 12/13, AB 2014, 5).')
  expect(cleanText(text, RULES).clean.text).toContain('vom 2. April 2014 - X ZR 12/13')
})

test('a short line without a stop behind a full one is a heading or a name', () => {
  const text = page(`${FULL}.`, 'Amsel')
  expect(cleanText(text, RULES).clean.text).toContain('.\nAmsel')
})

test('a link on a line of its own goes back into its sentence', () => {
  const { clean } = cleanText('Die Entscheidung über die Kosten beruht auf\n§ 91 ZPO\nund folgt dem Ausgang.', RULES)
  expect(clean.text).toBe('Die Entscheidung über die Kosten beruht auf § 91 ZPO und folgt dem Ausgang.')
})

test('one broken word is reported, a text set with broken words is not', () => {
  expect(cleanText('die Versamm-\nlung der Eigentümer', RULES).broken).toHaveLength(1)
  const set = Array.from({ length: 9 }, () => 'in der Versamm-\nlung der Mieter.').join('\n')
  expect(cleanText(set, RULES).broken).toHaveLength(0)
})

test('numbers that tear sentences at even distances are pages, others are not', () => {
  const body = Array.from({ length: 16 }, () => FULL).join('\n')
  const text = `1\n${body}.\n2\n${body}.\n2\n${body}\n3\n${body}\n4\n${body}`
  const dropped = cleanText(text, RULES).dropped.filter(d => d.kind === 'page-number')
  expect(dropped.map(d => text.slice(d.start, d.end))).toEqual(['2', '3', '4'])
})
