import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restOf } from '../src/faces/rest/rest.js'
import { fieldsOf } from '../src/operations/fields.js'
import { operations } from '../src/operations/index.js'
import type { Context, Operation } from '../src/operations/operation.js'
import { perform } from '../src/operations/perform.js'
import { command } from './command.js'
import { filled, other } from './filled.js'
import { sample } from './sample.js'

/** What each operation is asked on the library of `filled.ts`: every one must be here. */
const QUESTIONS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  search: [
    { query: 'vordering' },
    { query: 'kosten "in de" land:nl', country: ['nl'], in: ['operative'], limit: 1 },
    { query: 'niets', offset: 3 },
  ],
  suggest: [{ q: 'vorder' }, { q: 'country:nl vorder', limit: 1 }, { q: 'rech' }],
  ask: [
    { question: 'Wie betaalt de kosten?' },
    { question: 'vordert eiser country:nl', each: 1, limit: 2 },
    { question: 'Qwortschwall' },
  ],
  list: [{}, { country: ['kr', 'at'], level: ['supreme'], to: '2030-05', limit: 1 }, { batch: 2 }, { offset: 5 }],
  get: [{ id: sample.id }, { id: sample.id, version: 1 }, { id: other.id }],
  'cited-by': [{ id: sample.id }, { id: other.id, offset: 3, limit: 1 }],
  cites: [{ id: sample.id }, { id: other.id }],
  chain: [{ id: sample.id }, { id: other.id }],
  'save-search': [{ name: 'Huur', query: 'huur', country: ['nl'] }, { name: 'vordering' }],
  'saved-searches': [{}],
  seen: [{ name: 'vordering' }],
  'forget-search': [{ name: 'vordering' }],
  similar: [{ id: sample.id }, { id: other.id, limit: 1 }],
  compare: [{ id: [sample.id, other.id] }, { question: 'vordert eiser' }, { question: 'Qwortschwall' }],
  statute: [{}, { offset: 3 }, { law: ['BW'] }, { law: ['art', '3:13', 'bw'] }],
  unresolved: [{}, { limit: 1 }],
  check: [{ id: sample.id }, { text: 'A text', name: '../a.txt', country: 'nl' }, { text: 'broken' }],
  remove: [{ ids: [sample.id, 'none', sample.id] }, { ids: [other.id] }],
  stats: [{}],
  imports: [{}, { batch: 1 }, { limit: 1, offset: 1 }],
  undo: [{ batch: 2 }, { batch: 1 }],
  backup: [],
  doctor: [{}],
  import: [
    {
      documents: [
        { name: 'new.txt', text: 'A text' },
        { name: 'bad', base64: 'YnJva2Vu' },
      ],
      country: 'nl',
    },
  ],
}
/** Whose command is written by hand. */
const OWN = new Set(['check', 'import'])

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pandect-faces-'))
  file = join(folder, 'a.pandect')
  writeFileSync(file, '')
})
afterAll(() => rmSync(folder, { recursive: true }))

function typed(operation: Operation, input: Readonly<Record<string, unknown>>): string[] {
  const options = fieldsOf(operation.input)
    .filter(f => input[f.name] !== undefined && !operation.positional.includes(f.name))
    .flatMap(f => [input[f.name]].flat().flatMap(value => [`--${f.name}`, String(value)]))
  return [...options, ...operation.positional.flatMap(name => input[name] ?? []).map(String)]
}

async function request(operation: Operation, input: Readonly<Record<string, unknown>>, context: Context) {
  const { method, path } = operation.http!
  const rest = restOf(operations, context, { version: '0' })
  const query = new URLSearchParams()
  const filledPath = path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(input[name])))
  for (const [name, value] of Object.entries(input))
    if (!path.includes(`:${name}`)) for (const one of [value].flat()) query.append(name, String(one))
  const url = `http://localhost${filledPath}${method === 'post' ? '' : `?${query}`}`
  const body = method === 'post' ? { body: JSON.stringify(input) } : {}
  const headers = { host: 'localhost', 'content-type': 'application/json' }
  return await rest.request(url, { method: method.toUpperCase(), headers, ...body })
}

test('every operation is asked something', () => {
  expect(Object.keys(QUESTIONS).sort()).toEqual(operations.map(o => o.name).sort())
})

