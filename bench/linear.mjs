#!/usr/bin/env node
// npm run bench: worst cases. None may cost more than three times what a million characters of ordinary text cost.
// `node bench/linear.mjs nl` measures one pack. Last line: `N passed, N failed`.
import { parse } from '../dist/main.js'
import { packs } from '../dist/packs/index.js'
import { MEGABYTE, ordinary, worst } from './texts.mjs'

const MOST = 3
const only = process.argv[2]
let [passed, failed] = [0, 0]
for (const pack of packs.filter(p => !only || p.id === only)) {
  const usual = cost(ordinary(pack.id), pack.id)
  console.log(`${pack.id}: ordinary text ${usual.toFixed(0)} ms per million characters`)
  for (const [name, text] of Object.entries(worst(pack))) {
    const eighth = cost(text.slice(0, MEGABYTE / 8), pack.id)
    const all = eighth > MOST * usual ? Number.POSITIVE_INFINITY : cost(text, pack.id)
    const good = all <= MOST * usual
    good ? passed++ : failed++
    const said = Number.isFinite(all)
      ? `${(all / usual).toFixed(2)} x`
      : `> ${(eighth / usual).toFixed(1)} x for an eighth`
    if (!good || process.argv.includes('--all')) console.log(`  ${good ? 'ok  ' : 'FAIL'} ${name}: ${said}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

/** CPU milliseconds of one parse; a dear one gets a second try. */
function cost(text, country) {
  const bytes = Buffer.from(text)
  let best = Number.POSITIVE_INFINITY
  for (let k = 0; k < 2 && best > 150; k++) {
    const from = process.cpuUsage()
    parse({ bytes, name: 'bench' }, { country })
    const used = process.cpuUsage(from)
    best = Math.min(best, (used.user + used.system) / 1000)
  }
  return best
}
