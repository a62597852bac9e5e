#!/usr/bin/env node
// Worst cases: a million characters of one sign or of an article list cost at most three times what ordinary text costs;
// whatever else the rules' own words can be made into costs in proportion to its length.
// `node bench/linear.mjs nl` measures one pack. Last line: `N passed, N failed`.
import { parse } from '../dist/main.js'
import { packs } from '../dist/packs/index.js'
import { MEGABYTE, ordinary, worst } from './texts.mjs'

const MOST = 3
/** What eight times the text may cost: eight times as much, and room for caches that overflow and a busy machine. */
const GROWTH = 20
const only = process.argv[2]
let [passed, failed] = [0, 0]
for (const pack of packs.filter(p => !only || p.id === only)) {
  const usual = cost(ordinary(pack.id), pack.id)
  console.log(`${pack.id}: ordinary text ${usual.toFixed(0)} ms per million characters`)
  const { bounded, linear } = worst(pack)
  for (const [name, text] of Object.entries(bounded)) {
    const eighth = cost(text.slice(0, MEGABYTE / 8), pack.id)
    const all = eighth > MOST * usual ? Number.POSITIVE_INFINITY : cost(text, pack.id)
    report(all <= MOST * usual, name, `${(all / usual).toFixed(2)} x ordinary text`)
  }
  for (const [name, text] of Object.entries(linear)) {
    const eighth = Math.max(10, cost(text.slice(0, MEGABYTE / 8), pack.id))
    const all = eighth > 10 * usual ? Number.POSITIVE_INFINITY : cost(text, pack.id)
    report(all <= GROWTH * eighth, name, `${(all / eighth).toFixed(1)} x what an eighth of it costs`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

function report(good, name, said) {
  good ? passed++ : failed++
  if (!good || process.argv.includes('--all')) console.log(`  ${good ? 'ok  ' : 'FAIL'} ${name}: ${said}`)
}

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
