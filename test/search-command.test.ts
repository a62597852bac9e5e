import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command } from './command.js'
import { filled } from './filled.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pandect-search-'))
  writeFileSync(join(folder, 'a.pandect'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `pandect search` on the library of `filled.ts`. */
async function searched(...args: string[]) {
  return command(['search', '--library', join(folder, 'a.pandect'), ...args], await filled())
}

test('words need no quotation marks', async () => {
  const { stdout } = await searched('--json', 'de', 'vordering')
  expect(JSON.parse(stdout)).toMatchObject({ query: 'de vordering', matched: 'all' })
})
test('a file of queries is answered line by line', async () => {
  const file = join(folder, 'queries.txt')
  writeFileSync(file, `vordering\r\n\n${'x'.repeat(10_001)}\nniets-van-dit`)
  const { stdout, status } = await searched('--batch', file, '--limit', '1')
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(answers).toMatchObject([
    { query: 'vordering', results: [{ id: expect.any(String) }] },
    { query: '' },
    { ok: false, error: { code: 'input.invalid' } },
    { query: 'niets-van-dit', total: 0 },
  ])
  expect(status).toBe(1)
})
test('a file of queries that is not there is told', async () => {
  const { stderr, status } = await searched('--batch', join(folder, 'none.txt'))
  expect(JSON.parse(stderr)).toMatchObject({ ok: false, error: { code: 'source.unreadable' } })
  expect(status).toBe(1)
})
test('what was found is shown with its place, and what was not understood', async () => {
  const { stdout, status } = await searched('jugde:x vordering')
  expect(stdout).toMatch(/^jugde:x vordering\n\^{6} jugde: is no field/)
  expect(stdout).toContain('vordering')
  expect(stdout).toMatch(/1-\d of \d decisions? \(/)
  expect(status).toBe(0)
})
test('nothing found is no error', async () => {
  expect(await searched('Qwortschwall')).toMatchObject({ stdout: expect.stringMatching(/^Nothing found/), status: 0 })
})
