#!/usr/bin/env node
// node bench/search/indexing.mjs [--every 40] [--cache DIR] [--json]: CPU time of analysing and indexing passages, beside that of
// inserting the same passages into a raw full-text index in the same run; and the size of a library beside its texts.
// PANDECT_CORPUS names the folder of texts.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { importModule, openLibrary, option } from '../libraries.mjs'
import { wholeLibrary } from './cache.mjs'
import { collections, corpus, decisionFiles, records } from './corpus.mjs'

const { indexedPassages } = await importModule('store/item')
const { indexPassages } = await importModule('store/sqlite/indexing')
const { prepare } = await importModule('store/sqlite/schema')
const { openDriver } = await importModule('store/sqlite/driver')
const { passagesOf, passageText } = await importModule('store/passages')
const PASSES = 3
const given = corpus()
const { file } = await wholeLibrary(given)
const folder = mkdtempSync(join(tmpdir(), 'pandect-indexing-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const decisions = await sampled(option('every', 40))
const runs = { ours: [], raw: [] }
for (let pass = 0; pass < PASSES; pass++) {
  runs.ours.push(cpu(() => ours(join(folder, `ours-${pass}`))))
  runs.raw.push(cpu(() => raw(join(folder, `raw-${pass}`))))
}
const [a, b] = [Math.min(...runs.ours), Math.min(...runs.raw)]
const bytes = textBytes()
const size = statSync(file).size
if (process.argv.includes('--json')) console.log(JSON.stringify({ ours: a, raw: b, size, bytes }))
else {
  console.log(
    `${decisions.length} decisions: analysed and indexed ${a.toFixed(2)} CPU s, raw FTS5 ${b.toFixed(2)} CPU s, ${(a / b).toFixed(2)} x`,
  )
  console.log(`library ${mb(size)} MB, text ${mb(bytes)} MB, ${(size / bytes).toFixed(2)} x`)
}

/** Every so-manieth decision of the library, with its text. */
async function sampled(every) {
  const db = new Database(file)
  const ids = db.prepare('SELECT id FROM entry WHERE row % ? = 0 ORDER BY row').all([every])
  db.close()
  const library = await openLibrary(file)
  const all = []
  for (const { id } of ids) all.push((await library.store.get(id)).decision)
  await library.close()
  return all
}

function ours(path) {
  const db = openDriver(path, 1000)
  settings(db)
  prepare(db, path)
  db.transaction(() => {
    for (const [n, decision] of decisions.entries()) indexPassages(db, n + 1, indexedPassages(decision))
  })
  db.close()
}

function raw(path) {
  const db = openDriver(path, 1000)
  settings(db)
  db.exec(`CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'unicode61')`)
  db.transaction(() => {
    for (const decision of decisions)
      for (const p of passagesOf(decision))
        db.run('INSERT INTO words (text) VALUES (?)', [passageText(decision.text, p)])
  })
  db.close()
}

function settings(db) {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = normal; PRAGMA cache_size = -65536')
}

function cpu(work) {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

function textBytes() {
  let all = decisionFiles(given).reduce((sum, f) => sum + f.bytes.length, 0)
  for (const c of collections(given)) for (const { text } of records(c)) all += Buffer.byteLength(text)
  return all
}

function mb(n) {
  return (n / 1e6).toFixed(1)
}
