import type { At } from '../../model/decision.js'
import { firstPlaces } from '../links.js'

/** A place where something is cited, as it is kept. */
export interface KeptPlace {
  readonly at: At
  readonly signal: string | null
}

/** The first places as bytes: for each, how far after the one before it begins, its length, and its signal. */
export function packPlaces(places: readonly KeptPlace[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const { at, signal } of firstPlaces(places)) {
    varint(bytes, at[0] - last)
    varint(bytes, at[1] - at[0])
    const said = signal === null ? null : Buffer.from(signal, 'utf8')
    varint(bytes, said ? said.length + 1 : 0)
    bytes.push(...(said ?? []))
    last = at[0]
  }
  return Uint8Array.from(bytes)
}

/** The places of `packPlaces`. */
export function unpackPlaces(packed: ArrayBuffer): KeptPlace[] {
  const bytes = Buffer.from(packed)
  const places: KeptPlace[] = []
  let at = 0
  const next = () => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  for (let start = 0; at < bytes.length; ) {
    start += next()
    const end = start + next()
    const length = next()
    places.push({ at: [start, end], signal: length ? bytes.toString('utf8', at, (at += length - 1)) : null })
  }
  return places
}

function varint(bytes: number[], value: number): void {
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  bytes.push(left)
}
