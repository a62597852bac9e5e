import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT } from './repository.js'

/** A bench that counts for itself, run on the sources; without the colours and the odd line of the machine. */
function bench(name: string, ...args: string[]) {
  const tsx = new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href
  const run = spawnSync(process.execPath, ['--import', tsx, `bench/${name}.mjs`, '--source', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { ...run, last: run.stdout.trim().split('\n').at(-1) }
}

test('an import that is killed twice loses nothing it reported, and ends as if nothing had happened', () => {
  const { last, stdout, stderr, status } = bench('kill', '--texts', '200', '--kills', '2')
  expect(last, `${stdout}${stderr}`).toMatch(/^\d+ passed, 0 failed$/)
  expect(status).toBe(0)
}, 600_000)
