import { OTHER_NAMES } from './field-names.table.js'
import { FIELDS, type Field } from './query.js'

const BY_NAME: ReadonlyMap<string, Field> = new Map([
  ...FIELDS.map(field => [field, field] as const),
  ...FIELDS.flatMap(field => (OTHER_NAMES[field] ?? []).map(name => [name, field] as const)),
])

/** The field of a name, in any case and in any of the languages that have one for it; `undefined` for what names none. */
export function fieldNamed(name: string): Field | undefined {
  return BY_NAME.get(name.normalize('NFC').toLowerCase())
}

/** The field that was probably meant: one slip of the hand away, of longer names two. */
export function fieldNear(name: string): Field | undefined {
  const near = FIELDS.map(field => ({ field, slips: distance(name.toLowerCase(), field) }))
  const [best] = near.sort((a, b) => a.slips - b.slips)
  return best && best.slips <= (name.length > 4 ? 2 : 1) ? best.field : undefined
}

/** Letters to put in, take out or change to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
