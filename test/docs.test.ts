import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addLibraryCommands } from '../src/faces/cli/library-commands.js'
import { program } from '../src/faces/cli/program.js'
import { REQUEST_ERRORS } from '../src/faces/rest/errors.table.js'
import { PROBLEM_CODES } from '../src/model/vocabulary.js'
import { OPERATION_ERRORS, STORE_ERRORS } from '../src/operations/errors.table.js'
import { fieldsOf } from '../src/operations/fields.js'
import { operations } from '../src/operations/index.js'
import { packs } from '../src/packs/index.js'
import { shapes, vocabularies } from '../tools/model.js'
import { filesOf, ROOT } from './repository.js'

const page = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const files = filesOf()

test('every problem code has its section', () => {
  for (const code of PROBLEM_CODES) expect(page('docs/problems.md')).toContain(`\n## ${code}\n`)
})

test('every field and every member of a vocabulary is on the page of the data model', () => {
  const model = page('docs/data-model.md')
  for (const shape of shapes()) for (const field of shape.fields) expect(model).toContain(`| \`${field.name}\``)
  for (const [, , members] of vocabularies()) for (const member of members) expect(model).toContain(`\`${member}\``)
})

test('every command and option is on the page of the command', () => {
  const said = page('docs/command.md')
  const root = program(() => Promise.reject(new Error('nothing is read here')))
  addLibraryCommands(root, () => Promise.reject(new Error('nothing is opened here')))
  const names = root.commands.map(c => c.name())
  for (const { name } of operations) expect(names).toContain(name)
  for (const command of root.commands) {
    expect(said).toMatch(new RegExp(`^pandect ${command.name()} `, 'm'))
    for (const option of command.options) expect(said, command.name()).toContain(`\`${option.long}`)
  }
})

test('every page of the reader, and each as data, is on its page', () => {
  const said = page('docs/reader.md').replace(/\/ID\b/g, '/:id')
  const paths = files
    .filter(f => /^src\/faces\/web\/routes\/[^.]+\.tsx$/.test(f.path))
    .flatMap(f => [...f.text.matchAll(/app\.on\('GET', \['([^']+)', '([^']+)'\]/g)].flatMap(m => m.slice(1)))
    .map(path => path.replace(/:n.*/, '3'))
  expect(paths.length).toBeGreaterThan(15)
  for (const path of paths) expect(said).toContain(`\`${path}`)
})

test('every operation, its fields and every error with its remedy are on the page of the operations', () => {
  const said = page('docs/api.md')
  for (const { name, summary, input, output } of operations) {
    expect(said).toContain(`\n## ${name}\n\n${summary}.\n`)
    const part = said.slice(said.indexOf(`\n## ${name}\n`)).split('\n## ', 2)[1] ?? ''
    for (const field of [...fieldsOf(input), ...fieldsOf(output, 'output')])
      expect(part, name).toContain(`| \`${field.name}\``)
  }
  for (const [code, { remedy }] of Object.entries({ ...OPERATION_ERRORS, ...STORE_ERRORS, ...REQUEST_ERRORS }))
    expect(said.split('\n').find(line => line.startsWith(`| \`${code}\` |`))).toContain(`| ${remedy} |`)
})

test('every setting is documented', () => {
  const documented = page('CONTRIBUTING.md') + page('docs/command.md')
  const known = /^(?:CI|PATH|HOME|INIT_CWD|NODE_ENV|VITEST|COLUMNS|TERM|LANG|LC_ALL|TZ)$/
  const settings = files
    .filter(f => /^(?:src|test|tools|bench|\.ci)\//.test(f.path))
    .flatMap(f =>
      [...f.text.matchAll(/process\.env\.([A-Z_]+)|\b(PANDECT_[A-Z_]+)/g)].map(m => m[1] ?? (m[2] as string)),
    )
  for (const setting of new Set(settings)) if (!known.test(setting)) expect(documented).toContain(`\`${setting}`)
})

test('every pack says where its facts come from', () => {
  for (const { id } of packs) expect(existsSync(join(ROOT, `src/packs/${id}/README.md`)), id).toBe(true)
})

test('links between pages lead somewhere', () => {
  const dead = files
    .filter(f => f.path.endsWith('.md') && !f.path.endsWith('snapshot.md'))
    .flatMap(f =>
      [...f.text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(m => m[1] as string)
        .filter(link => !/^[a-z]+:/.test(link) && !existsSync(join(ROOT, dirname(f.path), link)))
        .map(link => `${f.path}: ${link}`),
    )
  expect(dead).toEqual([])
})

describe('README', () => {
  test('its example prints what it says', () => {
    const readme = page('README.md')
    const [, code, printed] = /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(readme) ?? []
    const folder = mkdtempSync(join(ROOT, 'node_modules/.example-'))
    const file = join(folder, 'example.ts')
    writeFileSync(file, `// @ts-nocheck\n${code?.replace("'pandect'", JSON.stringify(join(ROOT, 'src/main.ts')))}`)
    const run = spawnSync(process.execPath, ['--import', 'tsx', file], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    rmSync(folder, { recursive: true })
    expect(run.stderr).toBe('')
    if (process.env.UPDATE)
      writeFileSync(
        join(ROOT, 'README.md'),
        readme.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${run.stdout}\`\`\``),
      )
    else expect(printed, 'review, then UPDATE=1').toBe(run.stdout)
  })
})
