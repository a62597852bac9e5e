import type { CitedPlace } from '../../links/cited.js'
import type { At } from '../../model/decision.js'
import { firstPlaces } from '../links.js'

/** A place where something is cited, as it is kept. */
export interface KeptPlace {
  readonly at: At
  readonly signal: string | null
  readonly version?: string
  /** `report` for a decision that is cited there by a place in a report alone. */
  readonly by?: CitedPlace['by']
}

/** Stands between signal and version, where there is a version. */
const BESIDE = '\u001f'

/**
 * The first places as bytes: for each, how far after the one before it begins, its length, and its signal with the version; twice the
 * length of that, and one where it is cited by a place in a report.
 */
export function packPlaces(places: readonly KeptPlace[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const { at, signal, version, by } of firstPlaces(places)) {
    varint(bytes, at[0] - last)
    varint(bytes, at[1] - at[0])
    const words = version ? (signal ?? '') + BESIDE + version : signal
    const said = words === null ? null : Buffer.from(words, 'utf8')
    varint(bytes, 2 * (said ? said.length + 1 : 0) + (by === 'report' ? 1 : 0))
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
    const said = next()
    const length = Math.floor(said / 2)
    const words = length ? bytes.toString('utf8', at, (at += length - 1)) : null
    places.push({ at: [start, end], ...saidIn(words), ...(said % 2 ? { by: 'report' } : {}) })
  }
  return places
}

function saidIn(words: string | null): Pick<KeptPlace, 'signal' | 'version'> {
  const cut = words?.lastIndexOf(BESIDE) ?? -1
  return words === null || cut < 0
    ? { signal: words }
    : { signal: words.slice(0, cut) || null, version: words.slice(cut + 1) }
}

function varint(bytes: number[], value: number): void {
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  bytes.push(left)
}
