import { isFields, type JsonDialect, type JsonRecord } from './dialect.js'
import { jsonDialects } from './dialects.js'
import { parseJson } from './parse-json.js'

/** What a text that may be JSON came to; `not-json` for a text that only begins like it. */
export type JsonRead =
  | {
      readonly is: 'records'
      readonly records: readonly { readonly dialect: JsonDialect; readonly record: JsonRecord }[]
    }
  | { readonly is: 'not-json' }
  | { readonly is: 'broken'; readonly at: string }
  | { readonly is: 'no-text'; readonly keys: readonly string[] }

/** Reads an object, an array of objects or JSON lines into the records that hold a text. */
export function readJson(text: string): JsonRead {
  const values = parsed(text)
  if (!Array.isArray(values)) return values
  const objects = values.filter(isFields)
  const records = objects.flatMap(object => {
    for (const dialect of jsonDialects) {
      const found = dialect.records(object)
      if (found) return found.map(record => ({ dialect, record }))
    }
    return []
  })
  if (records.length) return { is: 'records', records }
  return { is: 'no-text', keys: Object.keys(objects[0] ?? {}).slice(0, 12) }
}

function parsed(text: string): unknown[] | JsonRead {
  const body = text.replace(/^\ufeff/, '')
  try {
    const value = parseJson(body)
    return Array.isArray(value) ? value : [value]
  } catch (whole) {
    if (!/^\s*(?:\{\s*["}]|\[\s*\{\s*")/.test(body)) return { is: 'not-json' }
    const lines = body.split('\n').filter(l => l.trim() !== '')
    try {
      if (lines.length > 1) return lines.map(parseJson)
    } catch {}
    return { is: 'broken', at: whole instanceof SyntaxError ? whole.message : 'nested too deeply' }
  }
}
