#!/usr/bin/env tsx
// tsx tools/laws.ts FOLDER: reads every file of a folder as text and holds the record against its laws. Last line: `N passed, N failed`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '../src/checks/index.js'
import { unknown } from '../src/packs/_shared/unknown.js'
import { packs } from '../src/packs/index.js'
import { run } from '../src/pipeline/run.js'
import { brokenLaws } from '../test/laws.js'

const folder = process.argv[2] ?? '.'
const equipment = { packs, fallback: unknown, checks, madeWith: '' }
let [passed, failed] = [0, 0]
for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }).sort((a, b) =>
  a.name < b.name ? -1 : 1,
)) {
  if (!entry.isFile()) continue
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
  const broken = broke(text)
  if (broken.length) console.log(`${entry.name}: ${broken.slice(0, 5).join('; ')}`)
  broken.length ? failed++ : passed++
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

function broke(text: string): string[] {
  const source = {
    name: '',
    text,
    sha256: '',
    mediaType: 'text/plain',
    format: 'text',
    marks: [],
    statements: [],
    faults: [],
  }
  try {
    const decision = run(source, equipment)
    return [
      ...brokenLaws(decision, text),
      ...decision.problems.filter(p => p.code === 'text.lost').map(p => `text.lost at ${p.at}`),
    ]
  } catch (error) {
    return [`threw ${error}`]
  }
}
