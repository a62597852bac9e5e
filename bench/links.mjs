#!/usr/bin/env node
// node bench/links.mjs [--texts 3000] [--every 10]: what it costs to know how decisions hang together: CPU seconds of this one thread for
// keeping them with and without links, room on disk, and how long questions about links take, beside a look-up by id in the same run.
// With PANDECT_CORPUS its bench files are kept (every tenth record), else decisions made up.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { importModule, option, randoms } from './libraries.mjs'

const { parseAll } = await importModule('main')
const { itemOf } = await importModule('store/item')
const { connection } = await importModule('store/sqlite/connection')
const { openDriver } = await importModule('store/sqlite/driver')

const folder = mkdtempSync(join(tmpdir(), 'pandect-links-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const bench = join(process.env.PANDECT_CORPUS ?? '', 'bench')
const items = existsSync(join(bench, 'bgh-records-60k.jsonl.gz'))
  ? fromCorpus(option('every', 10))
  : madeUp(option('texts', 3000))
const bare = items.map(item => ({
  ...item,
  names: [],
  cited: [],
  provisions: [],
  likeness: { ...item.likeness, ecli: null, names: [], sketch: [] },
}))
const count = of => items.reduce((sum, item) => sum + item[of].length, 0)
console.log(`${items.length} decisions, ${count('cited')} decisions cited, ${count('provisions')} provisions`)

const without = kept('without', bare)
const { ask, seconds, megabytes, ofLinks } = kept('with', items)
const share = (a, b) => `${a / b - 1 >= 0 ? '+' : ''}${(100 * (a / b - 1)).toFixed(1)} %`
for (const [name, s, mb] of [
  ['without links', without.seconds, without.megabytes],
  ['with links', seconds, megabytes],
])
  console.log(
    `${`put, ${name}`.padEnd(32)} ${s.toFixed(2)} s CPU ${(items.length / s).toFixed(0).padStart(6)} decisions/s ${mb.toFixed(1)} MB`,
  )
console.log(
  `${'links'.padEnd(32)} ${share(seconds, without.seconds)} of the time, ${ofLinks.toFixed(1)} MB of the file`,
)

const page = { offset: 0, limit: 20 }
const ids = items.map(i => i.id)
const counts = ask('citedCounts', ids)
const most = ids[counts.indexOf(Math.max(...counts))]
const [law] = ask('laws', null, page).items
const [section] = ask('laws', law.law, page).items
console.log(`${most} is cited by ${Math.max(...counts)} decisions; ${counts.filter(n => n).length} decisions are cited`)
const cited = items.filter(i => i.cited.length)
const statuses = { exact: 0, ambiguous: 0, outside: 0 }
for (const item of cited) for (const link of ask('links', item.id) ?? []) statuses[link.status]++
console.log(`links: ${JSON.stringify(statuses)}`)
spread('get by id (baseline)', n => ask('get', ids[(n * 7919) % ids.length]))
spread('cited by, first 20 of the most', () => ask('citedBy', most, page))
spread('counts of 20 decisions', n => ask('citedCounts', ids.slice((n * 20) % ids.length).slice(0, 20)))
spread('links of a decision', n => ask('links', cited[(n * 7919) % cited.length].id))
spread('chain', n => ask('chain', ids[(n * 7919) % ids.length]))
spread('citing the article cited most', () => ask('citing', law.law, section.section, page))
spread('laws', () => ask('laws', null, page), 20)
spread('wanted', () => ask('wanted', page), 20)
const again = items.find(i => i.id === most)
const { id } = ask('begin', 'one by one')
const one = n => [{ ...items[(n * 7919) % items.length], key: `one ${n}`, name: `one ${n}` }]
spread('one more decision', n => ask('put', id, one(n), []), 100)
spread('a copy of the most cited', n => ask('put', id, [{ ...again, key: `copy ${n}`, name: `copy ${n}` }], []), 10)
spread('removal of the most cited', n => n || ask('remove', [most]), 1)
ask('close')

function kept(name, all) {
  const file = join(folder, name)
  const answer = connection({ file, mode: 'write', synchronous: 'normal', busyMs: 1000, maxBytes: null })
  const ask = (action, ...values) => {
    const given = answer({ action, values })
    if (!given.ok) throw new Error(given.message)
    return given.value
  }
  const { id } = ask('begin', 'bench')
  const seconds = cpu(() => {
    for (let at = 0; at < all.length; at += 100) ask('put', id, all.slice(at, at + 100), [])
  })
  ask('end', id)
  ask('close')
  return { ask, seconds, megabytes: statSync(file).size / 1e6, ofLinks: roomOf(file) }
}

/** Megabytes of the tables of links, and their indexes. */
function roomOf(file) {
  const db = openDriver(file, 1000)
  const sql = `SELECT sum(d.pgsize) AS n FROM dbstat d JOIN sqlite_master m ON m.name = d.name
    WHERE m.tbl_name IN ('link', 'name', 'likely', 'cite', 'parallel', 'law', 'provision')`
  const { n } = db.get(sql)
  db.close()
  return n / 1e6
}

function cpu(work) {
  const from = process.cpuUsage()
  work()
  const used = process.cpuUsage(from)
  return (used.user + used.system) / 1e6
}

function spread(name, work, times = 200) {
  const all = Array.from({ length: times }, (_, n) => 1000 * cpu(() => work(n))).sort((a, b) => a - b)
  const at = share => all[Math.min(all.length - 1, Math.floor(all.length * share))].toFixed(2).padStart(7)
  console.log(`${name.padEnd(32)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`)
}

function fromCorpus(every) {
  const lines = name =>
    gunzipSync(readFileSync(join(bench, `${name}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter(Boolean)
  const all = [...lines('bgh-ix-fulltext'), ...lines('multilingual'), ...lines('bgh-records-60k')]
  return all
    .filter((_, n) => n % every === 0)
    .flatMap((line, n) =>
      parseAll({ bytes: Buffer.from(line), name: `${n}` }).flatMap(d =>
        d.error ? [] : [itemOf(d, `key ${n} ${d.source.name}`)],
      ),
    )
}

/** Decisions of one court, each citing some before it, the first ones most. */
function madeUp(texts) {
  const random = randoms(3)
  return Array.from({ length: texts }, (_, n) => {
    const cites = Array.from({ length: 1 + Math.floor(random() * 9) }, () => 1 + Math.floor(texts * random() ** 3))
    const text = `Bundesgerichtshof
Urteil vom ${1 + (n % 28)}. Mai ${2000 + (n % 30)}
V ZR ${n + 1}/20
Gründe
${cites.map((c, i) => `${i + 1} Nach § ${1 + (c % 900)} BGB gilt das (vgl. BGH, Urteil vom ${1 + ((c - 1) % 28)}. Mai ${2000 + ((c - 1) % 30)} - V ZR ${c}/20, Rn. ${i}).`).join('\n')}
`
    const [decision] = parseAll({ bytes: Buffer.from(text), name: `${n}.txt` })
    return itemOf(decision, `key ${n}`)
  })
}
