import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Threads, threads } from '../../threads/threads.js'
import { decisionOf } from '../item.js'
import { type Store, StoreError } from '../store.js'
import type { Action, Answer, Answered, Asked, Call, Given } from './thread.js'
import { troubleOf } from './trouble.js'

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

type Pool = Threads<Call, Answer>

/** Opens a library file, and makes it and its folder when they are not there. Rejects with a StoreError. */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<Store> {
  const { readOnly = false, synchronous = 'normal', timeoutMs = 10_000, busyMs = 10_000, maxBytes = null } = options
  const file = resolve(path)
  const mode = await modeOf(file, readOnly)
  const given = (mode: Given['mode']): Given => ({ file, mode, synchronous, busyMs, maxBytes })
  const pool = (size: number, mode: Given['mode']): Pool =>
    threads<Call, Answer>(new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url), {
      min: size,
      max: size,
      given: given(mode),
    })
  const reading = mode === 'write' ? 'read' : mode
  const writer = mode === 'write' ? pool(1, mode) : null
  let readers: Pool | null = null
  let closed: Promise<void> | null = null

  const ask = async <K extends Action>(of: Pool, signal: AbortSignal | null, action: K, values: Asked<K>) => {
    const answer = await of.run({ action, values }, signal ? { signal } : {}).catch((error: Error) => {
      if (signal?.aborted) throw new StoreError('store.timeout', `${file}: no answer in ${timeoutMs} ms: ask for less`)
      throw closed ? isClosed(file) : error
    })
    if (answer.ok) return answer.value as Answered<K>
    throw new StoreError(answer.code, answer.message)
  }
  const write = async <K extends Action>(action: K, ...values: Asked<K>) => {
    if (closed) throw isClosed(file)
    if (!writer) throw new StoreError('store.read-only', `${file}: opened for reading only, or not yours to write`)
    return ask(writer, null, action, values)
  }
  const read = async <K extends Action>(action: K, ...values: Asked<K>) => {
    if (closed) throw isClosed(file)
    return ask((readers ??= pool(2, reading)), AbortSignal.timeout(timeoutMs), action, values)
  }
  /** In a thread of its own, for as long as it takes. */
  const care = async <K extends Action>(mode: Given['mode'], action: K, ...values: Asked<K>) => {
    if (closed) throw isClosed(file)
    const own = pool(1, mode)
    try {
      return await ask(own, null, action, values)
    } finally {
      await ask(own, null, 'close', []).catch(() => undefined)
      await own.close()
    }
  }
  const shut = async () => {
    await readers?.close()
    if (writer) await ask(writer, null, 'close', []).catch(() => undefined)
    await writer?.close()
  }
  const store: Store = {
    begin: what => write('begin', what),
    put: (batch, items, failures = []) => write('put', batch, items, failures),
    known: (keys, madeWith) => read('known', keys, madeWith),
    end: batch => write('end', batch),
    batches: page => read('batches', page),
    batch: id => read('batch', id),
    failures: (batch, page) => read('failures', batch, page),
    undo: batch => write('undo', batch),
    get: async (id, version) => {
      const found = await read('get', id, version)
      if (!found) return undefined
      const { record, text, ...entry } = found
      try {
        return { ...entry, decision: decisionOf({ record, text }) }
      } catch (error) {
        throw error instanceof SyntaxError ? damaged(file) : troubleOf(error, file)
      }
    },
    list: (filters, page) => read('list', filters, page),
    search: (query, page) => read('search', query, page),
    find: targets => read('find', targets),
    remove: ids => write('remove', ids),
    stats: () => read('stats'),
    diagnose: () => care(mode, 'diagnose'),
    backup: to => care(reading, 'backup', resolve(to)),
    close: () => (closed ??= shut()),
  }
  try {
    await (writer ? ask(writer, null, 'open', []) : read('open'))
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

function isClosed(file: string): StoreError {
  return new StoreError('store.unreachable', `${file}: the library is closed; open it again`)
}

function damaged(file: string): StoreError {
  return troubleOf(Object.assign(new Error('malformed'), { code: 'Z_DATA_ERROR' }), file) as StoreError
}

/** How a file can be used. Makes the folder of a new one. */
async function modeOf(file: string, readOnly: boolean): Promise<Given['mode']> {
  try {
    const info = await stat(file).catch(error => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (info?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (!info && readOnly) throw new StoreError('store.unreachable', `${file}: is not there; name a library that is`)
    if (!info) await mkdir(dirname(file), { recursive: true })
    const folder = await may(dirname(file))
    if (!folder) return 'frozen'
    return readOnly || !(await may(file, info === null)) ? 'read' : 'write'
  } catch (error) {
    throw troubleOf(error, file)
  }
}

async function may(path: string, missing = false): Promise<boolean> {
  return (
    missing ||
    access(path, constants.W_OK).then(
      () => true,
      () => false,
    )
  )
}