describe.each(operations.map(o => [o.name, o] as const))('%s', (name, operation) => {
  test.each(QUESTIONS[name]!)('the same through every face: %j', async input => {
    const given = await perform(operation, input, await filled())
    expect(operation.output.parse(given), 'every field is described').toEqual(given)
    const expected = JSON.parse(timeless(JSON.stringify(given)))
    if (operation.http) {
      const response = await request(operation, input, await filled())
      expect(response.status).toBe(200)
      expect(JSON.parse(timeless(await response.text()))).toEqual(expected)
    }
    if (OWN.has(name)) return
    const args = typed(operation, input)
    const json = await command([name, '--json', '--library', file, ...args], await filled())
    expect(json.stderr).toBe('')
    expect(JSON.parse(timeless(json.stdout))).toEqual(expected)
    const shown = await command([name, '--library', file, ...args], await filled())
    expect(shown.stdout).not.toContain('undefined')
    expect(shown.stdout.length).toBeGreaterThan(5)
    expect(shown.status).toBe(json.status)
  })
  test('a field it does not know is refused', async () => {
    const error = { code: 'input.invalid', problems: [{ path: 'colour' }] }
    await expect(
      perform(operation, { ...(operation.example as object), colour: 1 }, await filled()),
    ).rejects.toMatchObject(error)
  })
})

describe('the command tells what went wrong', () => {
  const run = async (...args: string[]) => await command([...args, '--library', file], await filled())

  test('in words, with the field and the remedy', async () => {
    const misfit = await run('list', '--limit', '5000', '--from', 'May')
    expect(misfit.stdout).toBe('')
    expect(misfit.stderr).toMatch(/^error input\.invalid .+\n {2}--from: Say a day.+\n {2}--limit: Too big.+\n$/)
    expect(misfit.status).toBe(2)
    const unknown = await run('get', 'none')
    expect(unknown.stderr).toMatch(/^error decision\.unknown .*none\n {2}<id>: No decision has this id\n/)
    expect(unknown.status).toBe(1)
  })
  test('in the one shape with --json', async () => {
    const { stdout, stderr, status } = await run('undo', '99', '--json')
    expect([stdout, status]).toEqual(['', 1])
    expect(JSON.parse(stderr)).toMatchObject({
      ok: false,
      error: { code: 'import.unknown', problems: [{ path: 'batch' }] },
    })
  })
  test('a library that is not there is not made by asking', async () => {
    const none = join(folder, 'none.pandect')
    const { stderr, status } = await command(['stats', '--library', none], await filled())
    expect(stderr).toContain(`There is no library at ${none}. Make it with: pandect import --library`)
    expect(status).toBe(1)
    expect(existsSync(none)).toBe(false)
  })
  test('numbers beyond all bounds, and words that are not numbers', async () => {
    for (const value of ['-1', '1e400', '99999999999999999999', '0x10', ' 5', ''])
      expect((await run('list', `--limit=${value}`)).stderr, value).toMatch(/^error input\.invalid .+\n {2}--limit: /)
    for (const value of ['-1', '0', '1.5', 'x']) {
      const { stderr, status } = await command(['undo', '--library', file, '--', value], await filled())
      expect([status, stderr.split('\n')[1]?.slice(0, 9)], value).toEqual([2, '  <batch>'])
    }
  })
  test('control characters of what it tells do not reach the terminal', async () => {
    expect((await run('get', 'a\u202eb\u009b')).stderr).not.toMatch(/[\u202e\u009b]/)
  })
})

describe('check', () => {
  test('decisions of a library, as files are checked', async () => {
    const { stdout, status } = await command(['check', '--library', file, sample.id, 'none'], await filled())
    expect(stdout).toMatch(/^ECLI:NL:RBZVD:2031:1:9:10 error reference\.dangling There is no paragraph/)
    expect(status).toBe(1)
    const json = await command(['check', '--json', '--library', file, sample.id], await filled())
    expect(JSON.parse(json.stdout)).toMatchObject({ name: sample.id, problems: [{ line: 9, column: 10 }], error: null })
  })
})

test('get --text gives the text to the letter', async () => {
  const { stdout } = await command(['get', '--text', '--library', file, sample.id], await filled())
  expect(stdout).toBe(`${sample.text}\n`)
})

/** Two libraries filled one after the other differ by a moment. */
function timeless(json: string): string {
  return json.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T').replace(/"took":[\d.]+/, '"took":0')
}
