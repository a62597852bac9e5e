#!/usr/bin/env node
// node bench/speed.mjs: megabytes of text parsed per CPU second, beside one bare regular expression over the same text in
// the same run, so that figures of different machines can be compared.
import { parse } from '../dist/main.js'
import { packs } from '../dist/packs/index.js'
import { ordinary } from './texts.mjs'

const PASSES = 3
for (const { id } of packs) {
  const text = ordinary(id).slice(0, 300_000)
  const bytes = Buffer.from(text)
  const megabytes = (bytes.length * PASSES) / 1e6
  JSON.stringify(parse({ bytes, name: id }, { country: id }))
  const parsing = seconds(() => JSON.stringify(parse({ bytes, name: id }, { country: id })).length)
  const bare = seconds(() => [...text.matchAll(/§|\bArt|\bAbs|제/g)].length)
  const rate = s => (megabytes / s).toFixed(1).padStart(7)
  console.log(`${id}: ${rate(parsing)} MB per CPU second; one bare regex ${rate(bare)}`)
}

function seconds(work) {
  const from = process.cpuUsage()
  for (let k = 0; k < PASSES; k++) work()
  const used = process.cpuUsage(from)
  return (used.user + used.system) / 1e6
}
