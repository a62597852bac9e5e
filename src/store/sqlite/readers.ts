import type { Threads } from '../../threads/threads.js'
import { StoreError } from '../store.js'
import type { Answer, Call } from './connection.js'

/** One thread with one connection. */
export type Thread = Threads<Call, Answer>

/** Threads that answer several questions at once, each within a time. */
export interface Readers {
  /** Rejects with `store.timeout`; the thread that is late is replaced. */
  run(call: Call): Promise<Answer>
  close(): Promise<void>
}

interface Waiting {
  readonly call: Call
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
  readonly timer: NodeJS.Timeout
}

/** So many may be late at once; with more, questions wait for one of them to end. */
const MOST_LATE = 2

/**
 * Up to `most` threads made by `make` when they are needed; a question may wait for one, and then take, `limitMs` each.
 * Nothing can break off a statement inside the engine, and a thread that is ended leaves its connection open: one that is
 * late closes it by itself, when its statement has ended.
 */
export function openReaders(most: number, make: () => Thread, limitMs: number): Readers {
  const queue = new Set<Waiting>()
  const idle: Thread[] = []
  /** Those that have a connection, or tried. */
  const open = new WeakSet<Thread>()
  const working = new Set<Promise<void>>()
  let threads = 0
  let late = 0
  let closed = false
  const timeout = () => new StoreError('store.timeout', `No answer in ${limitMs} ms: ask for less, or ask again later`)

  const next = () => {
    for (const waiting of queue) {
      const thread = idle.pop() ?? (threads < most && late < MOST_LATE ? make() : undefined)
      if (!thread) return
      queue.delete(waiting)
      clearTimeout(waiting.timer)
      threads++
      const work = serve(thread, waiting).finally(() => {
        working.delete(work)
        next()
      })
      working.add(work)
    }
  }
  const serve = async (thread: Thread, { call, answer, fail }: Waiting) => {
    // The start of a thread is not the question's fault.
    if (!open.has(thread)) await thread.run({ action: 'open', values: [] }).catch(() => undefined)
    open.add(thread)
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      late++
      threads--
      fail(timeout())
      next()
    }, limitMs)
    await thread.run(call).then(answer, fail)
    clearTimeout(timer)
    if (isLate) late--
    else threads--
    if (isLate || closed) await shut(thread)
    else idle.push(thread)
  }
  return {
    run: call =>
      new Promise((answer, fail) => {
        const giveUp = () => {
          queue.delete(waiting)
          fail(timeout())
        }
        const waiting = { call, answer, fail, timer: setTimeout(giveUp, limitMs) }
        queue.add(waiting)
        next()
      }),
    close: async () => {
      closed = true
      for (const { fail, timer } of queue) {
        clearTimeout(timer)
        fail(new StoreError('store.unreachable', 'The library was closed before the answer'))
      }
      queue.clear()
      await Promise.all(idle.splice(0).map(shut))
      await Promise.all(working)
    },
  }
}

/** Lets the connection end what it is at, then ends the thread. */
export async function shut(thread: Thread): Promise<void> {
  await thread.run({ action: 'close', values: [] }).catch(() => undefined)
  await thread.close()
}
