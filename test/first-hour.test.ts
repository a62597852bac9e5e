import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { patternOf, stepsOf } from './console.js'
import { ROOT } from './repository.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-first-hour-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The commands of the page with what they print, in order; those on a library work on one of their own. */
const steps = stepsOf(readFileSync(join(ROOT, 'docs/first-hour.md'), 'utf8')).filter(
  ([command]) => command.startsWith('npx pandect ') && !command.includes('>'),
)

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
