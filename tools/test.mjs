#!/usr/bin/env node
// npm test: installs what is missing, then everything that must hold. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, root } from './install.mjs'

install()
const total = { passed: 0, failed: 0, skipped: 0 }
step('generated files are current', ['tools/generate.mjs', '--check'])
step('types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'])
step('style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
tests()
if (total.skipped) console.log(`${total.skipped} skipped`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)

function step(name, args) {
  const from = Date.now()
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const good = run.status === 0
  total[good ? 'passed' : 'failed']++
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`)
  if (!good) console.log(`${run.stdout}${run.stderr}`)
}

/** The tests beside the sources and those that cross rooms, counted from the runner's own report. */
function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'pandect-test-'))
  const file = join(folder, 'report.json')
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const run = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
    env: { ...process.env, NO_COLOR: '1' },
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {}
  rmSync(folder, { recursive: true })
  total.passed += report.numPassedTests
  total.skipped += report.numPendingTests + (report.numTodoTests ?? 0)
  total.failed += report.numFailedTests || (run.status === 0 ? 0 : 1)
}
