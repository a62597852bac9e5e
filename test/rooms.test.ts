import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTs from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, test } from 'vitest'
import { CITATION_KINDS } from '../src/model/vocabulary.js'
import { packs } from '../src/packs/index.js'
import { filesOf, ROOT } from './repository.js'

const all = filesOf()
const source = all.filter(f => /^src\/.*\.tsx?$/.test(f.path))
const written = all.filter(f => /^(?:src|test|tools|bench|examples)\/.*\.(?:tsx?|mjs|css)$/.test(f.path))
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
const shown = (found: readonly { path: string; text: string }[], what: RegExp) =>
  found.flatMap(f => {
    const seen = what.exec(code(f.text))
    return seen ? [`${f.path}: ${seen[0]}`] : []
  })

test('every room imports only what it may', async () => {
  const config = await extractConfig(`${ROOT}.dependency-cruiser.cjs`)
  const result = await cruise(
    ['src'],
    { ...config.options, ruleSet: config, validate: true, baseDir: ROOT },
    undefined,
    { tsConfig: extractTs(`${ROOT}tsconfig.json`) },
  )
  const output = result.output
  if (typeof output === 'string') throw new Error(output)
  expect(output.summary.totalCruised).toBeGreaterThan(20)
  expect(output.summary.violations.map(v => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([])
}, 60_000)

describe('the core computes and does nothing else', () => {
  const core = source.filter(
    f => /^src\/(?:text|model|pack|packs|pipeline|checks|analysis|query)\//.test(f.path) && !/\.test\.ts$/.test(f.path),
  )
  test.each([
    ['files, network or process', /\bfrom 'node:|\brequire\(|\bfetch\(|\bprocess\.\w|\bimport\(/],
    ['a clock', /\bnew Date\(\)|\bDate\.now\b|\bperformance\.\w/],
    ['chance', /\bMath\.random\b|\brandomUUID\b/],
    ['a locale', /\bIntl\b|\blocaleCompare\b|\btoLocale\w*/],
    ['scripts whose letters change with the engine', /\\p\{(?:Script|sc|scx|Script_Extensions)=/],
  ])('without %s', (_, banned) => {
    expect(shown(core, banned)).toEqual([])
  })
})

test('the core knows no country', () => {
  const core = source.filter(
    f => /^src\/(?:text|model|pack|pipeline|checks)\//.test(f.path) && !/\.test\.ts$/.test(f.path),
  )
  // `eu` is a kind of citation as well as a pack.
  const codes = packs
    .flatMap(p => [p.id, p.jurisdiction])
    .filter(c => !CITATION_KINDS.some(k => k === c))
    .join('|')
  expect(shown(core, new RegExp(`['"\`](?:${codes})['"\`]`))).toEqual([])
  expect(
    shown(core, /\b(?:Dutch|Netherlands|Nederland\w*|Austria\w*|Österreich\w*|German\w*|Deutsch\w*|Korea\w*)\b/),
  ).toEqual([])
})

describe('names and sizes', () => {
  test('no file is longer than 300 lines but tables and generated ones', () => {
    const long = written.filter(f => !/\.table\.ts$/.test(f.path) && !/^\/\/ Generated/.test(f.text))
    expect(long.filter(f => f.text.split('\n').length > 301).map(f => f.path)).toEqual([])
  })
  test('files say what they hold', () => {
    expect(
      written.map(f => f.path).filter(p => /(?:^|\/)(?:utils?|helpers?|common|misc|types)\.[a-z]+$/.test(p)),
    ).toEqual([])
    expect(written.map(f => f.path).filter(p => !/^(?:_?[a-z0-9-]+\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(p))).toEqual(
      [],
    )
  })
  test('no default exports, no enums', () => {
    expect(shown(written, /^export default\b|^\s*(?:export )?(?:const )?enum [A-Z]/m)).toEqual([])
  })
  test('a table is data: no functions', () => {
    expect(
      shown(
        source.filter(f => f.path.endsWith('.table.ts')),
        /=>|\bfunction\s*\w*\(/,
      ),
    ).toEqual([])
  })
})

test('the repository stands by itself', () => {
  const elsewhere = all.filter(f => f.path !== '.ci/run' && f.path !== 'test/rooms.test.ts')
  expect(elsewhere.filter(f => /\.\.\/shared\b|\/work\/(?:shared|main|h)\b/.test(f.text)).map(f => f.path)).toEqual([])
})
