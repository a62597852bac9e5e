import { parentPort, workerData } from 'node:worker_threads'
import type { Answer } from './waiting.js'

// The thread that works: one call after another of the function `run` of a module.
const { module } = workerData as { readonly module: string }
const { run } = (await import(module)) as { readonly run: (input: unknown) => unknown }

parentPort?.on('message', async (message: { readonly input: unknown } | null) => {
  parentPort?.postMessage(message === null ? { value: 'ready' } : await answer(message.input))
})

async function answer(input: unknown): Promise<Answer<unknown>> {
  try {
    return { value: await run(input) }
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) }
  }
}
