import { describe, expect, test } from 'vitest'
import { BrokenForm, boundaryOf, partsOf } from './multipart.js'

async function* inChunks(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function fieldsOf(text: string, size: number) {
  const found: [string, string | null, string][] = []
  for await (const part of partsOf(inChunks(text, size), 'XX')) {
    const chunks: Uint8Array[] = []
    for await (const chunk of part.bytes) chunks.push(chunk)
    found.push([part.field, part.file, Buffer.concat(chunks).toString()])
  }
  return found
}

const FORM = [
  '--XX\r\nContent-Disposition: form-data; name="what"\r\n\r\ntwo files',
  '--XX\r\nContent-Disposition: form-data; name="files"; filename="a %22b%22.txt"\r\nContent-Type: text/plain\r\n\r\nDe één\r\n--X no boundary\r\n',
  '--XX\r\nContent-Disposition: form-data; name="files"; filename=""\r\n\r\n',
  '--XX--\r\n',
].join('\r\n')

describe('a form as it comes in', () => {
  test.each([1, 2, 3, 7, 64, 10_000])('in chunks of %i bytes', async size => {
    expect(await fieldsOf(FORM, size)).toEqual([
      ['what', null, 'two files'],
      ['files', 'a "b".txt', 'De één\r\n--X no boundary\r\n'],
      ['files', '', ''],
    ])
  })
  test('a field nobody reads is passed over', async () => {
    const fields: string[] = []
    for await (const part of partsOf(inChunks(FORM, 5), 'XX')) fields.push(part.field)
    expect(fields).toEqual(['what', 'files', 'files'])
  })
  test.each([1, 5, 64, 10_000])('a field read in part is passed over to its end, in chunks of %i bytes', async size => {
    const fields: string[] = []
    for await (const part of partsOf(inChunks(FORM, size), 'XX')) {
      fields.push(part.field)
      for await (const _ of part.bytes) break
    }
    expect(fields).toEqual(['what', 'files', 'files'])
  })
  test('a form that ends too early, has no boundary or no end of a head is broken', async () => {
    for (const text of ['', 'text', FORM.slice(0, -6), FORM.slice(0, 40), `--XX\r\n${'x'.repeat(20_000)}\r\n\r\n`])
      await expect(fieldsOf(text, 1000)).rejects.toThrow(BrokenForm)
  })
  test('only forms with a boundary are read', () => {
    expect(boundaryOf('multipart/form-data; boundary=----abc')).toBe('----abc')
    expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe('a b')
    for (const other of [undefined, 'text/plain; boundary=x', 'multipart/form-data'])
      expect(boundaryOf(other)).toBeNull()
  })
})
