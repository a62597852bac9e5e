#!/usr/bin/env node
// npm run bench:search [-- --cache DIR --sample N]: all that docs/search-quality.md tells of, in one table, each figure beside that
// of plain full-text search in the same run. Options are passed on. PANDECT_CORPUS names the folder of texts.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { corpus } from './corpus.mjs'
import { measured } from './measures.mjs'

corpus()
const rows = [['', 'n', 'Pandect', 'plain FTS5']]
for (const [name, ours, plain] of run('known-item')) quality(`known item: ${name}`, ours, plain)
for (const [name, ours, plain] of run('judged')) if (!name.includes('>')) quality(`judged: ${name}`, ours, plain)
for (const [name, { n, right }] of run('answers'))
  if (!name.includes(',')) rows.push([`ask: ${name}, share right`, String(n), (right / n).toFixed(3), ''])
const { rounds, cold } = run('latency')
const warm = rounds.at(-1)
for (const key of Object.keys(warm.ours)) rows.push([`warm, ${key}, ms`, '', ...both(warm, key, 1)])
rows.push([
  'cold start to first answer, median, ms',
  String(cold.length),
  cold[Math.floor(cold.length / 2)].toFixed(0),
  '',
])
const { ours, raw, size, bytes } = run('indexing')
rows.push(['indexing, CPU s', '', ours.toFixed(2), raw.toFixed(2)])
rows.push(['indexing, times raw FTS5', '', (ours / raw).toFixed(2), '1.00'])
rows.push(['size of the library, times the text', '', (size / bytes).toFixed(2), ''])
const widths = rows[0].map((_, i) => Math.max(...rows.map(row => row[i].length)))
for (const [name, ...cells] of rows)
  console.log([name.padEnd(widths[0]), ...cells.map((c, i) => c.padStart(widths[i + 1]))].join('  '))

function quality(name, ours, plain) {
  const [a, b] = [measured(ours), measured(plain)]
  for (const [label, key] of [
    ['MRR@10', 'mrr'],
    ['Recall@10', 'recall'],
    ['Recall@1', 'first'],
  ])
    rows.push([`${name}, ${label}`, String(a.n), a[key].toFixed(3), b[key].toFixed(3)])
}

function both(warm, key, digits) {
  return [warm.ours[key].toFixed(digits), warm.raw[key].toFixed(digits)]
}

/** What one of the benches prints as JSON; what it says beside it is passed on. */
function run(name) {
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, '--json', ...process.argv.slice(2)], {
    stdio: ['inherit', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`${name} failed`)
  return JSON.parse(String(stdout).trim().split('\n').at(-1))
}
