import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT } from './repository.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-first-hour-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The commands of the page with what they print, in order; those on a library work on one of their own. */
const steps = [...readFileSync(join(ROOT, 'docs/first-hour.md'), 'utf8').matchAll(/```console\n([\s\S]*?)```/g)]
  .flatMap(block => (block[1] as string).split(/^\$ /m).slice(1))
  .map(step => [step.slice(0, step.indexOf('\n')), step.slice(step.indexOf('\n') + 1).trimEnd()] as const)
  .filter(([command]) => command.startsWith('npx pandect ') && !command.includes('>'))

/** What the page shows, as a pattern: `…` stands for anything, and how long it took differs. */
function patternOf(shown: string): RegExp {
  const literal = shown.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
  const timed = literal.replace(/\d+ ms\b/g, '[\\d.]+ ms').replace(/in \d+ s\b/g, 'in [\\d.]+ s')
  return new RegExp(`^${timed.replaceAll('…', '[\\s\\S]*?')}\\s*$`)
}

describe('the first hour', () => {
  test.each(steps)('%s', (command, shown) => {
    const pandect = `"${process.execPath}" --import tsx src/faces/cli/pandect.ts`
    const run = spawnSync(command.replace('npx pandect', pandect), {
      shell: true,
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PANDECT_LIBRARY: join(folder, 'l.pandect'), NO_COLOR: '1', COLUMNS: '80' },
    })
    expect(run.stdout).toMatch(patternOf(shown))
  })
  test('is there', () => {
    expect(steps.length).toBeGreaterThan(4)
  })
})
