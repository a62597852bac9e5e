import { pathToFileURL } from 'node:url'
import { givenToThread } from '../../threads/threads.js'
import { StoreError, type StoreErrorCode } from '../store.js'
import { backup } from './backup.js'
import { diagnose } from './diagnose.js'
import { type Driver, openDriver } from './driver.js'
import { batch, batches, begin, end, failures, undo } from './imports.js'
import { put } from './put.js'
import { find, get, known, list, remove } from './read.js'
import { isCurrent, prepare } from './schema.js'
import { search } from './search.js'
import { stats } from './stats.js'
import { troubleOf } from './trouble.js'

/** What a thread is told of its file. */
export interface Given {
  /** Absolute path. */
  readonly file: string
  /** `frozen`: nothing can be written beside the file either, so that nobody else is expected to change it. */
  readonly mode: 'write' | 'read' | 'frozen'
  readonly synchronous: 'normal' | 'full'
  readonly busyMs: number
  readonly maxBytes: number | null
}

const actions = {
  open: () => undefined,
  close: (db: Driver) => {
    db.close()
    opened = undefined
  },
  ...{ begin, end, batch, batches, failures, undo },
  ...{ put, known, get, list, search, find, remove, stats, diagnose, backup },
}
type Actions = typeof actions
/** What a thread can be asked. */
export type Action = keyof Actions
type Rest<A> = A extends readonly [unknown, ...infer R] ? R : []
export type Asked<K extends Action> = Rest<Parameters<Actions[K]>>
export type Answered<K extends Action> = ReturnType<Actions[K]>

export interface Call {
  readonly action: Action
  readonly values: readonly unknown[]
}
/** Errors are told apart by their code, which an error does not take along from one thread to another. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: StoreErrorCode; readonly message: string }

let opened: Driver | undefined

/** Answers a call in this thread, whose connection is opened by the first. */
export function run({ action, values }: Call): Answer {
  const given = givenToThread<Given>()
  try {
    opened ??= connect(given)
    const answer = actions[action] as (db: Driver, ...values: readonly unknown[]) => unknown
    return { ok: true, value: answer(opened, ...values) }
  } catch (error) {
    const trouble = troubleOf(error, given.file)
    if (trouble instanceof StoreError) return { ok: false, code: trouble.code, message: trouble.message }
    throw trouble
  }
}

const ADDRESS = { write: '', read: '?mode=ro', frozen: '?mode=ro&immutable=1' }

function connect({ file, mode, synchronous, busyMs, maxBytes }: Given): Driver {
  const db = openDriver(mode === 'write' ? file : pathToFileURL(file).href + ADDRESS[mode], busyMs)
  try {
    if (mode === 'write') {
      isCurrent(db, file)
      inWal(db, busyMs)
      db.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864`)
      if (maxBytes) db.get(`PRAGMA max_page_count = ${Math.floor(maxBytes / 4096)}`)
      prepare(db, file)
    } else {
      db.exec('PRAGMA cache_size = -32768')
      if (!isCurrent(db, file))
        throw new StoreError(
          'store.not-a-library',
          `${file}: made by an older Pandect, or empty: open it for writing once`,
        )
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Others read on while one writes; the engine does not wait for this by itself when another just opens the file, too. */
function inWal(db: Driver, busyMs: number): void {
  for (const end = Date.now() + busyMs; ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20))
    try {
      db.get('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!/^SQLITE_(?:BUSY|LOCKED)/.test((error as NodeJS.ErrnoException).code ?? '') || Date.now() > end) throw error
    }
}
