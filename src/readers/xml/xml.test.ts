import { expect, test } from 'vitest'
import { readXml } from './xml.js'

const read = (xml: string) => {
  const r = readXml(xml)
  return 'refused' in r ? r : r.records
}

test('any XML is read element by element', () => {
  expect(read('<?xml version="1.0"?><a><b>The claim</b><c>is &amp; stays dismissed&nbsp;&sect;</c></a>')).toMatchObject(
    [{ text: 'The claim\nis & stays dismissed\u00a0§\n', faults: [] }],
  )
})

test.each([
  ['<a><b>Cut off in the mid', 'Cut off in the mid\n'],
  ['<a><b>One</b> two</a> three', 'One two three\n'],
  ['<a>One &unknown; two</a>', 'One &unknown; two\n'],
  ['<a b=1>One</a>', 'One\n'],
])('broken XML is read on, and the fault kept: %s', (xml, text) => {
  const records = read(xml)
  expect(records).toMatchObject([{ text }])
  expect(Array.isArray(records) ? records[0].faults : []).not.toEqual([])
})

test('what stands before the XML is kept, as no part of the decision', () => {
  expect(read('Saved by a tool\n<?xml version="1.0"?><a>Text.</a>')).toMatchObject([
    { text: 'Saved by a tool\n\nText.\n', marks: [{ kind: 'dropped', value: 'preface', at: { start: 0, end: 15 } }] },
  ])
})

test('own entities are never expanded, and no outside file is read', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  for (const declared of [
    `<!ENTITY l0 "ha">${laughs}`,
    '<!ENTITY l9 SYSTEM "file:///etc/passwd">',
    '<!ENTITY % l9 SYSTEM "http://x/">',
  ])
    expect(read(`<?xml version="1.0"?><!DOCTYPE a [${declared}]><a>&l9;</a>`)).toEqual({
      refused: 'declares entities of its own, which are never expanded; save it without them',
    })
  expect(read('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a>Text.</a>')).toMatchObject([{ text: 'Text.\n' }])
})

test('endless nesting is refused, schemas and empty files are told apart', () => {
  expect(read('<a>'.repeat(100_000))).toMatchObject({ refused: expect.stringMatching(/nested more than/) })
  expect(read('<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema"/>')).toMatchObject({
    refused: expect.stringMatching(/XML Schema/),
  })
  expect(read('<?xml version="1.0"?>')).toMatchObject({ refused: expect.stringMatching(/without any element/) })
})
