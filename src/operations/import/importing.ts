import { type Batch, StoreError } from '../../store/store.js'
import type { CourtMet } from '../accuracy/courts-met.js'
import type { Context, Document, DocumentRead, ReadingOptions } from '../operation.js'
import { calledOf } from './called.js'
import type { Arrival, Arrivals } from './documents-in.js'
import { type Keeping, keepFor, type Met, type Progress, type Told } from './keeping.js'

export interface ImportOptions extends ReadingOptions, Told {
  /** Ends the import after what is being kept at the moment. */
  readonly signal?: AbortSignal
}
/** How an import ended. */
export interface Imported extends Progress {
  readonly batch: Batch
  /** The courts of the decisions that were added or got a new version, those with most first. */
  readonly courts: readonly CourtMet[]
  /** Whether it went on with an import that had not been finished. */
  readonly resumed: boolean
  /** Why it ended early: what was kept stays, and the same words go on with it. */
  readonly stopped: 'interrupted' | StoreError | null
}

/** What goes to a thread at once: many small documents, or one large one. */
const CHUNK = { bytes: 256 * 1024, documents: 64 }
/** After so many milliseconds in which nothing comes in, what is there is kept. */
const IDLE = 500
/** What is read ahead of what is kept: it bounds the memory, whatever the input. */
const AHEAD = { bytes: 16 * 1024 * 1024, chunks: 5 }

/** Documents on their way. */
interface Underway {
  readonly arrivals: readonly Arrival[]
  readonly bytes: number
  /** Those whose content is in the library already. */
  readonly met: ReadonlyMap<Document, Met>
  /** What the others came to, in their order. */
  readonly read: Promise<readonly DocumentRead[]>
}

/**
 * Reads documents in threads and keeps them in their own order, so that the library does not depend on which thread was quicker.
 * `what` names the import: an unfinished one of that name is gone on with. Rejects with a StoreError when it cannot begin.
 */
export async function importing(
  what: string,
  { totalBytes, each }: Arrivals,
  context: Context,
  options: ImportOptions = {},
): Promise<Imported> {
  const { store } = context
  const { signal } = options
  const batch = await store.begin(what)
  const keeping = keepFor(batch.id, totalBytes, store, options, async document => {
    const [read] = await context.reading.read([document], readingOptions(options))
    return read as DocumentRead
  })
  const ended = async (stopped: Imported['stopped']): Promise<Imported> => ({
    ...keeping.progress(),
    courts: keeping.courts(),
    resumed: batch.added + batch.updated + batch.unchanged + batch.failed > 0,
    batch: stopped ? ((await store.batch(batch.id).catch(() => undefined)) ?? batch) : await store.end(batch.id),
    stopped,
  })
  try {
    await keepAll(each, context, keeping, options)
    return await ended(null)
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return ended('interrupted')
    if (error instanceof StoreError) return ended(error)
    throw error
  }
}

async function keepAll(
  each: AsyncIterable<Arrival>,
  context: Context,
  keeping: Keeping,
  options: ImportOptions,
): Promise<void> {
  const unless = interruption(options.signal)
  const chunks = chunked(each)
  const underway: Underway[] = []
  options.signal?.addEventListener('abort', () => chunks.return(undefined).catch(() => undefined), { once: true })
  const ahead = () => underway.length >= AHEAD.chunks || underway.reduce((sum, u) => sum + u.bytes, 0) > AHEAD.bytes
  for (let next = await unless(chunks.next()); !next.done; next = await unless(chunks.next())) {
    const idle = next.value.length === 0
    if (!idle) underway.push(await start(next.value, context, options))
    while (underway.length && (idle || ahead())) await keep(underway.shift() as Underway, keeping, unless)
    if (idle) await keeping.flush()
  }
  for (const documents of underway) await keep(documents, keeping, unless)
  await keeping.flush()
}

async function start(arrivals: readonly Arrival[], context: Context, options: ImportOptions): Promise<Underway> {
  const { store, reading } = context
  const documents = arrivals.flatMap(({ found }) => ('bytes' in found ? [found] : []))
  const keys = new Map(documents.map(d => [d, reading.keyOf(d, options)]))
  const known = await store.known([...keys.values()], await reading.madeWith()).catch(unlessLate)
  const met = new Map<Document, Met>()
  for (const [document, key] of keys) {
    const name = known.has(key) ? calledOf(document) : null
    if (name !== null) met.set(document, { again: { again: true, key, name }, document })
  }
  const unread = documents.filter(d => !met.has(d))
  const read = unread.length ? reading.read(unread, readingOptions(options)) : Promise.resolve([])
  // What goes wrong is told where the result is taken, unless the import has ended by then.
  read.catch(() => undefined)
  return { arrivals, bytes: documents.reduce((sum, d) => sum + d.bytes.length, 0), met, read }
}

/** A library too busy to tell what it knows is told it again: what is known comes to the same. */
function unlessLate(error: unknown): ReadonlySet<string> {
  if (error instanceof StoreError && error.code === 'store.timeout') return new Set()
  throw error
}

function readingOptions({ country, maxBytes }: ImportOptions): ReadingOptions {
  return { ...(country === undefined ? {} : { country }), ...(maxBytes === undefined ? {} : { maxBytes }) }
}

async function keep({ arrivals, met, read }: Underway, keeping: Keeping, unless: Unless): Promise<void> {
  const results = await unless(read)
  let next = 0
  for (const { found, bytes } of arrivals) {
    const at = { bytes, name: found.name }
    if (!('bytes' in found)) keeping.take({ items: [], failures: [found] }, at)
    else keeping.take(met.get(found) ?? (results[next++] as DocumentRead), at)
    if (keeping.due()) await keeping.flush()
  }
}

/** What arrives, many at once; less, or nothing at all, when no more has come for a while. */
async function* chunked(each: AsyncIterable<Arrival>): AsyncGenerator<Arrival[]> {
  const arrivals = each[Symbol.asyncIterator]()
  let [size, chunk]: [number, Arrival[]] = [0, []]
  const taken = () => {
    const whole = chunk
    size = 0
    chunk = []
    return whole
  }
  try {
    for (let next = arrivals.next(); ; ) {
      const arrived = await within(IDLE, next)
      if (arrived?.done) break
      if (!arrived) yield taken()
      else {
        const { found } = arrived.value
        const length = 'bytes' in found ? found.bytes.length : 0
        if (chunk.length && (chunk.length === CHUNK.documents || size + length > CHUNK.bytes)) yield taken()
        chunk.push(arrived.value)
        size += length
        // What is as large as all that may be read ahead is read before the next is taken into memory.
        if (size > AHEAD.bytes) yield taken()
        next = arrivals.next()
      }
    }
    if (chunk.length) yield chunk
  } finally {
    // Not waited for: what does not come in does not end either.
    arrivals.return?.()?.catch(() => undefined)
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  // When it goes wrong later, that is told to whoever waits for it then.
  work.catch(() => undefined)
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

type Unless = <T>(work: Promise<T>) => Promise<T>

/**
 * Waits for one piece of work after another, and for none longer than until the signal comes: then it throws the signal's reason.
 * A race against one promise for all would keep every result in memory as long as that promise waits.
 */
function interruption(signal: AbortSignal | undefined): Unless {
  if (!signal) return work => work
  let stop: (reason: unknown) => void = () => undefined
  signal.addEventListener('abort', () => stop(signal.reason), { once: true })
  return work =>
    new Promise((resolve, reject) => {
      stop = reject
      if (signal.aborted) reject(signal.reason)
      work.then(resolve, reject)
    })
}
