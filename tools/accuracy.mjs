#!/usr/bin/env node
// npm run accuracy: scores the parser against hand-made expectations for real decisions. They are not part of the
// repository: PANDECT_CORPUS names the folder that holds `gold`, `decisions/portals` and `accuracy/score.mjs`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { install, root } from './install.mjs'

const corpus = process.env.PANDECT_CORPUS && resolve(process.env.PANDECT_CORPUS)
if (!corpus || !existsSync(`${corpus}/accuracy/score.mjs`)) {
  console.log('not run: set PANDECT_CORPUS to the folder with gold/, decisions/portals/ and accuracy/score.mjs')
  process.exit(0)
}
install()
const { build } = await import('./build.mjs')
build()

const scorer = [`${corpus}/accuracy/score.mjs`, '--gold', `${corpus}/gold`, '--texts', `${corpus}/decisions/portals`]
const parse = `'${process.execPath}' '${root}dist/faces/cli/pandect.js' parse --json`
const run = spawnSync(process.execPath, [...scorer, '--parse', parse, ...process.argv.slice(2), '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (run.status !== 0) {
  console.error(run.stderr)
  process.exit(1)
}
const { layers } = JSON.parse(run.stdout)
const bars = JSON.parse(readFileSync(`${root}bench/bars.json`, 'utf8'))
let [passed, failed] = [0, 0]
console.log(`${'layer'.padEnd(26)}${['precision', 'recall', 'F1', 'bar'].map(h => h.padStart(10)).join('')}`)
for (const [layer, score] of Object.entries(layers)) {
  const [[measure, bar] = ['f1', undefined]] = Object.entries(bars[layer] ?? {})
  const value = measure === 'recall' ? score.r : score.f1
  const below = bar !== undefined && value < bar - 5e-4
  if (bar !== undefined) below ? failed++ : passed++
  const cells = [score.p, score.r, score.f1].map(n => n.toFixed(3).padStart(10)).join('')
  console.log(`${layer.padEnd(26)}${cells}${(bar ?? '').toString().padStart(10)}${below ? '  below' : ''}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
