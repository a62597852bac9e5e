import { expect, test } from 'vitest'
import { readJson } from './json.js'

const records = (text: string) => {
  const r = readJson(text)
  return r.is === 'records'
    ? r.records.map(({ record: x }) => ({ text: x.text, says: x.statements.map(s => `${s.field}=${s.value}`) }))
    : r.is
}

test('a record is its text and what its named fields state', () => {
  const record = {
    full_text: 'The claim fails.',
    Court: { name: 'Court of Example' },
    decision_date: '2020-03-02',
    note: 'x',
  }
  expect(records(JSON.stringify(record))).toEqual([
    { text: 'The claim fails.', says: ['court=Court of Example', 'date=2020-03-02'] },
  ])
})

test('text beats content, and blank fields do not count', () => {
  expect(records('{"content":"A","text":"B","body":" "}')).toEqual([{ text: 'B', says: [] }])
  expect(records('{"text":"","body":"C"}')).toEqual([{ text: 'C', says: [] }])
})

test('an envelope is looked into', () => {
  expect(records('[{"pk":1,"fields":{"body":"A","ecli":"ECLI:XX:Y:2020:1"}}]')).toEqual([
    { text: 'A', says: ['ecli=ECLI:XX:Y:2020:1'] },
  ])
})

test('arrays and JSON lines give a record each', () => {
  expect(records('[{"text":"A"},{"text":"B"},7]')).toHaveLength(2)
  expect(records('{"text":"A"}\n\n{"text":"B"}\n')).toHaveLength(2)
})

test('what only begins like JSON is text, what is torn is broken', () => {
  expect(records('[appellant] appeals.')).toBe('not-json')
  expect(records('{A} v {B}')).toBe('not-json')
  expect(records('{"text": "A')).toBe('broken')
  expect(records(`{"text":"A","deep":${'['.repeat(200_000)}`)).toBe('broken')
  expect(records('{"title":"A"}')).toBe('no-text')
})

test('a record calls itself what its own name says, on one line that can be printed', () => {
  const name = (value: unknown, more = {}) => {
    const r = readJson(JSON.stringify({ ...more, name: value, text: 'A' }))
    return r.is === 'records' ? r.records[0]?.record.name : r.is
  }
  expect(name('decision 7')).toBe('decision 7')
  expect(name(' a\r\n\u001b[31m\u202eb\u0000 ')).toBe('a [31m b')
  expect(name('é'.repeat(501))).toBe('é'.repeat(500))
  expect(name(`${'x'.repeat(499)}😀`)).toBe('x'.repeat(499))
  expect(name('a\ud83d b😀')).toBe('a\ufffd b😀')
  expect([name(''), name(' \u200e'), name(7), name(null), name(['a']), name({ a: 1 })]).toEqual(Array(6).fill(null))
})

test('the name nearest to the text counts', () => {
  const names = (value: unknown) => {
    const r = readJson(JSON.stringify(value))
    return r.is === 'records' ? r.records.map(x => x.record.name) : r.is
  }
  expect(names({ name: 'outer', data: { name: 'inner', text: 'A' } })).toEqual(['inner'])
  expect(names({ name: 'outer', data: { text: 'A' } })).toEqual(['outer'])
})

test('an abstract that the text repeats before the decision is a headnote', () => {
  const marks = (summary: string, text: string) => {
    const r = readJson(JSON.stringify({ summary, text }))
    return r.is === 'records'
      ? r.records[0]?.record.marks.map(m => `${m.kind} ${m.value ?? '-'} ${text.slice(m.at.start, m.at.end)}`)
      : r.is
  }
  const parts = ['section headnote Lease ended.\n Costs.', 'headnote - Lease ended.\n Costs.', 'section head THE COURT']
  expect(marks('Lease ended.\nCosts.', 'Lease ended.\n Costs.\n\nTHE COURT')).toEqual(parts)
  expect(marks('Lease ended.\nCosts.', 'Lease ended. And costs.')).toEqual([])
  expect(marks('Lease ended.', 'Lease ended.')).toEqual([])
  expect(marks('-', '- THE COURT')).toEqual([])
})
