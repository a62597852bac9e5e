import type { Statement } from '../text/source.js'
import { FIELD_NAMES } from './field-names.table.js'

const LONGEST = 500

/** The key as the table of names has it: lower case, without spaces, points, hyphens, colons and underscores. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.:@-]/g, '')
}

/** What a key and its value state, where the key is a known name and the value is short plain text. */
export function statementOf(key: string, value: unknown): Statement | undefined {
  const folded = foldKey(key)
  const field = Object.hasOwn(FIELD_NAMES, folded) ? FIELD_NAMES[folded] : undefined
  if (field === undefined || typeof value !== 'string') return undefined
  const plain = value.replace(/\s+/g, ' ').trim()
  return plain === '' || plain.length > LONGEST ? undefined : { field, value: plain }
}

/** Statements without repetitions, in the order they were made. */
export function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter(s => {
    const key = `${s.field}\n${s.value}`
    return seen.has(key) ? false : seen.add(key)
  })
}
