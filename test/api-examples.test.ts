import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restOf } from '../src/faces/rest/rest.js'
import { parseAll } from '../src/main.js'
import { isDecision } from '../src/model/decision.js'
import { operations } from '../src/operations/index.js'
import type { Context, Reading } from '../src/operations/operation.js'
import { perform } from '../src/operations/perform.js'
import { saveSearch } from '../src/operations/save-search.js'
import { itemOf } from '../src/store/item.js'
import { openSqlite } from '../src/store/sqlite/sqlite.js'
import { command } from './command.js'
import { examplesLibrary } from './examples-library.js'
import { ROOT } from './repository.js'

const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pandect-api-'))
  writeFileSync(join(folder, 'library.pandect'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

const reading: Reading = {
  madeWith: async () => 'test',
  keyOf: ({ name }) => name,
  read: async documents =>
    documents.map(document => ({
      items: parseAll(document)
        .filter(isDecision)
        .map(d => itemOf(d, document.name)),
      failures: [],
    })),
  close: async () => undefined,
}

/** The library that the page tells of. */
async function library(): Promise<Context & { close(): Promise<void> }> {
  const { context } = await examplesLibrary()
  await perform(saveSearch, saveSearch.example, context)
  return { ...context, reading, close: async () => undefined }
}

/** What of a value is shown; lists as far as the shown ones go, but an empty one whole. */
function shownOf(given: unknown, shown: unknown): unknown {
  if (typeof shown !== 'object' || shown === null || typeof given !== 'object' || given === null) return given
  if (Array.isArray(shown))
    return shown.length && Array.isArray(given) ? shown.map((s, n) => shownOf(given[n], s)) : given
  return Object.fromEntries(
    Object.entries(shown).map(([name, s]) => [name, shownOf((given as Record<string, unknown>)[name], s)]),
  )
}

describe.each(operations.map(o => [o.name, o] as const))('%s', (name, operation) => {
  const part = page.slice(page.indexOf(`\n## ${name}\n`))
  const [, typed = '', request = '', answer = ''] =
    /```\n(pandect .+)\n(?:([A-Z]+ .+)\n)?```\n\n```json\n([\s\S]*?)\n```/.exec(part) ?? []
  const printed = JSON.parse(answer)

  test('the answer that is printed is that of its example', async () => {
    if (name === 'backup') return
    const given = await perform(operation, operation.example, await library())
    expect(shownOf(given, operation.answer)).toEqual(operation.answer)
    expect(printed).toEqual(operation.answer)
  })
  test.runIf(operation.http)('over HTTP', async () => {
    const [, method, address, body] = /^([A-Z]+) (\S+)(?: {2}(.+))?$/.exec(request) ?? []
    const headers = { host: 'localhost', 'content-type': 'application/json' }
    const asked = { method: method as string, headers, ...(body ? { body } : {}) }
    const rest = restOf(operations, await library(), { version: '0' })
    const response = await rest.request(`http://localhost${address}`, asked)
    expect(response.status).toBe(200)
    expect(shownOf(await response.json(), printed)).toEqual(printed)
  })
  // `import` reads files in threads and `backup` copies a file: see first-hour.test.ts and below.
  test.runIf(name !== 'import' && name !== 'backup')('as a command', async () => {
    const words = (typed.match(/'[^']*'|\S+/g) ?? []).map(word => word.replace(/^'|'$/g, ''))
    const at = words.indexOf('--library')
    if (at > 0) words.splice(at, 2)
    const args = [...words.slice(1), '--json', '--library', join(folder, 'library.pandect')]
    const { stdout, stderr } = await command(args, await library())
    expect(stderr).toBe('')
    if (name === 'check') expect(JSON.parse(stdout)).toMatchObject({ problems: { length: 2 } })
    else expect(shownOf(JSON.parse(stdout), printed)).toEqual(printed)
  })
})

test('a backup is a library with all that is in it', async () => {
  const store = await openSqlite(join(folder, 'a.pandect'))
  const { context } = await examplesLibrary(store)
  const backup = operations.find(o => o.name === 'backup')!
  const { to } = backup.answer as { readonly to: string }
  const copy = join(folder, to)
  expect(await perform(backup, { to: copy }, context)).toEqual({ to: copy })
  await store.close()
  const opened = await openSqlite(copy, { readOnly: true })
  expect((await opened.stats()).decisions).toBe(20)
  await opened.close()
})
