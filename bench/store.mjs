#!/usr/bin/env node
// node bench/store.mjs [--texts 5000]: CPU seconds of this one thread for keeping, finding, copying and checking made-up decisions
// that are ready to be kept, beside inflating the same texts, so that figures of different machines can be compared.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { itemOf } from '../dist/store/item.js'
import { textIn } from '../dist/store/packed.js'
import { connection } from '../dist/store/sqlite/connection.js'
import { option, randoms } from './libraries.mjs'

const texts = option('texts', 5000)
const folder = mkdtempSync(join(tmpdir(), 'pandect-store-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'l.pandect')
const answer = connection({ file, mode: 'write', synchronous: 'normal', busyMs: 1000, maxBytes: null })
const ask = (action, ...values) => {
  const given = answer({ action, values })
  if (!given.ok) throw new Error(given.message)
  return given.value
}

const random = randoms(7)
/** Words as often as in real texts: the n-th most frequent about 1/n as often as the first. */
const word = () => letters(Math.floor(50_000 ** random()))
const letters = n => (n < 20 ? '' : letters(Math.floor(n / 20))) + 'bcdfghjklmnpqrstvwxz'[n % 20] + 'aeiou'[n % 5]
const items = Array.from({ length: texts }, (_, n) => itemOf(decision(n), `key ${n}`))
const megabytes = items.reduce((sum, i) => sum + i.passages.reduce((m, p) => m + p.at[1] - p.at[0], 0), 0) / 1e6
const passages = items.reduce((sum, i) => sum + i.passages.length, 0)
console.log(`${texts} decisions, ${passages} passages, ${megabytes.toFixed(1)} MB of text`)

report('inflate', () => items.map(i => textIn(i).length))
const { id } = ask('begin', 'bench')
report('put, 100 in a call', () => calls('put'))
report('put again', () => calls('put'))
ask('end', id)
console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB on disk`)
const any = () => ({ is: 'word', text: word() })
const some = [
  { field: 'country', value: 'DE', not: false },
  { field: 'date', value: '2005..', not: false },
]
for (const [name, words, filters] of [
  ['one word', any, []],
  ['two words', () => ({ is: 'and', of: [any(), any()] }), []],
  ['two words, two filters', () => ({ is: 'and', of: [any(), any()] }), some],
  ['no words, two filters', () => null, some],
])
  spread(name, () => ask('search', { words: words(), filters }, { offset: 0, limit: 20 }))
spread('list', () => ask('list', some, { offset: 0, limit: 50 }))
report('stats', () => ask('stats'))
report('backup', () => ask('backup', join(folder, 'copy')))
report('diagnose', () => {
  if (ask('diagnose').length) throw new Error('The library is damaged')
})
report('remove 100', () =>
  ask(
    'remove',
    items.slice(0, 100).map(i => i.id),
  ),
)
report('undo the rest', () => ask('undo', id))

function calls(action) {
  for (let at = 0; at < items.length; at += 100) ask(action, id, items.slice(at, at + 100), [])
}

function seconds(work) {
  const from = process.cpuUsage()
  work()
  const used = process.cpuUsage(from)
  return (used.user + used.system) / 1e6
}

function report(name, work) {
  const s = seconds(work)
  console.log(`${name.padEnd(24)} ${s.toFixed(2).padStart(7)} s ${(megabytes / s).toFixed(1).padStart(8)} MB/s`)
}

function spread(name, work) {
  const times = Array.from({ length: 200 }, () => 1000 * seconds(work)).sort((a, b) => a - b)
  const at = share => times[Math.floor(times.length * share)].toFixed(1).padStart(6)
  console.log(`${name.padEnd(24)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.995)} ms`)
}

function decision(n) {
  const says = Array.from({ length: 1 + Math.floor(12 * random() ** 3) }, () =>
    Array.from({ length: 60 + Math.floor(120 * random()) }, word).join(' '),
  )
  let at = 0
  const sections = says.map(text => {
    const section = { role: 'reasoning', heading: null, at: [at, at + text.length], children: [] }
    at += text.length + 2
    return section
  })
  const name = `d${n}`
  const lists =
    'keywords norms judges paragraphs dropped editorial footnotes headnotes mentions placeholders parties citations'
  const others = 'amounts dates sums timeline history operative claims holdings checks'
  return {
    id: `X:${n}`,
    source: { name },
    madeWith: 'bench',
    text: says.join('\n\n'),
    jurisdiction: ['DE', 'NL', 'AT'][n % 3],
    language: 'de',
    court: { code: `C${n % 40}`, name: `Gericht ${n % 40}`, level: 'appeal', seat: null, chamber: null },
    type: null,
    date: `${1990 + (n % 36)}-0${1 + (n % 9)}-1${n % 10}`,
    ecli: `ECLI:X:${n}`,
    caseNumbers: [`${n} X 1/20`],
    areaOfLaw: null,
    outcome: ['dismissed', 'costs'],
    sections,
    problems: [{ code: 'sum.mismatch', severity: 'error' }],
    ...Object.fromEntries(`${lists} ${others}`.split(' ').map(l => [l, []])),
  }
}
