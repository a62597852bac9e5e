import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { plainName } from '../../readers/name.js'
import type { Failure } from '../../store/store.js'
import { reason } from '../files.js'
import type { Document } from '../operation.js'
import { ArchiveLimit, Budget } from './archive/budget.js'
import type { Member } from './archive/member.js'
import { isTar, membersOfTar, TAR_HEAD } from './archive/tar.js'
import { isZip, withZip, type Zip } from './archive/zip.js'
import { isBlank, isObject, jsonLines } from './json-lines.js'

const MARK = Buffer.from([0xef, 0xbb, 0xbf])
const LF = 10
const BRACE = 0x7b

/**
 * The documents in the bytes of one file, by what the bytes are: gzip is inflated as it comes; a ZIP or tar archive gives the
 * documents of its files, named `archive/path`; where the first line is a whole JSON object and more follows, each line is a
 * document; anything else is one. `limit` is the largest document in bytes, also when inflated. Never throws for what the bytes
 * are or when they stop coming; then the last that comes is a failure.
 */
export function documentsOf(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Document | Failure> {
  const budget = new Budget()
  return unpacked(
    name,
    counted(bytes, n => budget.take(n)),
    { limit, budget, depth: 0 },
  )
}

/** How many bytes `isPacked` looks at. */
export const PACKED_HEAD = TAR_HEAD

/** True for the first bytes of a file that may hold several: an archive, or something compressed. */
export function isPacked(head: Buffer): boolean {
  return isGzip(head) || isZip(head) || isTar(head)
}

interface Unpacking {
  readonly limit: number
  readonly budget: Budget
  readonly depth: number
  /** Bytes of the file as its archive states them. */
  readonly size?: number
}

async function* unpacked(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  within: Unpacking,
): AsyncGenerator<Document | Failure> {
  const { limit, budget, depth } = within
  let kind: 'gzip' | 'zip' | 'tar' | null = null
  let documents = 0
  try {
    const peeked = await peek(bytes, TAR_HEAD)
    const { head } = peeked
    kind = isGzip(head) ? 'gzip' : isZip(head) ? 'zip' : isTar(head) ? 'tar' : null
    if (kind) budget.enter(depth)
    const inner = { limit, budget, depth: depth + 1 }
    const found =
      kind === 'gzip'
        ? unpacked(
            name,
            counted(inflated(peeked.all), n => budget.inflate(n)),
            inner,
          )
        : kind === 'zip'
          ? withZip(peeked.all, budget, zip => zipped(name, zip, inner))
          : kind === 'tar'
            ? each(name, membersOfTar(peeked.all), inner)
            : blank(head)
              ? refused(name)
              : (within.size ?? 0) > limit
                ? refused(name, limit)
                : divided(name, peeked.all, limit)
    for await (const document of found) {
      documents++
      yield document
    }
    if (kind && !documents) yield { name, code: 'source.empty', message: `${name}: an archive without any document` }
  } catch (error) {
    const after = documents ? `; the ${documents} before were read` : ''
    const limited = error instanceof ArchiveLimit
    if (limited && depth > 0) throw error
    const why = limited || !kind ? reason(error) : `the ${kind} archive is damaged or cut off (${reason(error)})`
    yield { name, code: limited ? 'source.too-large' : 'source.unreadable', message: `${name}: ${why}${after}` }
  }
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

async function* zipped(name: string, zip: Zip, within: Unpacking): AsyncGenerator<Document | Failure> {
  if (zip.is === 'archive') yield* each(name, zip.members, within)
  else if (zip.bytes && zip.bytes.length <= within.limit) yield { name, bytes: zip.bytes }
  else yield tooLarge(name, within.limit)
}

/** The documents of an archive's files, one file after another. */
async function* each(
  archive: string,
  members: AsyncIterable<Member>,
  within: Unpacking,
): AsyncGenerator<Document | Failure> {
  for await (const member of members) {
    within.budget.member()
    const name = `${archive}/${plainName(member.path) ?? 'unnamed'}`
    if (member.refused !== undefined) yield { name, code: 'source.unreadable', message: `${name}: ${member.refused}` }
    else
      yield* unpacked(
        name,
        counted(member.bytes(), n => within.budget.inflate(n)),
        { ...within, size: member.size },
      )
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length)
    yield chunk
  }
}

/** True for a file that begins with as many NUL bytes as are looked at: no format does. */
function blank(head: Buffer): boolean {
  return head.length === PACKED_HEAD && head.every(b => b === 0)
}

/** What need not be taken into memory to be refused. */
async function* refused(name: string, limit?: number): AsyncGenerator<Failure> {
  if (limit !== undefined) yield tooLarge(name, limit)
  else {
    const message = `${name}: byte 0x00 at 0 is in no text; export the text of the decision`
    yield { name, code: 'source.binary', message }
  }
}

function tooLarge(name: string, limit: number): Failure {
  const message = `${name}: more than the limit of ${limit} bytes; raise it with --max-size`
  return { name, code: 'source.too-large', message }
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
        yield tooLarge(name, limit)
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

/** The first bytes, and all of them; when they stop coming early, that is told where all of them are taken. */
async function peek(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Buffer> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Buffer[] = []
  let size = 0
  let broken: { readonly why: unknown } | undefined
  while (size < length && !broken) {
    const next = await iterator.next().catch((why: unknown) => ({ done: true as const, value: { why } }))
    if (next.done) broken = next.value as typeof broken
    if (next.done) break
    const { buffer, byteOffset, byteLength } = next.value
    chunks.push(Buffer.from(buffer, byteOffset, byteLength))
    size += byteLength
  }
  return { head: Buffer.concat(chunks).subarray(0, length), all: rest(chunks, iterator, broken) }
}

async function* rest(
  first: readonly Buffer[],
  iterator: AsyncIterator<Uint8Array>,
  broken?: { readonly why: unknown },
): AsyncGenerator<Buffer> {
  try {
    yield* first
    if (broken) throw broken.why
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const { buffer, byteOffset, byteLength } = next.value
      yield Buffer.from(buffer, byteOffset, byteLength)
    }
  } finally {
    await iterator.return?.()
  }
}

async function* inflated(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    // What goes wrong is thrown where the inflated bytes are taken.
    yield* pipeline(Readable.from(bytes, { objectMode: false }), createGunzip(), () => undefined)
  } catch (error) {
    throw isZlib(error) ? new Error('its compressed data is damaged or cut off') : error
  }
}

function isZlib(error: unknown): boolean {
  return /^Z_|^ERR_STREAM_PREMATURE/.test((error as NodeJS.ErrnoException | null)?.code ?? '')
}
