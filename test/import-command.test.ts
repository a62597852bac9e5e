import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { ROOT } from './repository.js'

const TSX = new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href
const lines = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `${JSON.stringify({ name: `d${from + i}`, text: `Text ${from + i}.` })}\n`,
  )

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 300_000 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pandect-command-'))
})
afterAll(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

/** Runs `pandect import` into a library of its own; `during` may deal with it while it runs. */
async function run(library: string, args: string[], input?: string | Buffer, during = (_: ChildProcess) => {}) {
  const command = [
    ...['--import', TSX, join(ROOT, 'src/faces/cli/pandect.ts')],
    'import',
    '--library',
    library,
    ...args,
  ]
  const child = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
  let [out, err] = ['', '']
  child.stdout.on('data', data => {
    out += data
  })
  child.stderr.on('data', data => {
    err += data
  })
  child.stdin.on('error', () => undefined)
  if (input !== undefined) child.stdin.end(input)
  during(child)
  const code = await new Promise(resolve => child.on('close', resolve))
  return { code, out, err }
}

test('standard input is imported; what cannot be read is told, the first ten and how to see the others', async () => {
  const broken = Array.from({ length: 12 }, () => '{"text":\n').join('')
  const { code, out } = await run('a', ['-'], gzipSync(lines(1, 4).join('') + broken))
  expect(code).toBe(1)
  expect(out).toMatch(/^15 texts \(3 added, 12 not read\) in /)
  expect(out.match(/source\.unreadable -, line \d+: broken JSON/g)).toHaveLength(10)
  expect(out).toContain('and 2 more; pandect imports 1 lists them')
  expect(out).toContain(`Kept in ${join(folder, 'a')} as import 1; pandect undo 1 takes it back.`)
})

test('--json is one object with every failure, --progress json an object for each step', async () => {
  writeFileSync(join(folder, 'all.jsonl'), [...lines(1, 30), 'x\n'].join(''))
  const { code, out, err } = await run('b', ['--json', '--progress', 'json', 'all.jsonl', 'none\u001b[31m.txt'])
  expect(code).toBe(1)
  const summary = JSON.parse(out)
  expect(summary).toMatchObject({ ok: true, read: 31, added: 29, failed: 2, interrupted: false, batch: { id: 1 } })
  expect(summary.failures.map((f: { name: string }) => f.name)).toEqual(['all.jsonl#30', 'none\u001b[31m.txt'])
  const steps = err
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(steps.at(-1)).toMatchObject({ read: 31, added: 29, bytes: summary.totalBytes, totalBytes: summary.totalBytes })
})

test('Ctrl-C keeps what was reported, also while nothing comes in, and the same command goes on', async () => {
  const waiting = (child: ChildProcess) => {
    child.stdin?.write(lines(1, 200).join(''))
    child.stderr?.once('data', () => child.kill('SIGINT'))
  }
  const first = await run('c', ['--progress', 'json', '-'], undefined, waiting)
  expect(first.code, first.err).toBe(130)
  expect(first.out).toContain('the same command goes on from there')
  const kept = Number(/^(\d+) texts/.exec(first.out)?.[1])
  expect(kept).toBeGreaterThan(0)
  const second = await run('c', ['--json', '-'], lines(1, 200).join(''))
  expect(JSON.parse(second.out)).toMatchObject({ resumed: true, read: 199, added: 199 - kept, unchanged: kept })
})

test('what cannot be understood, and a library that cannot be, are told in words', async () => {
  expect(await run('d', ['--progress', 'loud', 'x'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bar, lines'),
  })
  writeFileSync(
    join(folder, 'none.txt'),
    'This is no library, and it is long enough to be looked at as one.\n'.repeat(20),
  )
  const { code, err, out } = await run('none.txt', ['all.jsonl'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(join(folder, 'none.txt'))
  const json = await run('none.txt', ['--json', 'all.jsonl'])
  expect(JSON.parse(json.err)).toMatchObject({ ok: false, error: { code: 'store.not-a-library', problems: [] } })
})
