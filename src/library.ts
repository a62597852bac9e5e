import { modelFrom } from './model-endpoint.js'
import type { Context, Model } from './operations/operation.js'
import type { Store } from './store/store.js'

/** An open library: what operations work with. */
export interface Library extends Context {
  /** Ends reading and lets go of the file. */
  close(): Promise<void>
}
export interface LibraryOptions {
  /** How many threads read documents; default 2. */
  readonly threads?: number
  /** What writes answers; default: as the environment says, which is none. */
  readonly model?: Model
}

/**
 * Opens a library file, making it when it is not there; without a file, an empty library in memory. Rejects with a StoreError
 * when the file cannot be used.
 */
export async function openLibrary(file?: string, options: LibraryOptions = {}): Promise<Library> {
  // The thread of the library starts first, and gets ready while the rules of the countries are loaded.
  const engine = file === undefined ? null : await import('./store/sqlite/sqlite.js')
  const [store, { openReading }, { countries }] = await Promise.all([
    engine && file !== undefined ? engine.openSqlite(file) : openStoreInMemory(),
    import('./reading.js'),
    import('./countries.js'),
  ])
  const reading = openReading(options)
  const model = options.model ?? modelFrom(process.env)
  return {
    store,
    reading,
    countries,
    ...(model ? { model } : {}),
    close: async () => {
      await reading.close()
      await store.close()
    },
  }
}

async function openStoreInMemory(): Promise<Store> {
  return (await import('./store/memory/memory.js')).openMemory()
}
