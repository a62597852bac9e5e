import { describe, expect, test } from 'vitest'
import { sample } from '../../../test/sample.js'
import type { Decision, Section } from '../../model/decision.js'
import { readingOf } from './reading.js'

/** A decision that is one section of a text, with what a test needs beside it. */
function decision(text: string, rest: Partial<Decision> = {}): Decision {
  const whole: Section = { role: 'reasoning', heading: null, at: [0, text.length], children: [] }
  const empty = { editorial: [], dropped: [], footnotes: [], headnotes: [], operative: [], paragraphs: [] }
  const none = { citations: [], amounts: [], placeholders: [], holdings: [], mentions: [], problems: [] }
  return { ...sample, ...empty, ...none, text, sections: [whole], ...rest }
}

function blocks(text: string, rest: Partial<Decision> = {}): string[] {
  return readingOf(decision(text, rest)).parts.flatMap(p =>
    p.blocks.map(b => `${b.label ?? ''}|${b.pieces.map(x => x.text).join('')}`),
  )
}

const LINE = 'dit is een lange regel van een uitspraak die midden in een zin ophoudt en'

describe('lines', () => {
  test('a line that ends a sentence ends a block', () => {
    expect(blocks('Eerste zin.\nTweede zin.')).toEqual(['|Eerste zin.', '|Tweede zin.'])
  })
  test('a sentence goes on in the next line', () => {
    expect(blocks(`${LINE}\nverder gaat.`)).toEqual([`|${LINE} verder gaat.`])
  })
  test('a word split at the line end is joined, a hyphen before und is kept', () => {
    expect(blocks('die Versamm-\nlung')).toEqual(['|die Versammlung'])
    expect(blocks('der Hin-\nund Rückweg')).toEqual(['|der Hin- und Rückweg'])
  })
  test('a page number in the middle of a sentence is not there for the reader', () => {
    const text = `${LINE}\n-5-\nverder gaat.`
    const at = [LINE.length + 1, LINE.length + 4] as const
    expect(blocks(text, { dropped: [{ kind: 'page-number', at }] })).toEqual([`|${LINE} verder gaat.`])
  })
})

describe('numbers', () => {
  test('a number glued to its paragraph stands in the margin', () => {
    expect(blocks('5.1De eis', { paragraphs: [{ number: '5.1', at: [0, 8] }] })).toEqual(['5.1|De eis'])
  })
  test('a margin number alone on its line belongs to what follows', () => {
    expect(blocks('12\nDie Revision', { paragraphs: [{ number: '12', at: [0, 15] }] })).toEqual(['12|Die Revision'])
  })
  test('a nested number is printed as its last rung', () => {
    expect(blocks('1) 비용', { paragraphs: [{ number: '3.나.1', at: [0, 5] }] })).toEqual(['1)|비용'])
  })
  test('a number twice in a text has two addresses', () => {
    const paragraphs = [
      { number: '1', at: [0, 4] },
      { number: '1', at: [5, 9] },
    ] as const
    const [part] = readingOf(decision('1. a\n1. b', { paragraphs })).parts
    expect(part!.blocks.map(b => b.anchor)).toEqual(['1', '1~2'])
  })
})

test('a heading is set apart from the text after it, its number in the margin', () => {
  const reading = readingOf(sample)
  const facts = reading.parts[1]!
  expect(facts.blocks.map(b => [b.kind, b.label])).toEqual([
    ['heading', '1.'],
    ['text', '1.1.'],
    ['text', '1.2.'],
  ])
  expect(facts.blocks[0]!.pieces.map(p => p.text).join('')).toBe('De feiten')
})

test('nothing of the running text is lost or shown twice', () => {
  const shown = readingOf(sample)
    .parts.flatMap(p => p.blocks)
    .map(b => sample.text!.slice(...b.at))
    .join('')
  const kept = sample.text!.slice(0, sample.dropped[0]!.at[0])
  expect(shown.replace(/\s/g, '')).toBe(kept.replace(/\s/g, ''))
})
