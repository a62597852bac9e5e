import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { read, readAll } from './read.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Buffer.from(text, 'latin1')
const source = (b: Uint8Array, name = 'a.txt') => {
  const r = read({ bytes: b, name })
  if ('error' in r) throw new Error(r.error.message)
  return r.source
}
const code = (b: Uint8Array, maxBytes?: number) => {
  const r = read({ bytes: b, name: 'x' }, { maxBytes })
  return 'error' in r ? r.error.code : r.source.format
}

test('a text is kept as it is, to the last space and line end', () => {
  const text = '\ufeff In the matter of A\r\nagainst B \u00a0\n\n'
  expect(source(bytes(text))).toMatchObject({
    text,
    format: 'text',
    mediaType: 'text/plain',
    statements: [],
    marks: [],
  })
})

test('the hash is that of the bytes as received', () => {
  expect(source(bytes('abc')).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

describe('what cannot be read is named, with place and remedy', () => {
  test.each([
    ['source.empty', bytes('')],
    ['source.empty', bytes(' \n\t\u00a0\ufeff')],
    ['source.unreadable', latin('%PDF-1.7 ...')],
    ['source.unreadable', latin('PK\x03\x04....word/document.xml')],
    ['source.binary', latin('PK\x03\x04....anything')],
    ['source.binary', latin('\xd0\xcf\x11\xe0\xa1\xb1')],
    ['source.binary', latin('{\\rtf1 text}')],
    ['source.binary', latin('\x89PNG\r\n')],
    ['source.binary', latin('\xff\xd8\xff\xe0')],
    ['source.binary', latin('some text\0 and more text')],
    ['source.undecodable', Buffer.from(Array.from({ length: 99 }, (_, i) => 128 + ((i * 37) % 128)))],
    ['source.no-text', bytes('{"title":"A case"}')],
    ['source.no-text', bytes('<html><body><script>draw()</script></body></html>')],
    ['source.unreadable', bytes('{"text": "torn off')],
    ['source.unreadable', bytes('{"text":"one"}\n{"text":"two"}')],
  ])('%s', (expected, b) => {
    expect(code(b)).toBe(expected)
  })

  test('a message names file, format, place and remedy', () => {
    const r = read({ bytes: latin('{\\rtf1 text}'), name: 'judgment.txt' })
    expect(r).toEqual({
      error: {
        code: 'source.binary',
        message: 'judgment.txt: an RTF document from byte 0 on, not read; save it as plain text or HTML',
      },
    })
  })

  test('the limit is checked before anything else and can be set', () => {
    expect(code(bytes('{"text":'), 4)).toBe('source.too-large')
    expect(code(bytes('abcd'), 4)).toBe('text')
  })
})

describe('the format is read off the content', () => {
  test.each([
    ['text', '[claimant] lives in A.'],
    ['text', '{A} against {B}'],
    ['text', '%PDFs were filed with the court.'],
    ['markdown', '---\ncourt: Court of Example\n---\nThe claim fails.'],
    ['text', '<claimant> against <defendant>'],
    ['xml', '<?xml version="1.0"?><decision><p>The claim fails.</p></decision>'],
    ['xml', 'saved 1 May\n<?xml version="1.0"?><decision><p>The claim fails.</p></decision>'],
    ['text', 'The file began with <?xml version="1.0"?> and nothing else. The claim fails.'],
    ['text', 'x<?xml ?>'.repeat(100_000)],
    ['html', '<!-- saved --> <!DOCTYPE html><p>The claim fails.'],
    ['html', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>The claim fails.</body></html>'],
    ['html', '<p>The claim fails.</p>'],
    ['json', ' {"text":"The claim fails."}'],
  ])('%s: %s', (format, text) => {
    expect(code(bytes(text))).toBe(format)
  })
})

test('a page says which encoding it is in, and is believed where it fits', () => {
  const page = '<html><head><meta charset="euc-kr"></head><body><p>원고의 청구를 기각한다.</p></body></html>'
  expect(source(iconv.encode(page, 'cp949')).text).toBe('원고의 청구를 기각한다.\n')
  const wrong = '<html><head><meta charset="iso-8859-1"></head><body><p>Klägerin “A”</p></body></html>'
  expect(source(bytes(wrong)).text).toBe('Klägerin “A”\n')
  expect(source(iconv.encode(wrong, 'windows-1252')).text).toBe('Klägerin “A”\n')
})

test('each record of a file is a source of its own', () => {
  const all = readAll({ bytes: bytes('{"text":"One."}\n{"text":"Two."}\n'), name: 'f.jsonl' })
  expect(all).toMatchObject([
    { source: { name: 'f.jsonl#1', text: 'One.' } },
    { source: { name: 'f.jsonl#2', text: 'Two.' } },
  ])
  expect(new Set(all.map(r => ('source' in r ? r.source.sha256 : ''))).size).toBe(2)
})

test('no bytes make it throw', () => {
  const pieces = [
    '<p>',
    '</table>',
    '<ol start=x>',
    '<li',
    '<!--',
    '{"text":',
    '"',
    ']',
    '&amp',
    '\ufeff',
    '가',
    'é',
    '\0',
    '<script>',
  ]
  const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 30,
  })
  const raw = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(
      fc.oneof(
        raw,
        soup.map(s => bytes(s.join(''))),
      ),
      b => {
        for (const r of readAll({ bytes: b, name: 'x' }))
          if ('error' in r) expect(r.error.message).toMatch(/^x/)
          else for (const m of r.source.marks) expect(m.at.end).toBeLessThanOrEqual(r.source.text.length)
      },
    ),
    { seed: 20_260_101, numRuns: 4000 },
  )
})

test('a record goes by its own name, alone or among others', () => {
  const names = (text: string) =>
    readAll({ bytes: bytes(text), name: 'f.json' }).map(r => ('source' in r ? r.source.name : r.error.code))
  expect(names('{"name":"one","text":"One."}')).toEqual(['one'])
  expect(names('{"text":"One."}')).toEqual(['f.json'])
  expect(names('[{"name":"one","text":"One."},{"text":"Two."},{"name":" ","text":"Three."}]')).toEqual([
    'one',
    'f.json#2',
    'f.json#3',
  ])
})

test('a million characters without a blank are no text', () => {
  const read = (text: string) => code(bytes(text))
  expect(read('x'.repeat(1_100_000))).toBe('source.no-text')
  expect(read(`${'x'.repeat(900_000)} ${'x'.repeat(900_000)}`)).toBe('text')
})
