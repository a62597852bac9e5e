#!/usr/bin/env node
// node bench/import.mjs [--texts 3000]: texts and megabytes imported in a second, beside the bare parse of the same texts in one
// thread of the same run, so that figures of different machines can be compared; then the same import again.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAll } from '../dist/main.js'
import { option, runImport, writeTexts } from './libraries.mjs'

const texts = option('texts', 3000)
const folder = mkdtempSync(join(tmpdir(), 'pandect-import-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'all.jsonl')
writeTexts(file, texts)
const megabytes = statSync(file).size / 1e6

const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
for (const line of lines.slice(0, 300)) parseAll({ bytes: Buffer.from(line), name: 'bench' })
let from = performance.now()
for (const line of lines) parseAll({ bytes: Buffer.from(line), name: 'bench' })
report('bare parse, one thread', performance.now() - from)
for (const what of ['import, two threads', 'the same again']) {
  from = performance.now()
  const { summary, told } = await runImport(['--library', join(folder, 'l.pandect'), file]).ended
  if (!summary?.ok) throw new Error(told)
  report(what, performance.now() - from, `, ${summary.megabytes} MB of memory`)
}

function report(what, milliseconds, more = '') {
  const seconds = milliseconds / 1000
  const rates = `${(texts / seconds).toFixed(0).padStart(6)} texts/s ${(megabytes / seconds).toFixed(2).padStart(6)} MB/s`
  console.log(`${what.padEnd(24)} ${rates} (${seconds.toFixed(1)} s${more})`)
}
