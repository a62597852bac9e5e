#!/usr/bin/env node
// node tools/determinism.mjs OTHER-NODE FILE...: the same bytes give the same JSON, byte for byte, on this Node and the
// other, in other languages, time zones and locales. Needs a build. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { root } from './install.mjs'

const [other, ...files] = process.argv.slice(2)
const settings = [
  [process.execPath, {}],
  [process.execPath, { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }],
  [process.execPath, { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Seoul' }],
  [other, { LANG: 'de_AT.UTF-8', LC_ALL: 'de_AT.UTF-8', TZ: 'America/St_Johns' }],
  [other, { LANG: 'ko_KR.UTF-8', TZ: 'Pacific/Kiritimati' }],
]
const [first, ...rest] = settings.map(([node, env]) => digest(node, env))
const failed = rest.filter(hash => hash !== first).length + (first === undefined ? 1 : 0)
if (failed)
  console.log(settings.map(([node, env], i) => `${[first, ...rest][i]} ${node} ${JSON.stringify(env)}`).join('\n'))
console.log(`${rest.length - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

/** The hash of what the command prints; `undefined` when it prints nothing. */
function digest(node, env) {
  const run = spawnSync(node, ['dist/faces/cli/pandect.js', 'parse', '--json', ...files], {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
  })
  if (run.stdout.length === 0) return undefined
  return createHash('sha256').update(run.stdout).digest('hex')
}
