import type { Column, FactsOfAll } from '../finding/catalogue.js'
import { COLUMNS, type KnownParts, type Part } from './catalogue-parts.js'
import { LENGTHS, MEASURES, roleIn, ruleIn, WEIGHTS } from './measures.js'
import type { NumberedCatalogue } from './postings.js'

/** What a search must know of every passage and entry of the library, put together of its parts. */
export function catalogueOf(known: KnownParts): NumberedCatalogue {
  const parts = [...known.values()].map(k => k.part)
  const entries = parts.reduce((sum, p) => sum + p.rows.length, 0)
  const passages = parts.reduce((sum, p) => sum + p.measures.length / MEASURES, 0)
  const rows = joined(parts, entries, p => p.rows)
  const entryAt = new Int32Array((rows[entries - 1] ?? 0) + 1).fill(-1)
  for (let entry = 0; entry < entries; entry++) entryAt[rows[entry]!] = entry
  const counts = joined(parts, entries, p => p.passages)
  const starts = new Int32Array(entries + 1)
  const decisions = new Int32Array(passages)
  for (let entry = 0; entry < entries; entry++) {
    starts[entry + 1] = starts[entry]! + counts[entry]!
    decisions.fill(entry, starts[entry], starts[entry + 1])
  }
  const facts = Object.fromEntries(COLUMNS.map((name, i) => [name, columnOf(parts, entries, i)]))
  return {
    ...{ entryAt, rows, starts, decisions },
    ...passagesOf(parts, passages),
    facts: { ...(facts as Omit<FactsOfAll, 'days'>), days: joined(parts, entries, p => p.days) },
  }
}

function joined(parts: readonly Part[], length: number, of: (part: Part) => Int32Array): Int32Array {
  const all = new Int32Array(length)
  let at = 0
  for (const part of parts) {
    all.set(of(part), at)
    at += of(part).length
  }
  return all
}

/** The values of a column have other numbers in each part. */
function columnOf(parts: readonly Part[], entries: number, column: number): Column {
  const places = new Map([['', 0]])
  const of = new Uint32Array(entries)
  let at = 0
  for (const part of parts) {
    const place = Uint32Array.from(part.values[column]!, value => {
      const known = places.get(value) ?? places.size
      places.set(value, known)
      return known
    })
    const values = part.of[column]!
    for (let i = 0; i < values.length; i++) of[at++] = place[values[i]!]!
  }
  return { values: [...places.keys()], of }
}

function passagesOf(parts: readonly Part[], passages: number) {
  const weights = new Float32Array(passages)
  const lengths = new Float32Array(passages)
  const roles = new Uint8Array(passages)
  const rules = new Uint8Array(passages)
  let passage = 0
  let sum = 0
  for (const { measures } of parts)
    for (let i = 0; i + MEASURES <= measures.length; i += MEASURES) {
      const length = LENGTHS[measures[i + 1]!]!
      weights[passage] = WEIGHTS[measures[i]!]!
      lengths[passage] = length
      roles[passage] = roleIn(measures[i + 2]!)
      rules[passage++] = ruleIn(measures[i + 2]!)
      sum += length
    }
  return { weights, lengths, roles, rules, meanLength: sum / Math.max(1, passages) || 1 }
}
