#!/usr/bin/env node
// node bench/hostile.mjs [--source]: files made to do harm, each imported together with a decision that must be kept: a clear error,
// within 10 seconds and 600 MB. The 1 GB line makes it need as much room in the temporary folder. Last line: `N passed, N failed`.
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, gzipSync, zipSync } from 'fflate'
import { runImport, tally, textOf } from './libraries.mjs'

/** Seconds beyond what the decision alone takes in the same run. */
const MOST = { seconds: 10, megabytes: 600 }
const folder = mkdtempSync(join(tmpdir(), 'pandect-hostile-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const { holds, end } = tally()
const bytes = text => new TextEncoder().encode(text)
const decision = textOf(1, () => 0.9)

const zeros = gzipSync(new Uint8Array(1 << 26), { level: 9 })
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
const docx = document =>
  zipSync({
    '[Content_Types].xml': bytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': document,
  })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const page = `<html><body><h1>Court</h1>${'<p>A paragraph of a made-up decision.</p>'.repeat(200)}</body></html>`
const record = JSON.stringify({ name: 'a', text: decision.repeat(20) })

/** What each file is called, what is in it, and what must come of it: an error, or a decision with this problem. */
const CASES = [
  [
    'bomb.zip',
    () => zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.gz`, zeros])), { level: 0 }),
    /too-large|binary/,
  ],
  [
    'letters.zip',
    () => zipSync({ 'a.txt': new Uint8Array(60 << 20).fill(120), 'b.txt': new Uint8Array(60 << 20).fill(48) }),
    /source\.no-text/,
  ],
  ['nested.zip', () => nest(8), /source\.too-large/],
  [
    'bomb.gz',
    () => gzipSync(gzipSync(new Uint8Array(1 << 28), { level: 9 }), { level: 9 }),
    /source\.(?:too-large|binary)/,
  ],
  ['bomb.docx', () => docx(new Uint8Array(1 << 28)), /source\./],
  ['bomb.pdf', () => pdf(deflateSync(new Uint8Array(1 << 27), { level: 9 })), /source\./],
  [
    'laughs.xml',
    () => bytes(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`),
    /source\.unreadable/,
  ],
  [
    'outside.xml',
    () => bytes('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    /source\.unreadable/,
  ],
  ['deep.xml', () => bytes(`<?xml version="1.0"?>${'<part>'.repeat(2_000_000)}`), /source\.unreadable/],
  ['deep.json', () => bytes(`{"text":${'['.repeat(60_000_000)}`), /source\.unreadable/],
  ['deep.html', () => bytes(`<!DOCTYPE html>${'<div>'.repeat(2_000_000)}`), /source\.no-text/],
  [
    'deep.docx',
    () => docx(bytes(`<w:document ${W}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(200_000)}`)),
    /source\.|text\.damaged/,
  ],
  ['cut.xml', () => bytes(`<?xml version="1.0"?><judgment><part>${decision}`), /text\.damaged/],
  ['cut.html', () => bytes(page.slice(0, 3000)), null],
  ['cut.json', () => bytes(record.slice(0, 1500)), /source\.unreadable/],
  ['cut.jsonl', () => bytes(`${record}\n${record.slice(0, 1500)}`), /source\.unreadable/],
  ['cut.zip', () => zipSync({ 'a.txt': bytes(decision) }).slice(0, 200), /source\.unreadable/],
  ['cut.gz', () => gzipSync(bytes(decision)).slice(0, 100), /source\.unreadable/],
  ['cut.docx', () => docx(bytes(`<w:document ${W}><w:body/></w:document>`)).slice(0, 300), /source\./],
  ['cut.pdf', () => pdf(deflateSync(bytes('BT (A made-up decision) Tj ET'))).slice(0, 120), /source\./],
  ['false.pdf', () => bytes('%PDF-1.7\nnothing of the kind'), /source\./],
  ['false.zip', () => bytes('PK\x03\x04 nothing of the kind'), /source\.unreadable/],
]

const alone = await timeAlone()
for (const [name, make, expected] of CASES) await tried(name, file => writeFileSync(file, make()), expected)
for (const start of ['', '{"text":"', '{"a":1}\n{"text":"'])
  await tried(`line-${start.length}.txt`, file => longLine(file, start), /source\.too-large/)
process.exit(end())

async function tried(name, write, expected) {
  const file = join(folder, name)
  const good = join(folder, 'good.txt')
  const library = join(folder, `${name}.pandect`)
  write(file)
  writeFileSync(good, decision)
  const { summary, told } = await runImport(['--library', library, file, good]).ended
  const { seconds, megabytes, failures = [], added } = summary ?? {}
  const what = failures.map(f => `${f.code} ${f.message}`).join('; ')
  const problems = expected && !failures.length ? await problemsOf(library) : ''
  holds(
    `${name}: ${what.slice(0, 110) || problems || 'read'}`,
    summary && (expected === null || (expected.test(`${what} ${problems}`) && (problems || what.includes(name)))),
    `${what} ${told}`,
  )
  holds(`${name}: the rest went on`, added >= 1, `${added} added ${told.slice(0, 300)}`)
  const longer = seconds - alone
  holds(
    `${name}: ${longer.toFixed(1)} s, ${megabytes} MB`,
    longer <= MOST.seconds && megabytes <= MOST.megabytes,
    `more than ${MOST.seconds} s or ${MOST.megabytes} MB`,
  )
  rmSync(file)
}

/** How long the decision alone takes, in seconds. */
async function timeAlone() {
  const good = join(folder, 'good.txt')
  writeFileSync(good, decision)
  const { summary } = await runImport(['--library', join(folder, 'alone.pandect'), good]).ended
  return summary.seconds
}

async function problemsOf(library) {
  const { openLibrary } = await import('./libraries.mjs')
  const { store, close } = await openLibrary(library)
  const { items } = await store.list([], { offset: 0, limit: 10 })
  const codes = []
  for (const { id } of items) codes.push(...(await store.get(id)).decision.problems.map(p => p.code))
  await close()
  return [...new Set(codes)].join(' ')
}

function nest(depth) {
  let zip = zipSync({ 'a.txt': bytes(decision) })
  for (let i = 0; i < depth; i++) zip = zipSync({ 'z.zip': zip })
  return zip
}

/** One page whose content is the given deflated stream. */
function pdf(stream) {
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream
`
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF', 'latin1'),
  ])
}

/** A line of 1 GB without an end. */
function longLine(file, start) {
  const handle = openSync(file, 'w')
  writeSync(handle, start)
  const chunk = Buffer.alloc(1 << 26, 'x')
  for (let i = 0; i < 16; i++) writeSync(handle, chunk)
  closeSync(handle)
}
