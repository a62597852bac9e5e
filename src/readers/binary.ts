import type { DocumentKind } from './documents.js'
import { MAGIC } from './magic.table.js'

/** What a file that is no text is, and what to do about it. */
export interface Binary {
  readonly name: string
  readonly at: number
  readonly remedy: string
  /** It is read all the same, as what it is. */
  readonly reads?: DocumentKind
}

const SAMPLE = 65_536
/** The first bytes of every format stand in so many. */
const BEGINNING = 1024

/** Control characters that are no white space, end of file or escape. */
const CONTROL = /[\0-\x08\x0e-\x19\x1c-\x1f]/

/** The format of a file that is known to be no text, by its first bytes; `undefined` for anything that may be text. */
export function knownBinary(bytes: Uint8Array): Binary | undefined {
  const beginning = latin(bytes.subarray(0, BEGINNING))
  const start = /^(?:\xef\xbb\xbf)?\s{0,16}/.exec(beginning)?.[0].length ?? 0
  let head = ''
  let tail = ''
  for (const m of MAGIC) {
    const within = 'within' in m ? beginning.slice(0, m.within).indexOf(m.bytes) : -1
    const at = within >= 0 || 'within' in m ? within : beginning.startsWith(m.bytes, start) ? start : -1
    if (at < 0) continue
    if (head === '') {
      head = latin(bytes.subarray(0, SAMPLE))
      tail = bytes.length > SAMPLE ? latin(bytes.subarray(Math.max(SAMPLE, bytes.length - SAMPLE))) : ''
    }
    if ('within' in m && !/^[\s\S]{0,3}$|^\s*$/.test(head.slice(0, at)) && !head.slice(0, at).includes('\0')) continue
    if ('inside' in m && !head.includes(m.inside) && !tail.includes(m.inside)) continue
    if ('binary' in m && !head.includes('\0')) continue
    return { name: m.name, at, remedy: m.remedy, ...('reads' in m ? { reads: m.reads } : {}) }
  }
  return undefined
}

/** The first byte no text has: NUL, or the first control character when more than one in fifty bytes is one. */
export function strayByte(bytes: Uint8Array): number | undefined {
  const nul = bytes.indexOf(0)
  if (nul >= 0) return nul
  const sample = bytes.subarray(0, SAMPLE)
  if (!CONTROL.test(latin(sample))) return undefined
  let first: number | undefined
  let count = 0
  for (let i = 0; i < sample.length; i++) {
    const b = sample[i] as number
    if (b >= 32 || (b >= 9 && b <= 13) || b === 26 || b === 27) continue
    first ??= i
    count++
  }
  return count * 50 > sample.length ? first : undefined
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
