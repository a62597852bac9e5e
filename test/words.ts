import { readdirSync } from 'node:fs'
import { DIGIT } from '../src/pack/rule.js'
import { unknown } from '../src/packs/_shared/unknown.js'
import { packs } from '../src/packs/index.js'
import { expectationOf } from './hits.js'

const ROOT = new URL('../src/packs/', import.meta.url)
const LONGEST = 400

/** The packs' own words: hits, misses, triggers, names of courts, whatever their tables hold; and the cleaning labels. */
export async function wordsOfPacks(): Promise<string[]> {
  const words = new Set<string>()
  for (const pack of [...packs, unknown]) {
    for (const rule of pack.rules) {
      for (const hit of rule.hits) words.add(expectationOf(hit).text)
      for (const word of [...rule.misses, ...rule.triggers]) words.add(word === DIGIT ? '7' : word)
    }
    for (const court of pack.courts) for (const word of [court.name, ...(court.aliases ?? [])]) words.add(word)
    for (const word of [...pack.abbreviations.map(a => `${a}.`), ...pack.cleaning.labels]) words.add(word)
  }
  for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.table.ts')) collect(await import(/* @vite-ignore */ new URL(file, ROOT).href), words)
  return [...words].filter(w => w !== '' && w.length <= LONGEST)
}

/** Every string in a table, keys included; of a pattern its letters. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (value instanceof RegExp) for (const word of value.source.split(/[^\p{L}\d. ]+/u)) into.add(word)
  else if (value instanceof Map || Array.isArray(value) || value instanceof Set) for (const v of value) collect(v, into)
  else if (typeof value === 'object' && value !== null)
    for (const [k, v] of Object.entries(value)) {
      if (/[^a-zA-Z]/.test(k) || k.length > 12) into.add(k)
      collect(v, into)
    }
}
