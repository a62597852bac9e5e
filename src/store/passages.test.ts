import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAll } from '../main.js'
import { type Decision, isDecision } from '../model/decision.js'
import { MOST_PASSAGES, passagesOf, passageText } from './passages.js'

const folder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter(name => /\.(?:txt|html|json)$/.test(name))
  .flatMap(name => parseAll({ name, bytes: readFileSync(new URL(name, folder)) }))
  .filter(isDecision)
const plain = parseAll({ name: 'made-up.txt', bytes: new TextEncoder().encode('made up') })[0] as Decision

/** What of the promises of passages a decision breaks. */
function broken(decision: Decision): string[] {
  const { text = '' } = decision
  const times = new Uint8Array(text.length)
  const dropped = new Uint8Array(text.length)
  for (const d of decision.dropped) dropped.fill(1, ...d.at)
  const wrong: string[] = []
  let before = 0
  for (const p of passagesOf(decision)) {
    const seen = passageText(text, p)
    if (p.at[0] < before || p.at[1] > text.length || p.at[0] >= p.at[1]) wrong.push(`[${p.at}] after ${before}`)
    if (seen.length !== p.at[1] - p.at[0] || seen.trim() !== seen || seen === '') wrong.push(`[${p.at}] is '${seen}'`)
    if (!(p.weight > 0 && p.weight <= 1)) wrong.push(`weight ${p.weight}`)
    for (let i = 0; i < seen.length; i++) if (/\S/.test(seen[i] as string)) times[p.at[0] + i]!++
    before = p.at[1]
  }
  for (let i = 0; i < text.length; i++) {
    const counts = /[^\s\u00ad\u200b-\u200d\u2060]/.test(text[i] as string)
    if (counts && times[i] !== 1 - dropped[i]!) wrong.push(`${times[i]} passages at ${i} of ${decision.source.name}`)
  }
  return wrong.slice(0, 3)
}

test('every character of the examples that is not dropped is in one passage', () => {
  expect(examples.length).toBeGreaterThan(10)
  for (const decision of examples) expect(broken(decision)).toEqual([])
})

describe('a passage', () => {
  const of = (text: string, record: Partial<Decision>): Decision => ({ ...plain, sections: [], ...record, text })

  test('is each numbered paragraph, in its section', () => {
    const text = 'Gründe\n\n[1] Die Klage ist zulässig.\n\n[2] Sie ist begründet.\n\nKosten'
    const decision = of(text, {
      sections: [
        { role: 'reasoning', heading: 'Gründe', at: [0, 60], children: [] },
        { role: 'costs', heading: null, at: [60, 68], children: [] },
      ],
      paragraphs: [
        { number: '1', at: [8, 36] },
        { number: '2', at: [37, 60] },
      ],
    })
    expect(passagesOf(decision).map(p => [p.paragraph, p.role, text.slice(...p.at)])).toEqual([
      [null, 'reasoning', 'Gründe'],
      ['1', 'reasoning', '[1] Die Klage ist zulässig.'],
      ['2', 'reasoning', '[2] Sie ist begründet.'],
      [null, 'costs', 'Kosten'],
    ])
  })
  test('goes on over the foot of a page, and not over more', () => {
    const text = `Der Käu-\n- 3 -\nfer zahlt.\n${'x'.repeat(500)}\nEnde.`
    const sections = [{ role: 'reasoning' as const, heading: null, at: [0, text.length] as const, children: [] }]
    const dropped = [
      { kind: 'page-number', at: [9, 14] as const },
      { kind: 'duplicate', at: [26, 526] as const },
    ]
    const passages = passagesOf(of(text, { sections, dropped }))
    expect(passages.map(p => passageText(text, p))).toEqual(['Der Käu-\n     \nfer zahlt.', 'Ende.'])
    expect(passages[0]?.without).toEqual([[9, 14]])
  })
  test('of the publisher is never one of the court', () => {
    const text = 'Wer zahlt? Der Verkäufer. Urteil'
    const sections = [{ role: 'operative' as const, heading: null, at: [0, text.length] as const, children: [] }]
    const editorial = [{ kind: 'question-answer' as const, by: 'machine' as const, at: [0, 25] as const, parts: [] }]
    expect(passagesOf(of(text, { sections, editorial })).map(p => p.role)).toEqual(['editorial', 'operative'])
  })
  test('without number ends at the end of a paragraph', () => {
    const sentence = 'Der Kläger verlangt von dem Beklagten die Herausgabe des Grundstücks. '
    const text = `${sentence.repeat(6)}\n\n${sentence.repeat(30)}\n${sentence}`
    const passages = passagesOf(of(text, {}))
    expect(passages.length).toBeGreaterThan(2)
    for (const p of passages) {
      expect(text.slice(...p.at)).toMatch(/^Der Kläger .*Grundstücks\.$/s)
      expect(p.at[1] - p.at[0]).toBeLessThan(1_700)
    }
  })
})

