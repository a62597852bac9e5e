#!/usr/bin/env node
// node bench/import.mjs [--texts 3000] [--source]: texts and megabytes imported in a second, first and again, the memory it took and
// the size of the library; beside what the same texts cost otherwise in the same run, so that figures of different machines can be
// compared. Made-up texts, or with PANDECT_CORPUS all that its bench folder holds.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { importModule, option, runImport, writeTexts } from './libraries.mjs'

const { parseAll } = await importModule('parse')
const { openDriver } = await importModule('store/sqlite/driver')
const folder = mkdtempSync(join(tmpdir(), 'pandect-import-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const files = filesIn(process.env.PANDECT_CORPUS)
let [texts, megabytes] = [0, 0]
const some = []
measure('gunzip and JSON.parse', () => {
  for (const line of lines()) {
    const { text } = JSON.parse(line)
    megabytes += Buffer.byteLength(text) / 1e6
    if (texts++ % 20 === 0) some.push(line)
  }
})
measure('raw FTS5 insert', () => insertAll(openDriver(join(folder, 'raw'), 1000)))
const share = some.length / texts
measure('bare parse, one thread', () => some.map(line => parseAll({ bytes: Buffer.from(line), name: 'bench' })), share)
const library = join(folder, 'l.pandect')
for (const what of ['import, two threads', 'the same again']) {
  const from = performance.now()
  const { summary, told } = await runImport(['--library', library, ...files]).ended
  if (!summary?.ok) throw new Error(told)
  report(what, performance.now() - from, `, ${summary.megabytes} MB of memory`)
}
const size = statSync(library).size / 1e6
console.log(
  `${texts} texts, ${megabytes.toFixed(1)} MB; library ${size.toFixed(1)} MB, ${(size / megabytes).toFixed(2)} x the text`,
)

function filesIn(corpus) {
  if (corpus) {
    const bench = join(corpus, 'bench')
    return readdirSync(bench)
      .filter(name => name.endsWith('.jsonl.gz'))
      .map(name => join(bench, name))
  }
  const file = join(folder, 'all.jsonl')
  writeTexts(file, option('texts', 3000))
  return [file]
}

/** The whole lines of all files, one file in memory at a time. */
function* lines() {
  for (const file of files) {
    const bytes = readFileSync(file)
    const all = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
    for (const line of all.toString('utf8').split('\n')) if (line.endsWith('}')) yield line
  }
}

/** Every text whole in an index of words and nothing else, in the settings of a library. */
function insertAll(db) {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = normal; PRAGMA cache_size = -65536')
  db.exec(`CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'unicode61')`)
  let begun = 0
  for (const line of lines()) {
    if (begun++ % 1000 === 0) db.exec(begun > 1 ? 'COMMIT; BEGIN' : 'BEGIN')
    db.run('INSERT INTO words (text) VALUES (?)', [JSON.parse(line).text])
  }
  db.exec('COMMIT')
  db.close()
}

/** Times work on a share of all texts. */
function measure(what, work, share = 1) {
  const from = performance.now()
  work()
  report(what, (performance.now() - from) / share)
}

function report(what, milliseconds, more = '') {
  const seconds = milliseconds / 1000
  const rates = `${(texts / seconds).toFixed(0).padStart(6)} texts/s ${(megabytes / seconds).toFixed(2).padStart(6)} MB/s`
  console.log(`${what.padEnd(24)} ${rates} (${seconds.toFixed(1)} s${more})`)
}
