#!/usr/bin/env node
// node bench/search.mjs [LIBRARY [QUERIES]]: how long searches take, twenty passages each with what was found marked in them,
// beside a bare full-text query for the same words in the same run. Without a library one of made-up texts is made, without
// queries (one a line) some that fit it. `--rounds 3` asks them all again; the first round is cold.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { importModule, openLibrary, option, runImport, writeTexts } from './libraries.mjs'

const { ask } = await importModule('operations/ask')
const { search } = await importModule('operations/search')
const { parseQuery } = await importModule('query/parse-query')
const { matchOf } = await importModule('store/matching')
const { ftsOf } = await importModule('store/sqlite/fts')

const LIMIT = 20
const OWN = [
  'kisten',
  'eiser kisten',
  '"de rechtbank"',
  'lever*',
  'artikel 6:162 BW',
  'vordering country:nl',
  'zeilen -masten',
]
const [given, queryFile] = process.argv
  .slice(2)
  .filter((a, i, all) => !a.startsWith('--') && !all[i - 1]?.startsWith('--rounds'))
const queries = queryFile ? readFileSync(queryFile, 'utf8').split('\n').filter(Boolean) : OWN
const folder = given ? null : mkdtempSync(join(tmpdir(), 'pandect-bench-'))
const file = given ?? (await made(join(folder, 'a.pandect')))
const library = await openLibrary(file)
const bare = new Database(file)
const raw = bare.prepare('SELECT rowid, rank FROM passage_words WHERE passage_words MATCH ? ORDER BY rank LIMIT 20')
for (let round = 1; round <= option('rounds', 2); round++) {
  const [ours, theirs, slow] = [[], [], []]
  let found = 0
  for (const query of queries) {
    let from = performance.now()
    const { total } = await ask(search, { query, limit: LIMIT }, library)
    const took = performance.now() - from
    ours.push(took)
    slow.push([took, query, total])
    if (total) found++
    const { words } = parseQuery(query).query
    const match = words && matchOf(words)
    from = performance.now()
    if (match) raw.all([ftsOf(match)])
    theirs.push(performance.now() - from)
  }
  console.log(`round ${round}: ${queries.length} queries, ${found} of them find something`)
  console.log(`  search    ${line(ours)}`)
  console.log(`  bare FTS5 ${line(theirs)}`)
  console.log(`  ratio     p50 ${ratio(ours, theirs, 50)}, p95 ${ratio(ours, theirs, 95)}`)
  if (process.argv.includes('--slow'))
    for (const [took, query, total] of slow.sort((a, b) => b[0] - a[0]).slice(0, 12))
      console.log(`  ${took.toFixed(0)} ms ${total} ${query}`)
}
bare.close()
await library.close()
if (folder) rmSync(folder, { recursive: true })

async function made(library) {
  const texts = join(folder, 'texts.jsonl')
  writeTexts(texts, 2_000)
  const { code, told } = await runImport(['--library', library, texts]).ended
  if (code === null || code > 1) throw new Error(told)
  return library
}

function quantile(times, percent) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]
}

function line(times) {
  const parts = [50, 95, 99].map(p => `p${p} ${quantile(times, p).toFixed(1)}`)
  return `${parts.join(', ')}, worst ${Math.max(...times).toFixed(1)} ms`
}

function ratio(ours, theirs, percent) {
  return (quantile(ours, percent) / quantile(theirs, percent)).toFixed(2)
}
