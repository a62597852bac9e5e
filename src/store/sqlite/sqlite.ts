import { resolve } from 'node:path'
import { threads } from '../../threads/threads.js'
import { type Store, StoreError } from '../store.js'
import type { Action, Answer, Answered, Call, Given } from './connection.js'
import { openReaders, shut, type Thread } from './readers.js'
import { type Ask, storeOver } from './store-over.js'
import { usable } from './usable.js'

export interface SqliteOptions {
  /** Nothing is written; the file must be there. */
  readonly readOnly?: boolean
  /** `normal` (default) survives the end of the process at any moment, `full` a power cut too, and is slower. */
  readonly synchronous?: 'normal' | 'full'
  /** How long a question may take before it is given up with `store.timeout`; default 10,000. */
  readonly timeoutMs?: number
  /** How long to wait for another program that writes; default 10,000. */
  readonly busyMs?: number
  /** Largest size of the file; no limit by default. */
  readonly maxBytes?: number
}

const READERS = 2
/** These go to the threads that read and are given up after a while; what is not listed goes to the one that writes, and never is. */
const READS: ReadonlySet<string> = new Set<Action>([
  ...(['open', 'known', 'batches', 'batch', 'failures', 'get', 'list', 'search', 'words', 'near', 'stats'] as const),
  ...([
    'links',
    'citedCounts',
    'citedBy',
    'chain',
    'citing',
    'citingName',
    'laws',
    'wanted',
    'copies',
    'similar',
    'named',
    'savedSearches',
  ] as const),
])
/** These take a thread of their own, for as long as they need. */
const CARE: ReadonlySet<string> = new Set<Action>(['diagnose', 'backup'])

/** Opens a library file, and makes it and its folder when they are not there. Rejects with a StoreError. */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<Store> {
  const { readOnly = false, synchronous = 'normal', timeoutMs = 10_000, busyMs = 10_000, maxBytes = null } = options
  const file = resolve(path)
  const { mode, empty } = await usable(file, readOnly)
  const thread = (mode: Given['mode']) => openThread({ file, mode, synchronous, busyMs, maxBytes })
  const readers = openReaders(READERS, () => thread(mode === 'write' ? 'read' : mode), timeoutMs)
  let writer: Thread | undefined
  let closed: Promise<void> | undefined

  const answer = (call: Call): Promise<Answer> => {
    if (READS.has(call.action)) return readers.run(call)
    if (CARE.has(call.action)) return alone(thread(mode), call)
    if (mode !== 'write')
      throw new StoreError('store.read-only', `${file}: is open for reading only, or not yours to write`)
    writer ??= thread(mode)
    return writer.run(call)
  }
  const ask: Ask = async (action, ...values) => {
    if (closed) throw new StoreError('store.unreachable', `${file}: the library is closed; open it again`)
    const given = await answer({ action, values })
    if (given.ok) return given.value as Answered<typeof action>
    throw new StoreError(given.code, given.message)
  }
  const close = async () => {
    await readers.close()
    if (writer) await shut(writer)
  }
  /** A library of an older form is no library to those who read: whoever may write makes it one, in its own time. */
  const broughtUpToDate = (error: unknown) => {
    if (mode === 'write' && error instanceof StoreError && error.code === 'store.not-a-library') return ask('make')
    throw error
  }
  try {
    await (empty ? ask('make') : ask('open').catch(broughtUpToDate))
  } catch (error) {
    await close()
    throw error
  }
  return storeOver(ask, file, () => (closed ??= close()))
}

/** Asks a thread that is there for this call only. */
async function alone(thread: Thread, call: Call): Promise<Answer> {
  try {
    return await thread.run(call)
  } finally {
    await shut(thread)
  }
}

function openThread(given: Given): Thread {
  const module = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
  return threads<Call, Answer>(module, { min: 1, max: 1, given })
}
