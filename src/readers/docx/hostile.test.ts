import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readAll } from '../read.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const body = (inner: string) => utf8(`<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`)
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const packed = (parts: Zippable) => zipSync(parts, { level: 9 })
const said = (bytes: Uint8Array) => {
  const r = readAll({ bytes, name: 'a.docx' })[0]
  return r && 'error' in r ? `${r.error.code} ${r.error.message}` : r?.source.text
}
const good = packed({ 'word/document.xml': body(paragraph('The claim is dismissed.')) })

describe('a Word document that cannot be read says why, and what to do', { timeout: 120_000 }, () => {
  test.each([
    [
      'a part that inflates without end',
      { 'word/document.xml': new Uint8Array(30_000_000).fill(32) },
      /word\/document\.xml inflates to more than 250 times its packed size.*save its text alone/,
    ],
    [
      'elements nested without end',
      { 'word/document.xml': body('<w:p>'.repeat(100_000)) },
      /nests elements more than 2000 deep; save its text alone/,
    ],
    [
      'entities of its own',
      {
        'word/document.xml': utf8('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'),
      },
      /declares entities of its own/,
    ],
    [
      'more parts than a document has',
      Object.fromEntries([
        ['word/document.xml', body('')],
        ...Array.from({ length: 5001 }, (_, i) => [`word/media/${i}.png`, new Uint8Array(1)] as const),
      ]),
      /5002 parts, the limit is 5000/,
    ],
    [
      'no text part',
      { 'word/styles.xml': utf8('<w:styles/>') },
      /without its text \(word\/document\.xml\); get it anew/,
    ],
  ] as [string, Zippable, RegExp][])('%s', (_, parts, why) => {
    const answer = said(packed(parts))
    expect(answer).toMatch(/^source\.unreadable a\.docx: a Word document/)
    expect(answer).toMatch(why)
  })

  test('cut off', () => {
    expect(said(good.subarray(0, good.length - 30))).toMatch(
      /^source\.unreadable a\.docx: .*get it anew, it may be cut off/,
    )
  })
  test('nothing but blanks', () => {
    expect(said(packed({ 'word/document.xml': body(paragraph(' ')) }))).toMatch(
      /^source\.no-text a\.docx: .*text recognition/,
    )
  })
})

test('markup that breaks off gives what stands before, with a fault', () => {
  const r = readAll({ bytes: packed({ 'word/document.xml': body(paragraph('Whole.')).slice(0, -30) }), name: 'a' })[0]
  expect(r).toMatchObject({ source: { text: 'Whole.\n' } })
  expect(r && 'source' in r && r.source.faults.length).toBeGreaterThan(0)
})

test('after all that the next document is read', () => {
  expect(said(good)).toBe('The claim is dismissed.\n')
})
