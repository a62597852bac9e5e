import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Answer, entry, type Guarded } from './waiting.js'

// The thread between the one that waits and the one that works: it has time to see the other die, and starts another.
const { module, answers, flag, megabytes } = workerData as Guarded
let worker: Worker | undefined

function tell(answer: Answer<unknown>): void {
  answers.postMessage(answer)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
}

function begin(): Worker {
  const { file, entry: name } = entry('answering')
  const begun = new Worker(file, {
    workerData: { entry: name, module, megabytes },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
  })
  const lose = (why: 'memory' | 'crash') => {
    if (worker !== begun) return
    worker = undefined
    tell({ lost: why })
  }
  begun.on('message', tell)
  begun.on('error', error =>
    lose((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash'),
  )
  begun.on('exit', () => lose('crash'))
  return begun
}

parentPort?.on('message', message => {
  worker ??= begin()
  worker.postMessage(message)
})
