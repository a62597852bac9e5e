import { Tinypool } from 'tinypool'

/** Threads that answer calls of one function, each with its own copy of the module that exports it. */
export interface Threads<In, Out> {
  /** Rejects with what the function threw, and with an AbortError when `signal` ends the thread that runs it. */
  run(input: In, options?: { readonly signal?: AbortSignal; readonly transfer?: readonly ArrayBuffer[] }): Promise<Out>
  /** Ends them all, whatever they do. */
  close(): Promise<void>
}

/** Opens threads on the function `run` of a module; `given` is what it finds by `givenToThread`. */
export function threads<In, Out>(
  module: URL,
  options: { readonly min: number; readonly max: number; readonly given?: unknown; readonly megabytes?: number },
): Threads<In, Out> {
  const pool = new Tinypool({
    // Sources in TypeScript are read through tsx; what is built is JavaScript.
    filename: module.pathname.endsWith('.ts') ? new URL('typescript.mjs', import.meta.url).href : module.href,
    name: 'run',
    runtime: 'worker_threads',
    minThreads: options.min,
    maxThreads: options.max,
    workerData: { module: module.href, given: options.given },
    ...(options.megabytes
      ? { resourceLimits: { maxOldGenerationSizeMb: options.megabytes, maxYoungGenerationSizeMb: 24 } }
      : {}),
  })
  return {
    run: (input, { signal, transfer = [] } = {}) =>
      pool.run(input, { ...(signal ? { signal } : {}), transferList: [...transfer] }) as Promise<Out>,
    close: () => pool.destroy(),
  }
}
