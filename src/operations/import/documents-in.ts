import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Failure } from '../../store/store.js'
import { expandPaths, STDIN } from '../files.js'
import type { Document } from '../operation.js'
import { DEFAULT_MAX_BYTES } from '../parser.js'
import { documentsOf } from './documents-of.js'

/** A document, or the reason why there is none, and how many bytes of all files have been taken so far. */
export interface Arrival {
  readonly found: Document | Failure
  readonly bytes: number
}
export interface Arrivals {
  /** Bytes of all files, as they lie on the disk; `null` when standard input is one of them. */
  readonly totalBytes: number | null
  readonly each: AsyncIterable<Arrival>
}

/**
 * The documents in files, folders, patterns and standard input, in the order of the names, as fast as they are taken. What cannot
 * be read is a failure among them. `maxBytes` is the largest document, default 64 MiB. Ends early when `signal` says so.
 */
export async function documentsIn(
  names: readonly string[],
  options: { readonly maxBytes?: number; readonly signal?: AbortSignal } = {},
): Promise<Arrivals> {
  const files = await expandPaths(names)
  const sizes: (number | null)[] = []
  for (const file of files) sizes.push(file === STDIN ? null : await sizeOf(file))
  return {
    totalBytes: sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    each: arrivals(files, sizes, options),
  }
}

async function* arrivals(
  files: readonly string[],
  sizes: readonly (number | null)[],
  { maxBytes = DEFAULT_MAX_BYTES, signal }: { readonly maxBytes?: number; readonly signal?: AbortSignal },
): AsyncGenerator<Arrival> {
  let before = 0
  for (const [i, file] of files.entries()) {
    let taken = 0
    const size = sizes[i] ?? null
    async function* counted() {
      for await (const chunk of bytesOf(file)) {
        if (signal?.aborted) return
        taken += chunk.length
        yield chunk
      }
    }
    for await (const found of documentsOf(file, counted(), maxBytes)) {
      if (signal?.aborted) return
      yield { found, bytes: before + Math.min(taken, size ?? taken) }
    }
    before += size ?? taken
  }
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  if (file === STDIN) return yield* process.stdin as AsyncIterable<Buffer>
  let handle: FileHandle | undefined
  try {
    handle = await open(file, 'r')
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    yield* createReadStream(file, { fd: handle, autoClose: false }) as AsyncIterable<Buffer>
  } finally {
    await handle?.close().catch(() => undefined)
  }
}

async function sizeOf(file: string): Promise<number> {
  const info = await stat(file).catch(() => null)
  return info?.isFile() ? info.size : 0
}
