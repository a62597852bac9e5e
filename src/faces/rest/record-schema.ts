import { readFileSync } from 'node:fs'
import type { JsonSchema } from '../../operations/fields.js'

/** The parts of a decision's record as schemas, by name, as `decision.schema.json` has them. */
export function recordSchemas(): Readonly<Record<string, JsonSchema>> {
  const file = new URL('../../../src/model/decision.schema.json', import.meta.url)
  const { $defs } = JSON.parse(readFileSync(file, 'utf8')) as { readonly $defs: Readonly<Record<string, JsonSchema>> }
  const { Unreadable: _, ...record } = $defs
  return record
}
