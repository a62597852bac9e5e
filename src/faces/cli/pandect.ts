#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parse } from '../../main.js'

const args = process.argv.slice(3)
const country = args.includes('--country') ? args[args.indexOf('--country') + 1] : undefined
const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--country')
for (const file of files) {
  const record = parse({ bytes: readFileSync(file), name: file }, { country })
  const { text: _, ...json } = record as unknown as Record<string, unknown>
  process.stdout.write(`${JSON.stringify(json)}\n`)
}
