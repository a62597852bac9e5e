import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Failure } from '../../store/store.js'
import { reason } from '../files.js'
import type { Document } from '../operation.js'
import { isBlank, isObject, jsonLines } from './json-lines.js'

const MARK = Buffer.from([0xef, 0xbb, 0xbf])
const LF = 10
const BRACE = 0x7b

/**
 * The documents in the bytes of one file, by what the bytes are: gzip is inflated as it comes; where the first line is a whole
 * JSON object and more follows, each line is a document; anything else is one. `limit` is the largest document in bytes, also
 * when inflated. Never throws for what the bytes are or when they stop coming; then the last that comes is a failure.
 */
export async function* documentsOf(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Document | Failure> {
  let packed = false
  let documents = 0
  try {
    const peeked = await peek(bytes, 2)
    packed = peeked.head[0] === 0x1f && peeked.head[1] === 0x8b
    for await (const document of divided(name, packed ? inflated(peeked.all) : peeked.all, limit)) {
      documents++
      yield document
    }
  } catch (error) {
    const after = documents ? `; the ${documents} before were read` : ''
    const why = packed && isZlib(error) ? 'its compressed data is damaged or cut off' : reason(error)
    yield { name, code: 'source.unreadable', message: `${name}: ${why}${after}` }
  }
}

/** One document, or one for each line. */
async function* divided(
  name: string,
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Document | Failure> {
  const iterator = chunks[Symbol.asyncIterator]()
  const held: Buffer[] = []
  const isLines = firstLine(limit)
  let size = 0
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      held.push(next.value)
      size += next.value.length
      if (isLines(next.value)) {
        yield* jsonLines(name, rest([withoutMark(Buffer.concat(held))], iterator), limit)
        return
      }
      if (size > limit) {
        const message = `${name}: more than the limit of ${limit} bytes; raise it with --max-size`
        yield { name, code: 'source.too-large', message }
        return
      }
    }
    yield { name, bytes: held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held) }
  } finally {
    await iterator.return?.()
  }
}

/**
 * Looks at chunk after chunk until the first line with something on it is known to be a whole JSON object (or begins like one
 * and is too long to be looked at) and something follows: then these are JSON lines.
 */
function firstLine(limit: number): (chunk: Buffer) => boolean {
  const line: Buffer[] = []
  let size = 0
  let state: 'before' | 'inside' | 'after' | 'other' = 'before'
  return chunk => {
    let at = 0
    if (state === 'before') {
      at = chunk.findIndex(b => b > 32 && !MARK.includes(b))
      if (at < 0) return false
      state = chunk[at] === BRACE ? 'inside' : 'other'
    }
    if (state === 'inside') {
      const end = chunk.indexOf(LF, at)
      line.push(chunk.subarray(at, end < 0 ? chunk.length : end))
      size += line.at(-1)?.length ?? 0
      if (size > limit) return true
      if (end < 0) return false
      state = isObject(Buffer.concat(line)) ? 'after' : 'other'
      at = end
    }
    return state === 'after' && !isBlank(chunk.subarray(at))
  }
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(MARK) ? bytes.subarray(3) : bytes
}

async function peek(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Buffer> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (head.length < length) {
    const next = await iterator.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  return { head, all: rest(head.length ? [head] : [], iterator) }
}

async function* rest(first: readonly Buffer[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    yield* first
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const { buffer, byteOffset, byteLength } = next.value
      yield Buffer.from(buffer, byteOffset, byteLength)
    }
  } finally {
    await iterator.return?.()
  }
}

function inflated(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // What goes wrong is thrown where the inflated bytes are taken.
  return pipeline(Readable.from(bytes, { objectMode: false }), createGunzip(), () => undefined)
}

function isZlib(error: unknown): boolean {
  return /^Z_|^ERR_STREAM_PREMATURE/.test((error as NodeJS.ErrnoException | null)?.code ?? '')
}
