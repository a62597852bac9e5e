import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.js'
import type { Pack } from '../src/pack/pack.js'
import { unknown } from '../src/packs/_shared/unknown.js'
import { run } from '../src/pipeline/run.js'
import { annotationsOf, casesOf, printCases } from './golden.js'
import { expectationOf, findings } from './hits.js'
import { alphabetsOf, cpuOf } from './strain.js'

const ROOT = new URL('../src/packs/', import.meta.url)
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter(d => d.isDirectory() && d.name !== '_shared')
  .map(d => d.name)
const loaded = await Promise.all(
  folders.map(async folder => ({ folder, pack: (await import(`../src/packs/${folder}/index.ts`)).pack as Pack })),
)

describe.each(loaded.map(l => [l.folder, l] as const))('pack %s', (folder, { pack }) => {
  const own = new URL(`${folder}/`, ROOT)
  const files = (at: URL): string[] => readdirSync(at, { recursive: true, encoding: 'utf8' })

  test('is named after its folder and says what it is for', () => {
    if (folder !== '_template') expect(pack.id).toBe(folder)
    expect(pack.jurisdiction).toMatch(/^[A-Z]{2}$/)
  })

  test('rule ids are unique, and begin with the id of the pack', () => {
    const ids = pack.rules.map(r => r.id)
    expect(ids).toEqual([...new Set(ids)])
    for (const rule of pack.rules) {
      expect(rule.id).toMatch(new RegExp(`^${pack.id}\\.[a-z0-9-]+(\\.[a-z0-9-]+)*$`))
      expect(rule.authority, `${rule.id}: authority`).not.toBe('')
      expect(Number.isInteger(rule.version) && rule.version > 0, `${rule.id}: version`).toBe(true)
      expect(rule.triggers.length, `${rule.id}: triggers`).toBeGreaterThan(0)
      expect(rule.triggers, `${rule.id}: a trigger is empty`).not.toContain('')
    }
  })

  test.each(pack.rules.map(rule => ({ id: rule.id, rule })))(
    '$id hits what it must and misses what it must',
    ({ rule }) => {
      for (const hit of rule.hits) {
        const { text, spans, fields } = expectationOf(hit)
        const found = findings(rule, text)
        const seen = found.map(f => text.slice(f.start, f.end))
        expect(spans.length, `no brackets in the hit: ${text}`).toBeGreaterThan(0)
        for (const [start, end] of spans)
          expect(
            found.some(f => f.start === start && f.end === end),
            `${text}\n  must find: ${text.slice(start, end)}\n  found: ${seen.join(' | ') || 'nothing'}`,
          ).toBe(true)
        const beyond = found.filter(f => !spans.some(([s, e]) => s === f.start && e === f.end))
        const loose = beyond.filter(
          f => !(f.is === 'citation' && f.nests && spans.some(([s, e]) => s <= f.start && f.end <= e)),
        )
        expect(
          loose.map(f => text.slice(f.start, f.end)),
          `${text}\n  found beyond the brackets`,
        ).toEqual([])
        const [start, end] = spans[0] as readonly [number, number]
        expect(found.find(f => f.start === start && f.end === end)).toMatchObject(fields)
      }
      for (const miss of rule.misses) {
        const seen = findings(rule, miss).map(f => miss.slice(f.start, f.end))
        expect(seen, `must find nothing in: ${miss}`).toEqual([])
      }
    },
  )

  test('courts have one code and one name each', () => {
    for (const key of ['code', 'name'] as const) expect(doubles(pack.courts.map(c => c[key])), key).toEqual([])
  })

  test('tables have no double entries', async () => {
    for (const file of files(own).filter(f => f.endsWith('.table.ts'))) {
      const table = (await import(/* @vite-ignore */ new URL(file, own).href)) as Record<string, unknown>
      for (const [name, value] of Object.entries(table))
        if (Array.isArray(value)) expect(doubles(value.map(keyOf)), `${file}: ${name}`).toEqual([])
    }
  })

  test('no rule costs more than its text is long', () => {
    for (const rule of pack.rules)
      for (const letters of alphabetsOf(rule)) {
        const cost = (size: number) => cpuOf(() => findings(rule, letters.repeat(Math.ceil(size / letters.length))))
        const large = cost(100_000)
        const steep = large > 800 && large > cost(12_500) * 24
        expect(steep, `${rule.id} on ${JSON.stringify(letters)}: ${Math.round(large)} ms for 100 KB`).toBe(false)
      }
  }, 300_000)

  test('golden cases', () => {
    const equipment = { packs: [pack], fallback: unknown, checks, madeWith: '' }
    for (const file of files(own).filter(f => f.startsWith('cases/') && f.endsWith('.txt'))) {
      const at = new URL(file, own)
      const before = readFileSync(at, 'utf8')
      const cases = casesOf(before).map(({ text, expected }) => {
        const source = {
          name: file,
          text,
          sha256: '',
          mediaType: 'text/plain',
          format: 'text',
          marks: [],
          statements: [],
          faults: [],
        }
        return { text, expected, got: annotationsOf(run(source, equipment, pack.id), text).join('\n') }
      })
      if (process.env.UPDATE) writeFileSync(at, printCases(cases.map(c => ({ text: c.text, expected: c.got }))))
      else for (const c of cases) expect(c.got, `${folder}/${file}: review, then UPDATE=1`).toBe(c.expected)
    }
  })
})

test('rule ids are unique over all packs', () => {
  expect(doubles(loaded.flatMap(l => l.pack.rules.map(r => r.id)))).toEqual([])
})

function doubles(keys: readonly string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i)
}

/** What an entry of a table is looked up by: its code or key where it has one, else all of it. */
function keyOf(entry: unknown): string {
  if (Array.isArray(entry)) return JSON.stringify(entry[0] instanceof RegExp ? String(entry[0]) : entry[0])
  const { code, key } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
  return JSON.stringify(code ?? key ?? entry, (_, v) => (v instanceof RegExp ? String(v) : v))
}
