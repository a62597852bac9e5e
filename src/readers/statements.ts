import type { StatedField, Statement } from '../text/source.js'
import { FIELD_NAMES } from './field-names.table.js'

const LONGEST = 500

/** The key as the table of names has it: lower case, without spaces, points, hyphens, colons and underscores. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.:@-]/g, '')
}

/** What a key and its value state, where the key is a known name and the value is short plain text. */
export function statementOf(key: string, value: unknown): Statement | undefined {
  const field = fieldNamed(key)
  const plain = field !== undefined && typeof value === 'string' ? plainValue(value) : undefined
  return field === undefined || plain === undefined ? undefined : { field, value: plain }
}

/** The field a key names, in whatever spelling; `undefined` for an unknown one. */
export function fieldNamed(key: string): StatedField | undefined {
  if (Object.hasOwn(FIELD_NAMES, key)) return FIELD_NAMES[key]
  const folded = foldKey(key)
  return Object.hasOwn(FIELD_NAMES, folded) ? FIELD_NAMES[folded] : undefined
}

/** White space that is not one blank. */
const UNEVEN = /[^\S ]| {2}/

/** A value on one line; `undefined` when blank or longer than 500 characters. */
export function plainValue(value: string): string | undefined {
  const start = value.slice(0, 4 * LONGEST)
  const plain = (UNEVEN.test(start) ? start.replace(/\s+/g, ' ') : start).trim()
  return plain === '' || plain.length > LONGEST ? undefined : plain
}

/** Statements without repetitions, in the order they were made. */
export function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter(s => {
    const key = `${s.field}\n${s.value}`
    return seen.has(key) ? false : seen.add(key)
  })
}
