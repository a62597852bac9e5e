import type { Statement } from '../text/source.js'
import { ENVELOPES, TEXT_FIELDS } from './field-names.table.js'
import { plainName } from './name.js'
import { distinct, foldKey, statementOf } from './statements.js'

/** One record of a JSON file: its text and what it says about it. */
export interface JsonRecord {
  readonly text: string
  readonly statements: readonly Statement[]
  /** What the record calls itself (its field `name`), on one line of at most 500 characters. */
  readonly name: string | null
  /** The record as JSON, for its hash. */
  readonly json: string
}
/** What a text that may be JSON came to; `not-json` for a text that only begins like it. */
export type JsonRead =
  | { readonly is: 'records'; readonly records: readonly JsonRecord[] }
  | { readonly is: 'not-json' }
  | { readonly is: 'broken'; readonly at: string }
  | { readonly is: 'no-text'; readonly keys: readonly string[] }

type Fields = Readonly<Record<string, unknown>>

/** Reads an object, an array of objects or JSON lines into the records that hold a text. */
export function readJson(text: string): JsonRead {
  const values = parsed(text)
  if (!Array.isArray(values)) return values
  const objects = values.filter(isFields)
  const records = objects.flatMap(o => recordOf(o) ?? [])
  if (records.length) return { is: 'records', records }
  return { is: 'no-text', keys: Object.keys(objects[0] ?? {}).slice(0, 12) }
}

function parsed(text: string): unknown[] | JsonRead {
  const body = text.replace(/^\ufeff/, '')
  try {
    const value: unknown = JSON.parse(body)
    return Array.isArray(value) ? value : [value]
  } catch (whole) {
    if (!/^\s*(?:\{\s*["}]|\[\s*\{\s*")/.test(body)) return { is: 'not-json' }
    const lines = body.split('\n').filter(l => l.trim() !== '')
    try {
      if (lines.length > 1) return lines.map(line => JSON.parse(line) as unknown)
    } catch {}
    return { is: 'broken', at: whole instanceof SyntaxError ? whole.message : 'nested too deeply' }
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The record in an object, or in the one envelope it is wrapped in; what the envelope itself states counts too. */
function recordOf(object: Fields): JsonRecord | undefined {
  const layers: Fields[] = [object]
  for (let depth = 0; depth < 3; depth++) {
    const inner = layers[0] as Fields
    const text = textOf(inner)
    if (text !== undefined) {
      const statements = distinct(layers.flatMap(statementsOf))
      return { text, statements, name: nameOf(layers), json: JSON.stringify(object) }
    }
    const next = ENVELOPES.map(k => inner[k]).find(isFields)
    if (!next) return undefined
    layers.unshift(next)
  }
  return undefined
}

/** The name nearest to the text. */
function nameOf(layers: readonly Fields[]): string | null {
  for (const { name } of layers) {
    const plain = typeof name === 'string' ? plainName(name) : null
    if (plain) return plain
  }
  return null
}

function textOf(object: Fields): string | undefined {
  const byKey = new Map(Object.entries(object).map(([k, v]) => [foldKey(k), v]))
  for (const key of TEXT_FIELDS) {
    const value = byKey.get(key)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

/** Flat fields, and one level of objects that give a name (`court: { name }`). */
function statementsOf(object: Fields): Statement[] {
  return Object.entries(object).flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.flatMap(v => statementOf(key, v) ?? [])
    return statementOf(key, isFields(value) ? value.name : value) ?? []
  })
}
