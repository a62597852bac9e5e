import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { documentsOf } from './documents-of.js'

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What comes of the bytes, in chunks of several sizes, which must not matter. */
async function arrivals(content: string | Uint8Array, limit = 1000) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const all = []
  for (const size of [1, 3, 7, 1 << 20]) {
    const found: string[] = []
    for await (const d of documentsOf('f', chunksOf(bytes, size), limit))
      found.push('bytes' in d ? `${d.name}: ${Buffer.from(d.bytes)}` : `${d.name} ! ${d.code}: ${d.message}`)
    all.push(found)
  }
  for (const found of all) expect(found).toEqual(all[0])
  return all[0] as string[]
}

test('a text, a page, one JSON object and an array are one document each, to the byte', async () => {
  for (const text of [
    'A text.\nOf two lines.',
    '<p>A</p>',
    '{"text":"A"}',
    '{"text":"A"}\n\n ',
    '\n{\n"text":"A"\n}\n',
    '[{"text":"A"},\n{"text":"B"}]',
    '{A} v {B}\n{"text":"B"}',
    '',
    '\n \r\n',
  ])
    expect(await arrivals(text)).toEqual([`f: ${text}`])
})

test('JSON lines are a document each, named by their line', async () => {
  expect(await arrivals('{"text":"A"}\n{"text":"B"}')).toEqual(['f#1: {"text":"A"}', 'f#2: {"text":"B"}'])
  expect(await arrivals('\ufeff\r\n{"text":"A"}\r\n \t\r\n\r\n{"text":"B"}\r\n')).toEqual([
    'f#2: {"text":"A"}\r',
    'f#5: {"text":"B"}\r',
  ])
})

test('a broken line fails by itself, named by file and line', async () => {
  const found = await arrivals('{"a":1}\n{"a":\n7\n[]\ngarbage\n{"b":2}\n{"c":')
  expect(found.map(f => f.replace(/ \(.*/, ''))).toEqual([
    'f#1: {"a":1}',
    'f#2 ! source.unreadable: f, line 2: broken JSON',
    'f#3 ! source.unreadable: f, line 3: not a JSON object; put one object on each line',
    'f#4 ! source.unreadable: f, line 4: not a JSON object; put one object on each line',
    'f#5 ! source.unreadable: f, line 5: broken JSON',
    'f#6: {"b":2}',
    'f#7 ! source.unreadable: f, line 7: broken JSON at the end of the file, perhaps cut off',
  ])
})

test('a line that is not UTF-8, or nested without end, fails by itself', async () => {
  const latin = Buffer.from('{"a":1}\n{"b":"\u00e9"}\n{"c":3}\n', 'latin1')
  expect(await arrivals(latin)).toEqual([
    'f#1: {"a":1}',
    'f#2 ! source.undecodable: f, line 2: not UTF-8; save the file as UTF-8',
    'f#3: {"c":3}',
  ])
  const deep = `{"a":1}\n{"b":${'['.repeat(200_000)}\n{"c":3}\n`
  const found = []
  for await (const d of documentsOf('f', chunksOf(Buffer.from(deep), 65_536), 1e6))
    found.push('bytes' in d ? d.name : d.code)
  expect(found).toEqual(['f#1', 'source.unreadable', 'f#3'])
})

test('a line over the limit fails by itself, the first one too', async () => {
  const long = `{"a":"${'x'.repeat(50)}"}`
  const message = 'longer than the limit of 20 bytes; raise it with --max-size'
  expect(await arrivals(`{"a":1}\n${long}\n{"b":2}\n`, 20)).toEqual([
    'f#1: {"a":1}',
    `f#2 ! source.too-large: f, line 2: ${message}`,
    'f#3: {"b":2}',
  ])
  expect(await arrivals(`${long}\n{"b":2}\n`, 20)).toEqual([
    `f#1 ! source.too-large: f, line 1: ${message}`,
    'f#2: {"b":2}',
  ])
})

test('a line that does not end is given up; so is a document over the limit', async () => {
  async function* endless(start: string) {
    yield Buffer.from(start)
    for (;;) yield Buffer.alloc(1000, 'x')
  }
  const found = async (start: string) => {
    const all = []
    for await (const d of documentsOf('f', endless(start), 20_000)) all.push('bytes' in d ? d.name : d.message)
    return all
  }
  expect(await found('{"a":1}\n{"')).toEqual(['f#1', 'f: a line does not end; what follows it was not read'])
  expect(await found('text')).toEqual(['f: more than the limit of 20000 bytes; raise it with --max-size'])
})

test('gzip is inflated, whatever is in it, also in several members', async () => {
  expect(await arrivals(gzipSync('A text.'))).toEqual(['f: A text.'])
  expect(await arrivals(gzipSync(''))).toEqual(['f: '])
  const two = Buffer.concat([gzipSync('{"a":1}\n{"b"'), gzipSync(':2}\n')])
  expect(await arrivals(two)).toEqual(['f#1: {"a":1}', 'f#2: {"b":2}'])
})

test('damaged or torn gzip fails, and what came before is kept', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ i, half: i * 7919 })).join('\n')
  const torn = gzipSync(lines).subarray(0, 40_000)
  const found = []
  for await (const d of documentsOf('f', chunksOf(torn, 4096), 1000)) found.push(d)
  expect(found.length).toBeGreaterThan(1000)
  expect(found.at(-1)).toMatchObject({
    code: 'source.unreadable',
    message: expect.stringMatching(/^f: its compressed data is damaged or cut off; the \d+ before were read$/),
  })
  expect(await arrivals(gzipSync('A text.').subarray(0, 12))).toEqual([
    'f ! source.unreadable: f: its compressed data is damaged or cut off',
  ])
})

test('a small file that inflates without end is given up at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000, 'x'))
  expect(bomb.length).toBeLessThan(50_000)
  expect(await arrivals(bomb, 10_000)).toEqual([
    'f ! source.too-large: f: more than the limit of 10000 bytes; raise it with --max-size',
  ])
})

test('bytes that stop coming are a failure', async () => {
  async function* broken() {
    yield Buffer.from('{"a":1}\n{"b":2}\n')
    throw Object.assign(new Error('x'), { code: 'EACCES' })
  }
  const found = []
  for await (const d of documentsOf('f', broken(), 1000)) found.push('bytes' in d ? d.name : d.message)
  expect(found).toEqual(['f#1', 'f#2', 'f: permission denied; the 2 before were read'])
})
