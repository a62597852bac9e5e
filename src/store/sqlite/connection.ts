import { pathToFileURL } from 'node:url'
import { StoreError, type StoreErrorCode } from '../store.js'
import { backup } from './backup.js'
import { diagnose } from './diagnose.js'
import { type Driver, openDriver } from './driver.js'
import { batch, batches, begin, end, failures, undo } from './imports.js'
import { chain, citedBy, citedCounts, citingLaw, citingName, copies, laws, links, wanted } from './links.js'
import { named } from './named.js'
import { put } from './put.js'
import { get, known, list, remove } from './read.js'
import { forgetSearch, savedSearches, saveSearch, seenSearch } from './saved.js'
import { isCurrent, prepare } from './schema.js'
import { search } from './search.js'
import { similar } from './similar.js'
import { stats } from './stats.js'
import { troubleOf } from './trouble.js'
import { near, words } from './vocabulary.js'

/** How a connection uses its file. */
export interface Given {
  /** Absolute path. */
  readonly file: string
  /** `look` writes nothing, also no file beside; `frozen` nor does anybody else, which must be so where nobody can. */
  readonly mode: 'write' | 'read' | 'look' | 'frozen'
  readonly synchronous: 'normal' | 'full'
  readonly busyMs: number
  readonly maxBytes: number | null
}

const actions = {
  /** Only opens, for reading or for writing, so that what stands against it shows at once. */
  ...{ open: () => undefined, make: () => undefined },
  ...{ begin, put, end, undo, remove, backup, saveSearch, seenSearch, forgetSearch },
  ...atOneMoment({ known, batch, batches, failures, get, list, search, words, near, stats, diagnose }),
  ...atOneMoment({
    links,
    citedCounts,
    citedBy,
    chain,
    citing: citingLaw,
    citingName,
    laws,
    wanted,
    copies,
    similar,
    named,
    savedSearches,
  }),
}
type Actions = typeof actions
/** What a connection can be asked. */
export type Action = keyof Actions
export type Asked<K extends Action> = Actions[K] extends (db: Driver, ...values: infer V) => unknown ? V : never
export type Answered<K extends Action> = ReturnType<Actions[K]>

/** Questions whose answers take several statements, each answered from one state of the library. */
function atOneMoment<A extends Readonly<Record<string, (db: Driver, ...values: never[]) => unknown>>>(all: A): A {
  const one =
    (ask: A[string]) =>
    (db: Driver, ...values: never[]) =>
      db.snapshot(() => ask(db, ...values))
  return Object.fromEntries(Object.entries(all).map(([name, ask]) => [name, one(ask as A[string])])) as unknown as A
}

/** A call, as it goes from one thread to another. */
export interface Call {
  readonly action: Action | 'close'
  readonly values: readonly unknown[]
}
/** Errors are told apart by their code, which an error does not take along from one thread to another. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: StoreErrorCode; readonly message: string }

/** Answers calls one by one on a connection that the first of them opens. */
export function connection(given: Given): (call: Call) => Answer {
  let db: Driver | undefined
  return ({ action, values }) => {
    try {
      if (action === 'close') {
        db?.close()
        db = undefined
        return { ok: true, value: undefined }
      }
      db ??= connect(given)
      const answer = actions[action] as (db: Driver, ...values: readonly unknown[]) => unknown
      return { ok: true, value: answer(db, ...values) }
    } catch (error) {
      const trouble = troubleOf(error, given.file)
      if (trouble instanceof StoreError) return { ok: false, code: trouble.code, message: trouble.message }
      throw trouble
    }
  }
}

const ADDRESS = { look: '?mode=ro', frozen: '?mode=ro&immutable=1' }

function connect(given: Given): Driver {
  const { file, mode, busyMs } = given
  const own = mode === 'write' || mode === 'read'
  const db = openDriver(own ? file : pathToFileURL(file).href + ADDRESS[mode], busyMs)
  try {
    if (mode === 'write') writable(db, given)
    else if (!isCurrent(db, file))
      throw new StoreError(
        'store.not-a-library',
        `${file}: empty, or made by an older Pandect: open it for writing once`,
      )
    db.exec(`PRAGMA cache_size = ${mode === 'write' ? -65536 : -32768}; PRAGMA query_only = ${mode === 'read' ? 1 : 0}`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function writable(db: Driver, { file, synchronous, busyMs, maxBytes }: Given): void {
  isCurrent(db, file)
  inWal(db, busyMs)
  // Kept by hand and looked at by `diagnose`: a statement that the engine must be able to undo alone makes FTS5 write all it holds.
  db.exec(
    `PRAGMA foreign_keys = OFF; PRAGMA synchronous = ${synchronous}; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 4000`,
  )
  if (maxBytes !== null) db.get(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / 4096))}`)
  prepare(db, file)
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
