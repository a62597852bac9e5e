import { expect, test } from 'vitest'
import { readJson } from './json.js'

const records = (text: string) => {
  const r = readJson(text)
  return r.is === 'records'
    ? r.records.map(x => ({ text: x.text, says: x.statements.map(s => `${s.field}=${s.value}`) }))
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
