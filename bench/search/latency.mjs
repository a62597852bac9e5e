#!/usr/bin/env node
// node bench/search/latency.mjs [LIBRARY [QUERIES]] [--rounds 3] [--slow] [--cache DIR] [--json]: how long searches take, twenty
// passages each with what was found marked in them and the counts beside them, next to twenty of a raw full-text index of the same
// passages in the same run; and from the start of opening to the first answer in new processes. Without a library that of the
// corpus (PANDECT_CORPUS) is taken, else one of made-up texts; without queries (one a line) those of the corpus, or some that fit.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { importModule, openLibrary, option, runImport, writeTexts } from '../libraries.mjs'
import { wholeLibrary } from './cache.mjs'
import { plainMatch, plainOf } from './plain.mjs'

const { perform } = await importModule('operations/perform')
const { search } = await importModule('operations/search')
const { parseQuery } = await importModule('query/parse-query')

const LIMIT = 20
const COLD = 7
const OWN = [
  'kisten',
  'eiser kisten',
  '"de rechtbank"',
  'lever*',
  'artikel 6:162 BW',
  'country:nl zaak',
  'zeilen -masten',
]
/** What the page of results asks for, as far as this build knows it. */
const PAGE = { limit: LIMIT, ...('facets' in search.input.shape ? { facets: true } : {}) }

const first = process.argv.indexOf('--first')
if (first > 0) await coldAnswer(process.argv[first + 1], process.argv[first + 2])
else await measure()

async function measure() {
  const { folder, file, queries, remove } = await given()
  const results = { rounds: [], cold: [] }
  for (const query of queries.slice(0, COLD)) results.cold.push(cold(file, query))
  const library = await openLibrary(file)
  const raw = new Database(plainOf(folder, file))
  const top = raw.prepare('SELECT rowid, rank FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20')
  for (let round = 1; round <= option('rounds', 2); round++) {
    const times = { ours: [], raw: [], slow: [] }
    for (const query of queries) {
      const match = plainMatch(parseQuery(query).query.words)
      const took = await timed(async () => (await perform(search, { query, ...PAGE }, library)).total)
      times.ours.push(took.ms)
      times.slow.push([took.ms, query, took.value])
      if (match) times.raw.push((await timed(() => top.all([match]))).ms)
    }
    results.rounds.push({ ours: spread(times.ours), raw: spread(times.raw) })
    if (!process.argv.includes('--json')) report(round, times, results.rounds.at(-1))
  }
  raw.close()
  await library.close()
  results.cold.sort((a, b) => a - b)
  if (process.argv.includes('--json')) console.log(JSON.stringify(results))
  else console.log(`cold: first answer after ${results.cold.map(ms => ms.toFixed(0)).join(', ')} ms`)
  remove()
}

/** The library and the queries that were given, or those of the corpus, or made-up ones. */
async function given() {
  const [library, list] = process.argv.slice(2).filter((a, i, all) => !a.startsWith('--') && !taken(all[i - 1]))
  const corpus = process.env.PANDECT_CORPUS
  const common = corpus && join(corpus, 'bench', 'queries.txt')
  const queries = list ?? (common && existsSync(common) ? common : null)
  const lines = queries ? readFileSync(queries, 'utf8').split('\n').filter(Boolean) : OWN
  if (!library && corpus) return { ...(await wholeLibrary(corpus)), queries: lines, remove: () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'pandect-bench-'))
  const remove = () => rmSync(folder, { recursive: true })
  return { folder, file: library ?? (await made(folder)), queries: lines, remove }
}

function taken(option) {
  return ['--rounds', '--cache', '--library', '--sample', '--every', '--sets', '--kinds'].includes(option)
}

async function made(folder) {
  const [texts, library] = [join(folder, 'texts.jsonl'), join(folder, 'a.pandect')]
  writeTexts(texts, 2_000)
  const { code, told } = await runImport(['--library', library, texts]).ended
  if (code === null || code > 1) throw new Error(told)
  return library
}

/** Milliseconds from the start of opening to the first answer, in a process of its own. */
function cold(file, query) {
  const source = process.argv.includes('--source') ? ['--source'] : []
  const run = spawnSync(process.execPath, [
    ...[...process.execArgv, fileURLToPath(import.meta.url), ...source, '--first', file, query],
  ])
  if (run.status !== 0) throw new Error(String(run.stderr))
  return Number(run.stdout)
}

async function coldAnswer(file, query) {
  const { ms } = await timed(async () => {
    const library = await openLibrary(file)
    await perform(search, { query, ...PAGE }, library)
  })
  process.stdout.write(String(ms), () => process.exit(0))
}

async function timed(work) {
  const from = performance.now()
  const value = await work()
  return { ms: performance.now() - from, value }
}

function report(round, { ours, slow }, { ours: a, raw: b }) {
  console.log(`round ${round}: ${ours.length} queries, ${slow.filter(s => s[2]).length} of them find something`)
  for (const [name, s] of [
    ['search', a],
    ['raw FTS5', b],
  ])
    console.log(
      `  ${name.padEnd(9)} ${Object.entries(s)
        .map(([k, ms]) => `${k} ${ms.toFixed(1)}`)
        .join(', ')} ms`,
    )
  if (!process.argv.includes('--slow')) return
  for (const [ms, query, total] of slow.sort((x, y) => y[0] - x[0]).slice(0, 12))
    console.log(`  ${ms.toFixed(0)} ms ${total} ${query}`)
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = percent => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
  return { p50: at(50), p95: at(95), p99: at(99), worst: sorted.at(-1) ?? 0 }
}
