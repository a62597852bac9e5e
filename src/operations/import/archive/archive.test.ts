import { gzipSync, zipSync } from 'fflate'
import { packTar } from 'modern-tar'
import { expect, test } from 'vitest'
import { documentsOf } from '../documents-of.js'

const LIMIT = 1 << 20
const bytes = (text: string) => new TextEncoder().encode(text)

async function* chunksOf(whole: Uint8Array, size: number) {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

async function found(whole: Uint8Array, name = 'a.zip', limit = LIMIT) {
  const all: string[] = []
  for await (const d of documentsOf(name, chunksOf(whole, 1000), limit))
    all.push('bytes' in d ? `${d.name}: ${Buffer.from(d.bytes).toString().slice(0, 40)}` : `! ${d.code} ${d.message}`)
  return all
}

const tar = (files: Record<string, string>) =>
  packTar(
    Object.entries(files).map(([name, text]) => ({
      header: { name, size: bytes(text).length, type: name.endsWith('/') ? 'directory' : 'file' },
      body: text,
    })),
  )

test('the files of a ZIP archive are documents, without what only tells of it', async () => {
  const zip = zipSync({
    'nl/one.txt': bytes('One.'),
    'nl/two.jsonl': bytes('{"text":"A"}\n{"text":"B"}\n'),
    'README.md': bytes('About.'),
    '__MACOSX/nl/._one.txt': bytes('x'),
    '.DS_Store': bytes('x'),
    'nl/kr-판결.txt': bytes('판결'),
  })
  expect(await found(zip)).toEqual([
    'a.zip/nl/one.txt: One.',
    'a.zip/nl/two.jsonl#1: {"text":"A"}',
    'a.zip/nl/two.jsonl#2: {"text":"B"}',
    'a.zip/nl/kr-판결.txt: 판결',
  ])
})

test('tar, tar.gz, and archives in archives', async () => {
  const inner = zipSync({ 'c.txt': bytes('C.') })
  expect(await found(await tar({ 'd/': '', 'd/a.txt': 'A.', 'd/b.txt': 'B.' }), 'x.tar')).toEqual([
    'x.tar/d/a.txt: A.',
    'x.tar/d/b.txt: B.',
  ])
  expect(await found(gzipSync(await tar({ 'a.txt': 'A.' })), 'x.tar.gz')).toEqual(['x.tar.gz/a.txt: A.'])
  expect(await found(zipSync({ 'b.zip': inner, 'a.txt.gz': gzipSync(bytes('A.')) }))).toEqual([
    'a.zip/b.zip/c.txt: C.',
    'a.zip/a.txt.gz: A.',
  ])
})

test('a document that is kept as ZIP is one document', async () => {
  const docx = zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'word/document.xml': bytes('<w/>') })
  const [only, ...others] = await found(docx, 'a.docx')
  expect([only?.slice(0, 10), others]).toEqual(['a.docx: PK', []])
  expect(await found(docx, 'a.docx', 20)).toEqual([
    '! source.too-large a.docx: more than the limit of 20 bytes; raise it with --max-size',
  ])
})

test('a file that is too large, or damaged, fails by itself', async () => {
  const zip = zipSync({ 'big.txt': [bytes('x'.repeat(5000)), { level: 9 }], 'ok.txt': bytes('Ok.') })
  expect(await found(zip, 'a.zip', 1000)).toEqual([
    '! source.too-large a.zip/big.txt: more than the limit of 1000 bytes; raise it with --max-size',
    'a.zip/ok.txt: Ok.',
  ])
  const torn = zipSync({ 'one.txt': bytes('One, and some more of it.'), 'ok.txt': bytes('Ok.') })
  torn[40] = 0xff
  const [first, second] = await found(torn)
  expect(first).toMatch(/^! source\.unreadable a\.zip\/one\.txt: /)
  expect(second).toBe('a.zip/ok.txt: Ok.')
})

test('what is no text, or stated to be too large, is refused before it is taken into memory', async () => {
  const zip = zipSync({ 'zeros.txt': new Uint8Array(5000), 'big.txt': bytes('A. '.repeat(2000)) })
  expect(await found(zip, 'a.zip', 4000)).toEqual([
    '! source.binary a.zip/zeros.txt: byte 0x00 at 0 is in no text; export the text of the decision',
    '! source.too-large a.zip/big.txt: more than the limit of 4000 bytes; raise it with --max-size',
  ])
})

test('an archive that is cut off says so, and what came before is kept', async () => {
  const zip = zipSync({ 'a.txt': bytes('A.') })
  expect((await found(zip.subarray(0, zip.length - 10)))[0]).toMatch(
    /^! source\.unreadable a\.zip: the zip archive is damaged or cut off \(/,
  )
  const whole = await tar({ 'a.txt': 'A.'.repeat(2000), 'b.txt': 'B.'.repeat(2000) })
  const cut = await found(whole.subarray(0, 6000), 'x.tar')
  expect(cut[0]).toMatch(/^x\.tar\/a\.txt: A\.A\./)
  expect(cut.at(-1)).toMatch(/^! source\.unreadable x\.tar/)
  expect(await found(gzipSync(whole).subarray(0, 60), 'x.tar.gz')).toEqual([
    expect.stringMatching(/^! source\.unreadable x\.tar\.gz: its compressed data is damaged or cut off/),
  ])
})

test('an archive without documents is not passed over', async () => {
  expect(await found(zipSync({}))).toEqual(['! source.empty a.zip: an archive without any document'])
  expect(await found(zipSync({ 'README.md': bytes('x') }))).toHaveLength(1)
})

test('archives nested without end are left closed', async () => {
  let zip = zipSync({ 'a.txt': bytes('A.') })
  for (let i = 0; i < 6; i++) zip = zipSync({ 'z.zip': zip })
  expect(await found(zip)).toEqual([expect.stringMatching(/^! source\.too-large .*nested more than 4 deep/)])
})

test('what inflates to more than anybody would unpack is not read further', async () => {
  const zeros = gzipSync(new Uint8Array(1 << 26).fill(120), { level: 9 })
  const bomb = zipSync(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.gz`, zeros])), { level: 0 })
  const all = await found(bomb, 'bomb.zip', 1 << 27)
  expect(all.at(-1)).toMatch(/^! source\.too-large bomb\.zip: inflates to more than 100 times its size/)
  expect(all.length).toBeLessThan(6)
})
