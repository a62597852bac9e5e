import { afterAll, describe, expect, test } from 'vitest'
import type { Document } from './operations/operation.js'
import { parseAll } from './parse.js'
import { openReading } from './reading.js'
import { unpacked } from './store/packed.js'

const document = (text: string, name: string): Document => ({ name, bytes: Buffer.from(text) })

describe('documents are read in threads as they are without', () => {
  const reading = openReading()
  afterAll(() => reading.close())

  test('each gives its decisions, in order, with its key', async () => {
    const documents = [
      document('Rechtbank Zeeveld\n20 augustus 2031\n1. De feiten\n1.1. De eiser is koper.', 'a.txt'),
      document('', 'empty'),
      document('[{"text":"One.","name":"one"},{"text":"Two."}]', 'b.json'),
    ]
    const [a, empty, b, ...others] = await reading.read(documents, { country: 'nl' })
    expect(others).toEqual([])
    expect(a?.items.map(unpacked)).toEqual(parseAll(documents[0] as Document, { country: 'nl' }))
    expect(a?.items[0]?.key).toBe(reading.keyOf(documents[0] as Document, { country: 'NL' }))
    expect(empty).toMatchObject({ items: [], failures: [{ name: 'empty', code: 'source.empty' }] })
    expect(b?.items.map(i => i.name)).toEqual(['one', 'b.json#2'])
    expect(new Set(b?.items.map(i => i.key)).size).toBe(2)
  })
  test('many documents, of all sizes, keep their order', async () => {
    const documents = Array.from({ length: 300 }, (_, i) => document(`${i}. ${'x '.repeat((i % 7) * 3000)}`, `${i}`))
    const read = await reading.read(documents, {})
    expect(read.map(r => r.items[0]?.name)).toEqual(documents.map(d => d.name))
  })
  test('the key is of the bytes and of what decides how they are read, not of the name', () => {
    const key = (text: string, name: string, country?: string) =>
      reading.keyOf(document(text, name), country ? { country } : {})
    expect(key('a', 'x')).toBe(key('a', 'y'))
    expect(new Set([key('a', 'x'), key('b', 'x'), key('a', 'x', 'nl'), key('a', 'x', 'at')]).size).toBe(4)
  })
})

describe('a thread that fails takes nothing along but the document at fault', () => {
  const reading = openReading({
    seconds: 5,
    megabytes: 64,
    module: new URL('../test/faulty-thread.mjs', import.meta.url),
  })
  afterAll(() => reading.close())

  test.each([
    ['throw', /^bad: could not be read: too deep$/],
    ['stay', /^bad: was not read after 5 s; /],
    ['devour', /^bad: needs more than 64 MB of memory to be read; /],
  ])('%s', async (fault, message) => {
    const documents = ['a', 'b', fault, 'c'].map(text => document(text, text === fault ? 'bad' : text))
    const [more, read] = await Promise.all([reading.read([document('d', 'd')], {}), reading.read(documents, {})])
    expect([...read, ...more].flatMap(r => r.failures).map(f => (f.code === 'read' ? f.message : f))).toEqual([
      'a',
      'b',
      { name: 'bad', code: 'source.unreadable', message: expect.stringMatching(message) },
      'c',
      'd',
    ])
  })
})

test('what is ended says so, and fails no document', async () => {
  const reading = openReading({ module: new URL('../test/faulty-thread.mjs', import.meta.url) })
  const staying = reading.read([document('stay', 'a')], {})
  const waiting = expect(staying).rejects.toThrow()
  await reading.read([document('b', 'b')], {})
  await reading.close()
  await waiting
  await expect(reading.read([document('a', 'a')], {})).rejects.toThrow('ended')
})
