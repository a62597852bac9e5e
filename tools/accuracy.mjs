#!/usr/bin/env node
// npm run accuracy [PART...] [-- --misses] [--write]: how right Pandect is, in six parts, each against its bars (bench/bars.json).
// The decisions, what must come out of them and the scorers are not part of the repository: PANDECT_CORPUS names their folder.
// `--misses` prints what is wrong; `--write` puts the figures into docs/accuracy.md and what the product says of each court.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { install, root } from './install.mjs'

const corpus = process.env.PANDECT_CORPUS && resolve(process.env.PANDECT_CORPUS)
if (!corpus || !existsSync(`${corpus}/accuracy`)) {
  console.log('not run: set PANDECT_CORPUS to the folder with accuracy/, gold/, gold-ler/, decisions/ and bench/')
  process.exit(0)
}
install()
const { build, built } = await import('./build.mjs')
if (!built()) build({ check: false })

const PARTS = ['gold', 'metadata', 'structure', 'references', 'links', 'retention']
const args = process.argv.slice(2)
const chosen = args.filter(a => PARTS.includes(a))
const bars = JSON.parse(readFileSync(`${root}bench/bars.json`, 'utf8'))
const parse = `'${process.execPath}' '${root}dist/faces/cli/pandect.js' parse --json`
const measured = {}
let [passed, failed] = [0, 0]
for (const part of chosen.length ? chosen : PARTS) {
  const { measure } = await import(`./accuracy/${part}.mjs`)
  console.log(`\n== ${part}`)
  const result = await measure({ corpus, parse, bars: bars[part], misses: args.includes('--misses') })
  for (const line of result.lines) console.log(line)
  passed += result.passed
  failed += result.failed
  measured[part] = result
}
if (args.includes('--write')) {
  const { write } = await import('./accuracy/report.mjs')
  await write(measured)
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