test('a rule in the reasons counts most, a heading and other people less', () => {
  const rule = 'Wer Verhandlungen abbricht, haftet nur ausnahmsweise. '.repeat(20).trim()
  const text = `${rule}\n\nGründe\n\n${rule}\n\nKlägerin: N.`
  const [end, heading, second] = [rule.length, rule.length + 2, rule.length + 10]
  const after = second + rule.length
  const decision: Decision = {
    ...plain,
    text,
    sections: [
      { role: 'reasoning', heading: null, at: [0, after], children: [] },
      { role: 'parties', heading: null, at: [after, text.length], children: [] },
    ],
    paragraphs: [
      { number: '1', at: [0, end] },
      { number: '2', at: [second, after] },
    ],
    holdings: [{ rule: [0, end], factors: [], application: [], paragraphs: ['1'] }],
  }
  const weights = passagesOf(decision).map(p => p.weight)
  expect(weights).toHaveLength(4)
  const [ruled, title, bare, party] = weights as [number, number, number, number]
  expect(ruled).toBe(1)
  expect(bare).toBe(0.85)
  expect(title).toBeLessThan(bare)
  expect(party).toBeLessThan(title)
  expect(text.slice(heading, heading + 6)).toBe('Gründe')
})

test('no decision breaks a promise', () => {
  const spans = (length: number) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 12 })
      .map(edges => edges.sort((a, b) => a - b))
      .map(edges => edges.flatMap((edge, i) => (i % 2 ? [[edges[i - 1] as number, edge] as const] : [])))
  const made = fc
    .array(fc.constantFrom('Wort ', 'Satz. ', '\n', '\n\n', '가나', '\ud83d\ude00', '\u00ad', 'x'.repeat(1_700)), {
      minLength: 1,
      maxLength: 40,
    })
    .map(parts => parts.join(''))
    .chain(text => fc.tuple(fc.constant(text), fc.array(spans(text.length), { minLength: 6, maxLength: 6 })))
  fc.assert(
    fc.property(made, ([text, [sections, inner, paragraphs, dropped, editorial, footnotes]]) => {
      const decision: Decision = {
        ...plain,
        text,
        sections: (sections ?? []).map(at => ({ role: 'facts', heading: null, at, children: [] })),
        headnotes: (inner ?? []).map(at => ({ at, number: null, polarity: null })),
        paragraphs: (paragraphs ?? []).map((at, i) => ({ number: String(i + 1), at })),
        dropped: (dropped ?? []).map(at => ({ kind: 'page-number', at })),
        editorial: (editorial ?? []).map(at => ({ kind: 'summary', by: 'machine', at, parts: [] })),
        footnotes: (footnotes ?? []).map(at => ({ number: '1', marker: null, at })),
      }
      expect(broken(decision)).toEqual([])
    }),
    { seed: 20_260_101, numRuns: 1_000 },
  )
})

test('there are never more than the limit', () => {
  const text = 'a.\n'.repeat(MOST_PASSAGES + 10)
  const paragraphs = [...Array(MOST_PASSAGES + 10).keys()].map(i => ({
    number: `${i}`,
    at: [i * 3, i * 3 + 2] as const,
  }))
  const decision: Decision = { ...plain, text, sections: [], paragraphs }
  expect(passagesOf(decision)).toHaveLength(MOST_PASSAGES)
  expect(broken(decision)).toEqual([])
})
