import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Decision } from '../model/decision.js'
import { compacted, expanded } from './compact.js'
import { DICTIONARY } from './dictionary.table.js'

/** A decision in little space: its record, which takes a short text along, and a longer text apart, else no bytes. */
export interface Packed {
  readonly record: Uint8Array
  readonly text: Uint8Array
}

/**
 * The first byte of a record: which shapes, shared words and dictionary it was packed with. Others get another number, and what was
 * packed before is still read with its own.
 */
const FORM = 1
const dictionary = Buffer.from(DICTIONARY.join(''))
/** Most come to less than a chunk: larger ones cost the time to make them. */
const LITTLE = { level: 3, memLevel: 6, windowBits: 14, chunkSize: 2048, dictionary }

/** Characters of a block. A passage is read from one or two. */
const BLOCK = 8192

/** Packs a decision, its text included. */
export function packed({ text = '', ...record }: Decision): Packed {
  const isShort = text.length <= BLOCK
  const compact = compacted(record, 'decision')
  compact.push(isShort ? text : null)
  return { record: deflated(compact, FORM), text: isShort ? new Uint8Array(0) : blocksOf(text) }
}

/** The decision that was packed. Throws when the bytes are damaged. */
export function unpacked({ record, text }: Packed): Decision {
  const compact = opened(record)
  const short = compact[compact.length - 1]
  if ((short === null) !== text.length > 0) throw new Error('malformed text')
  return { ...(expanded(compact, 'decision') as object as Decision), text: (short as string | null) ?? textOf(text) }
}

/** The part `[start, end)` of the text of a packed decision, or all of it. Throws when the bytes are damaged. */
export function textIn({ record, text }: Packed, start = 0, end = Number.POSITIVE_INFINITY): string {
  return text.length ? textOf(text, start, end) : shortTextOf(record).slice(start, end)
}

/** The text that a record takes along stands last: it is read without what stands before it. */
function shortTextOf(record: Uint8Array): string {
  const json = jsonIn(record)
  const last = json.lastIndexOf('"')
  let first = last
  do first = json.lastIndexOf('"', first - 1)
  while (isEscaped(json, first))
  return JSON.parse(json.toString('utf8', first, last + 1)) as string
}

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(json: Buffer, at: number): boolean {
  let before = at
  while (json[before - 1] === BACKSLASH) before--
  return (at - before) % 2 === 1
}
const BACKSLASH = 0x5c

function opened(record: Uint8Array): readonly unknown[] {
  return JSON.parse(jsonIn(record).toString('utf8')) as unknown[]
}

function jsonIn(record: Uint8Array): Buffer {
  if (record[0] !== FORM) throw new Error('malformed record')
  return inflated(Buffer.from(record.buffer, record.byteOffset + 1, record.byteLength - 1))
}

/** The number of blocks and the end of each as little-endian 32-bit numbers, then the blocks: any part can be had without the rest. */
function blocksOf(text: string): Uint8Array {
  const blocks: Uint8Array[] = []
  for (let at = 0; at < text.length; at += BLOCK) blocks.push(deflated(text.slice(at, at + BLOCK)))
  const head = Buffer.alloc(4 + 4 * blocks.length)
  head.writeUInt32LE(blocks.length, 0)
  let end = head.length
  for (const [i, block] of blocks.entries()) {
    end += block.length
    head.writeUInt32LE(end, 4 + 4 * i)
  }
  return Buffer.concat([head, ...blocks])
}

function textOf(bytes: Uint8Array, start = 0, end = Number.POSITIVE_INFINITY): string {
  const blocks = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = blocks.readUInt32LE(0)
  const first = Math.floor(start / BLOCK)
  const last = Math.min(count, Math.ceil(end / BLOCK))
  let text = ''
  for (let i = first; i < last; i++) {
    const from = i === 0 ? 4 + 4 * count : blocks.readUInt32LE(4 * i)
    text += JSON.parse(inflated(blocks.subarray(from, blocks.readUInt32LE(4 + 4 * i))).toString('utf8')) as string
  }
  return text.slice(start - first * BLOCK, end - first * BLOCK)
}

/** As JSON, in which half a surrogate pair is not lost; after the number of its form, when there is one. */
function deflated(value: unknown, form?: number): Uint8Array {
  const bytes = deflateRawSync(JSON.stringify(value), LITTLE)
  return form === undefined ? bytes : Buffer.concat([Uint8Array.of(form), bytes])
}

function inflated(bytes: Uint8Array): Buffer {
  return inflateRawSync(bytes, { dictionary })
}
