import { createServer } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { expandPaths } from '../../operations/files.js'
import type { Parser, ReadOptions } from '../../operations/parser.js'
import { shelve } from '../../operations/shelf.js'
import { appOf } from './app.js'
import { loadAssets } from './assets.js'

const HOST = '127.0.0.1'
const FIRST_PORT = 4040
const LAST_PORT = 4140

/** Serves the pages of the files on this machine only, saying where; ends at Ctrl-C. Files are read while the first page is awaited. */
export async function serve(
  names: readonly string[],
  options: ReadOptions & { readonly port?: number },
  loadParser: () => Promise<Parser>,
): Promise<void> {
  const port = options.port ?? (await freePort())
  let begin: () => void
  const listening = new Promise<void>(resolve => {
    begin = resolve
  })
  const app = listening.then(async () => {
    const files = await expandPaths(names)
    return appOf(await shelve(files, options, await loadParser()), loadAssets())
  })
  const server = listen({ fetch: async request => (await app).fetch(request), hostname: HOST, port }, info => {
    process.stdout.write(`Pandect: http://${HOST}:${info.port}/\n`)
    setImmediate(begin)
  })
  server.on('error', error => {
    process.stderr.write(`Pandect cannot listen on port ${port}: ${error.message}\n`)
    process.exit(1)
  })
  app.catch(error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
}

/** The first port from 4040 that nobody uses. */
async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) if (await isFree(port)) return port
  return 0
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })
}
