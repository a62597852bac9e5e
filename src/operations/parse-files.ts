import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Decision, ReadErrorCode, Unreadable } from '../model/decision.js'
import type { Failure } from '../store/store.js'
import { load, STDIN } from './files.js'
import { documentsOf, isPacked, PACKED_HEAD } from './import/documents-of.js'
import { DEFAULT_MAX_BYTES, type Parser, type ReadOptions } from './parser.js'

/** Reads files one after another, in the order given, one in memory at a time; a file that fails yields its error record. */
export async function* parseFiles(
  files: readonly string[],
  options: ReadOptions,
  parse: Parser,
): AsyncGenerator<Decision | Unreadable> {
  for (const file of files) yield* parseFile(file, options, parse)
}

/**
 * The records of one file, one for most; of an archive those of all its files, one file in memory at a time. Never throws on what
 * a file holds or on a file that cannot be had.
 */
export async function* parseFile(
  file: string,
  options: ReadOptions,
  parse: Parser,
): AsyncGenerator<Decision | Unreadable> {
  const packed = await packedBytes(file)
  const loaded = packed ? undefined : await load(file, options.maxBytes)
  if (loaded && 'unreadable' in loaded) yield loaded.unreadable
  else if (loaded && !isPacked(Buffer.from(loaded.bytes.subarray(0, PACKED_HEAD))))
    yield* parse({ bytes: loaded.bytes, name: file }, options)
  else {
    const bytes = packed ?? once((loaded as { bytes: Uint8Array }).bytes)
    for await (const found of documentsOf(file, bytes, options.maxBytes ?? DEFAULT_MAX_BYTES))
      if ('bytes' in found) yield* parse(found, options)
      else yield unreadable(found)
  }
}

/** The bytes of an archive as a stream; `undefined` for any other file. */
async function packedBytes(file: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (file === STDIN) return undefined
  const handle = await open(file, 'r').catch(() => undefined)
  try {
    const head = Buffer.alloc(PACKED_HEAD)
    const read = await handle?.read(head, 0, PACKED_HEAD, 0).catch(() => undefined)
    if (!read || !isPacked(head.subarray(0, read.bytesRead))) return undefined
    return createReadStream(file) as AsyncIterable<Uint8Array>
  } finally {
    await handle?.close().catch(() => undefined)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function unreadable({ name, code, message }: Failure): Unreadable {
  const error = { code: code as ReadErrorCode, message }
  return { schema: 'pandect.decision/1', source: { name, sha256: null, length: 0 }, error }
}
