import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'

/** What a call came to: its value, what the function threw, or that its thread was lost to a limit. */
export type Answer<Out> = { readonly value: Out } | { readonly thrown: string } | { readonly lost: Lost }
export type Lost = 'time' | 'memory' | 'crash'

/** What a guard is given: the module to run, where to answer, and the memory its thread may use. */
export interface Guarded {
  readonly module: string
  readonly answers: MessagePort
  /** 0 while there is no answer. */
  readonly flag: Int32Array
  readonly megabytes: number
}

/** The first file of a thread of this room: what is built is JavaScript, sources in TypeScript are read through tsx. */
export function entry(name: 'guard' | 'answering'): { readonly file: URL; readonly entry: string } {
  const sources = import.meta.url.endsWith('.ts')
  const own = new URL(`${name}.${sources ? 'ts' : 'js'}`, import.meta.url)
  return { file: sources ? new URL('typescript-entry.mjs', import.meta.url) : own, entry: own.href }
}

/** How long a thread may take to start, in milliseconds: its own time, not that of a call. */
const START = 60_000

/**
 * Calls the function `run` of a module in another thread and waits for its answer: for callers that must not be asynchronous
 * themselves. One thread is kept, from the first call on; it never keeps the process alive. A call that takes longer than `ms`
 * milliseconds, or whose thread needs more than `megabytes`, is lost with the thread, and the next call gets a new one.
 */
export function waiting<In, Out>(module: URL, megabytes: number): (input: In, ms: number) => Answer<Out> {
  let guard: ReturnType<typeof start> | undefined
  const ask = (input: unknown, ms: number): Answer<Out> | undefined => {
    if (!guard) return undefined
    guard.worker.postMessage(input)
    Atomics.wait(guard.flag, 0, 0, ms)
    Atomics.store(guard.flag, 0, 0)
    const answer = receiveMessageOnPort(guard.answers)?.message as Answer<Out> | undefined
    if (answer !== undefined) return answer
    void guard.worker.terminate()
    guard = undefined
    return { lost: 'time' }
  }
  return (input, ms) => {
    guard ??= start(module, megabytes)
    const ready = ask(null, START)
    return ready && 'value' in ready ? (ask({ input }, ms) ?? { lost: 'crash' }) : (ready ?? { lost: 'crash' })
  }
}

function start(module: URL, megabytes: number) {
  const { port1: answers, port2 } = new MessageChannel()
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const { file, entry: name } = entry('guard')
  const given: Guarded = { module: module.href, answers: port2, flag, megabytes }
  const worker = new Worker(file, { workerData: { entry: name, ...given }, transferList: [port2], execArgv: [] })
  // Whoever waits has no time for events: that a guard died is seen by its silence.
  worker.on('error', () => undefined)
  worker.unref()
  return { worker, answers, flag }
}
