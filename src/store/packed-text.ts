import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Characters of a block. A passage is read from one or two. */
const BLOCK = 8192

/**
 * A text in little space, any part of which can be had without the rest: the number of blocks and the end of each as
 * little-endian 32-bit numbers, then the blocks, each a JSON string (in which half a surrogate pair is not lost), deflated.
 */
export function packText(text: string): Uint8Array {
  const blocks: Buffer[] = []
  for (let at = 0; at < text.length; at += BLOCK)
    blocks.push(deflateRawSync(Buffer.from(JSON.stringify(text.slice(at, at + BLOCK)), 'utf8'), { level: 1 }))
  const head = Buffer.alloc(4 + 4 * blocks.length)
  head.writeUInt32LE(blocks.length, 0)
  let end = head.length
  for (const [i, block] of blocks.entries()) {
    end += block.length
    head.writeUInt32LE(end, 4 + 4 * i)
  }
  return Buffer.concat([head, ...blocks])
}

/** The part `[start, end)` of a packed text, or all of it. Throws when the bytes are damaged. */
export function unpackText(bytes: Uint8Array, start = 0, end = Number.POSITIVE_INFINITY): string {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = packed.readUInt32LE(0)
  const first = Math.floor(start / BLOCK)
  const last = Math.min(count, Math.ceil(end / BLOCK))
  let text = ''
  for (let i = first; i < last; i++) {
    const from = i === 0 ? 4 + 4 * count : packed.readUInt32LE(4 * i)
    text += JSON.parse(inflateRawSync(packed.subarray(from, packed.readUInt32LE(4 + 4 * i))).toString('utf8')) as string
  }
  return text.slice(start - first * BLOCK, end - first * BLOCK)
}
