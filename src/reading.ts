import { createHash } from 'node:crypto'
import type { Document, DocumentRead, Reading, ReadingOptions } from './operations/operation.js'
import type { Chunk } from './reading-thread.js'
import { type Threads, threads } from './threads/threads.js'

export interface ReadingSettings {
  /** How many threads read; default 2. */
  readonly threads?: number
  /** How long a document may take, besides 10 s for each megabyte; default 120. */
  readonly seconds?: number
  /** Memory of a thread in megabytes; default 1,024. */
  readonly megabytes?: number
  /** What the threads run; for tests of what happens when it fails. */
  readonly module?: URL
}

const MODULE = new URL(import.meta.url.endsWith('.ts') ? 'reading-thread.ts' : 'reading-thread.js', import.meta.url)

/** Reads documents in threads, which start with the first document. */
export function openReading(settings: ReadingSettings = {}): Reading {
  const { threads: count = 2, seconds = 120, megabytes = 1024, module = MODULE } = settings
  let pool: Threads<Chunk, DocumentRead[]> | undefined
  let closed = false
  const turn = turns(count)

  /** Documents go to a thread in one message. */
  const ask = async (documents: readonly Document[], options: ReadingOptions) => {
    pool ??= threads(module, { min: count, max: count, megabytes })
    const chunk = chunkOf(documents, options)
    const most = Math.round(seconds * 1000 + chunk.bytes.length / 100)
    // Not AbortSignal.timeout, which would hold on to the result until its time is over.
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), most)
    try {
      return await pool.run(chunk, { signal: limit.signal, transfer: [chunk.bytes.buffer as ArrayBuffer] })
    } finally {
      clearTimeout(timer)
    }
  }
  /** A thread that was lost takes its chunk along: each document is then read by itself, and the one at fault fails. */
  const readChunk = async (documents: readonly Document[], options: ReadingOptions): Promise<DocumentRead[]> => {
    if (closed) throw new Error('Reading was ended.')
    try {
      return await ask(documents, options)
    } catch (error) {
      if (closed) throw error
      const [first, ...others] = documents
      if (first && !others.length) return [lost(first, error, seconds, megabytes)]
      const results: DocumentRead[] = []
      for (const document of documents) results.push(...(await readChunk([document], options)))
      return results
    }
  }
  return {
    madeWith: async () => (await import('./made-with.js')).madeWith,
    keyOf,
    read: (documents, options) => turn(() => readChunk(documents, options)),
    close: async () => {
      closed = true
      await pool?.close()
    },
  }
}

/** Keys of documents that were asked for: each is asked for before it is read, and when it is. */
const keys = new WeakMap<Document, { readonly country: string; readonly key: string }>()

function keyOf(document: Document, { country = '' }: ReadingOptions): string {
  const known = keys.get(document)
  if (known?.country === country) return known.key
  const key = createHash('sha256').update(`${country.toLowerCase()}\n`).update(document.bytes).digest('hex')
  keys.set(document, { country, key })
  return key
}

function chunkOf(documents: readonly Document[], options: ReadingOptions): Chunk {
  const bytes = new Uint8Array(documents.reduce((sum, d) => sum + d.bytes.length, 0))
  let at = 0
  for (const d of documents) {
    bytes.set(d.bytes, at)
    at += d.bytes.length
  }
  return {
    bytes,
    documents: documents.map(d => ({ name: d.name, length: d.bytes.length, key: keyOf(d, options) })),
    options,
  }
}

function lost({ name, bytes }: Document, error: unknown, seconds: number, megabytes: number): DocumentRead {
  const { name: kind, code, message } = error as Error & { readonly code?: string }
  const why =
    kind === 'AbortError'
      ? `was not read after ${Math.round(seconds + bytes.length / 100_000)} s; split it into its decisions`
      : code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? `needs more than ${megabytes} MB of memory to be read; split it into its decisions`
        : `could not be read: ${message}`
  return { items: [], failures: [{ name, code: 'source.unreadable', message: `${name}: ${why}` }] }
}

/** Lets `most` calls run at once, the others wait in the order they came: the time of a call begins with its run. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = most
  return async work => {
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
