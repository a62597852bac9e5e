import { afterAll, expect, test } from 'vitest'
import { lines, pdfWith } from '../../test/pdf-file.js'
import { wordDocument } from '../../test/printing.js'
import { openReading } from '../reading.js'

const reading = openReading({ threads: 1 })
afterAll(() => reading.close())

const pdf = pdfWith(lines(72, 700, ['The claim is dismissed.']))

test('imports read PDF and Word documents in their threads, and go on after one that cannot be read', async () => {
  const documents = [
    { name: 'a.pdf', bytes: pdf },
    { name: 'cut.pdf', bytes: pdf.slice(0, 60) },
    { name: 'b.docx', bytes: await wordDocument('The appeal is allowed.\n') },
    { name: 'c.txt', bytes: new TextEncoder().encode('The order is quashed.\n') },
  ]
  const read = await reading.read(documents, {})
  expect(read.map(r => r.items.length)).toEqual([1, 0, 1, 1])
  expect(read[1]?.failures).toMatchObject([{ name: 'cut.pdf', code: 'source.unreadable' }])
  expect(read.flatMap(r => r.items.map(i => new TextDecoder().decode(i.text).slice(0, 9)))).toHaveLength(3)
})
