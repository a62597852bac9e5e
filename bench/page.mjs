#!/usr/bin/env node
// node bench/page.mjs [FILE...]: how long the page of a decision takes to make, and how large it is. Needs `npm run build`.
// Without files: the examples, and one of them grown to 20 KB. Times are of the processor, so that a busy machine does not
// count; the parse of the same text in the same run is the yardstick of the machine.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { appOf } from '../dist/faces/web/app.js'
import { loadAssets } from '../dist/faces/web/assets.js'
import { isDecision, parse } from '../dist/main.js'
import { itemOf } from '../dist/store/item.js'
import { openMemory } from '../dist/store/memory/memory.js'

const BARS = { milliseconds: 40, html: 120 * 1024, script: 40 * 1024 }
const RUNS = 60
const folder = new URL('../examples/', import.meta.url)
const given = process.argv.slice(2)
const texts = given.length
  ? given.map(name => ({ name, bytes: readFileSync(name) }))
  : [
      ...readdirSync(folder)
        .filter(name => !name.endsWith('.md'))
        .map(name => ({ name, bytes: readFileSync(new URL(name, folder)) })),
      grown('nl-rechtbank-portal.txt'),
    ]

const store = openMemory()
const reading = { madeWith: async () => '', keyOf: () => '', read: async () => [], close: async () => {} }
const assets = loadAssets()
const app = appOf({ store, reading }, assets)
const batch = await store.begin('bench')
let failed = 0

console.log('KB text  KB html  p50 ms  p95 ms  page/parse  name')
for (const { name, bytes } of texts) {
  const decision = parse({ bytes, name })
  if (!isDecision(decision)) continue
  const [kept] = await store.put(batch.id, [itemOf(decision, name)])
  const url = `http://127.0.0.1/d/${encodeURIComponent(kept.id)}`
  const page = await times(async () => (await app.request(url, { headers: { host: '127.0.0.1' } })).text())
  const parsing = await times(async () => parse({ bytes, name }))
  const html = Buffer.byteLength(await (await app.request(url, { headers: { host: '127.0.0.1' } })).text())
  const within = page.p95 <= BARS.milliseconds && html <= BARS.html
  if (!within) failed++
  const cells = [
    kb(bytes.length),
    kb(html),
    page.p50.toFixed(1),
    page.p95.toFixed(1),
    (page.p50 / parsing.p50).toFixed(2),
  ]
  console.log(`${cells.map(c => c.padStart(7)).join('  ')}  ${within ? 'ok  ' : 'FAIL'} ${name}`)
}
const script = [...assets].filter(([name]) => name.endsWith('.js')).reduce((n, [, a]) => n + gzipSync(a.body).length, 0)
if (script > BARS.script) failed++
console.log(
  `JavaScript ${kb(script)} KB gzipped; style sheet ${kb(gzipSync(assets.get('app.css').body).length)} KB gzipped`,
)
console.log(`${texts.length + 1 - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

async function times(make) {
  const all = []
  for (let i = 0; i < RUNS; i++) {
    const from = process.cpuUsage()
    await make()
    const used = process.cpuUsage(from)
    all.push((used.user + used.system) / 1000)
  }
  all.splice(0, 5)
  all.sort((a, b) => a - b)
  return { p50: all[Math.floor(all.length * 0.5)], p95: all[Math.floor(all.length * 0.95)] }
}

/** The example again and again until it has 20 KB. */
function grown(name) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return { name: `${name}, grown`, bytes: Buffer.from(text.repeat(Math.ceil(20_480 / text.length))) }
}

function kb(bytes) {
  return (bytes / 1024).toFixed(1)
}
