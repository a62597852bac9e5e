#!/usr/bin/env node
// npm run new-pack se: copies src/packs/_template to src/packs/se, gives it its name, and regenerates the list of packs.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const id = process.argv[2] ?? ''
const packs = fileURLToPath(new URL('../src/packs/', import.meta.url))
const folder = join(packs, id)
if (!/^[a-z]{2}$/.test(id))
  fail('usage: npm run new-pack CC   (CC: the two small letters of the ISO 3166 code, such as se)')
if (existsSync(folder)) fail(`src/packs/${id} is there already`)

cpSync(join(packs, '_template'), folder, { recursive: true })
for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, name)
  if (!statSync(file).isFile()) continue
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/\bxx\b/g, id).replace(/\bXX\b/g, id.toUpperCase()))
}
await import('./generate.mjs')
console.log(`src/packs/${id} is ready. Next: fill its tables, put a decision into src/packs/${id}/cases, run npm test.`)
console.log('docs/add-a-country.md walks through it.')

function fail(message) {
  console.error(message)
  process.exit(1)
}
