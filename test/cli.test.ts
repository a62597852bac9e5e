import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './repository.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pandect-cli-'))
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'b.txt'), TEXT)
  writeFileSync(join(folder, 'a.txt'), `${TEXT}\u001b[31m`)
  writeFileSync(join(folder, 'deep', 'c.txt'), TEXT)
  writeFileSync(join(folder, 'empty.html'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = `ECLI:NL:RBZVD:2031:1
Rechtbank Zeeveld
Datum uitspraak
20 augustus 2031
Uitspraak
1. De feiten
1.1. De eiser is koper. Zie rechtsoverweging 9.9 hierna.
2. De beslissing
De rechtbank
2.1. wijst de vordering af.
`

// A loader named by its package is looked for from the folder of the run: it is given by its place.
const TSX = new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href
function pandect(args: string[], input?: string) {
  return spawnSync(process.execPath, ['--import', TSX, join(ROOT, 'src/faces/cli/pandect.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
}

const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { source: { name: string }; text?: string; error?: { code: string } })

describe('parse', () => {
  test('one record a line, in the order of the files; what cannot be read says so and the run goes on', () => {
    const { stdout, status } = pandect(['parse', '--json', 'b.txt', 'none.txt', 'empty.html', 'a.txt'])
    const found = records(stdout)
    expect(found.map(r => r.source.name)).toEqual(['b.txt', 'none.txt', 'empty.html', 'a.txt'])
    expect(found.map(r => r.error?.code)).toEqual([undefined, 'source.unreadable', 'source.empty', undefined])
    expect(found[0]).not.toHaveProperty('text')
    expect(status).toBe(1)
  })
  test('with its text; a folder and a pattern are what is in them, sorted', () => {
    const { stdout } = pandect(['parse', '--json', '--text', 'deep', '*.txt'])
    const found = records(stdout)
    expect(found.map(r => r.source.name)).toEqual(['deep/c.txt', 'a.txt', 'b.txt'])
    expect(found[2]?.text).toBe(TEXT)
  })
  test('standard input, and a limit', () => {
    const { stdout, status } = pandect(['parse', '--json', '--max-size', '10', '-', 'b.txt'], TEXT)
    expect(records(stdout).map(r => r.error?.code)).toEqual(['source.too-large', 'source.too-large'])
    expect(status).toBe(1)
    expect(pandect(['parse', '--json', '-'], TEXT).status).toBe(0)
  })
  test('for a person: the head and a remedy', () => {
    const { stdout } = pandect(['parse', 'b.txt', 'empty.html'])
    expect(stdout).toContain('2 paragraphs')
    expect(stdout).toContain('Save the page again')
  })
})

describe('check', () => {
  test('prints like a linter', () => {
    const { stdout, status } = pandect(['check', 'b.txt', 'empty.html'])
    expect(stdout).toMatch(/^empty\.html:1:1 error source\.empty /m)
    expect(stdout).toMatch(/2 files: /)
    expect(status).toBe(1)
    for (const line of stdout.split('\n').filter(l => l.startsWith('b.txt')))
      expect(line).toMatch(/^b\.txt:\d+:\d+ (error|warning|note) [a-z]+\.[a-z-]+ ./)
  })
})

describe('read', () => {
  test('no line is wider than asked for, no control character gets through', () => {
    const { stdout, status } = pandect(['read', '--width', '60', 'a.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('De eiser is koper.')
    expect(stdout).not.toContain('\u001b')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })
  test('a file that cannot be read', () => {
    const { stderr, status } = pandect(['read', 'none.txt'])
    expect(stderr).toContain('no such file')
    expect(status).toBe(1)
  })
})

describe('the command', () => {
  test('help, version, and what it does not understand', () => {
    expect(pandect(['--help']).stdout).toContain('pandect check decisions/')
    expect(pandect(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    for (const args of [['nonsense'], ['parse'], ['parse', '--max-size', 'big', 'b.txt']])
      expect(pandect(args).status).toBe(2)
  })
  test('a reader that stops early is no mistake', () => {
    const script = join(ROOT, 'src/faces/cli/pandect.ts')
    const many = Array.from({ length: 60 }, () => 'b.txt').join(' ')
    const shell = `"${process.execPath}" --import "${TSX}" "${script}" parse --json --text ${many} | head -c 10`
    const { stderr } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})
