import { type Fields, isFields, type JsonDialect } from './dialect.js'
import { flat } from './flat.js'
import { fromBytesLiteral, fromMojibake } from './mending.js'

/**
 * Records whose text a program printed instead of decoding it (`b'…'`), or decoded as the wrong alphabet (`MÃ¤rz`). They are decoded
 * where that is certain, and each says so as a fault.
 */
export const mended: JsonDialect = {
  format: 'json',
  records: value => {
    const faults = new Set<string>()
    const whole = mend(value, faults, 0)
    const records = faults.size > 0 && isFields(whole) ? flat.records(whole) : undefined
    return records?.map(r => ({
      ...r,
      faults: [...[...faults].map(message => ({ at: 0, message })), ...r.faults],
      json: JSON.stringify(value),
    }))
  },
}

/** Fields of a record and of the envelopes around it. */
function mend(value: unknown, faults: Set<string>, depth: number): unknown {
  if (typeof value === 'string') {
    const literal = fromBytesLiteral(value)
    if (literal !== undefined) faults.add("the text is bytes as a program prints them (b'…'); its escapes are decoded")
    const text = fromMojibake(literal ?? value)
    if (text !== undefined) faults.add('UTF-8 that was read as Windows-1252 (Ã¤ for ä); it is decoded')
    return text ?? literal ?? value
  }
  if (!isFields(value) || depth > 3) return value
  const out: Record<string, unknown> = {}
  for (const [key, v] of Object.entries(value as Fields)) out[key] = mend(v, faults, depth + 1)
  return out
}
