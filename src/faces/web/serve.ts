import { createServer } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { tellable } from '../../operations/ask.js'
import { documentsIn } from '../../operations/import/documents-in.js'
import { importing } from '../../operations/import/importing.js'
import { operations } from '../../operations/index.js'
import type { Context, ReadingOptions } from '../../operations/operation.js'
import { restOf } from '../rest/rest.js'
import { appOf } from './app.js'
import { loadAssets } from './assets.js'

const HOST = '127.0.0.1'
const FIRST_PORT = 4040
const LAST_PORT = 4140

export interface ServeOptions extends ReadingOptions {
  /** Default: the first free one from 4040 on. */
  readonly port?: number
  /** Files, folders and patterns to be imported while the pages are served. */
  readonly paths: readonly string[]
  /** Version of Pandect. */
  readonly version: string
}

/**
 * Serves a library on this machine only, its pages and its HTTP interface, saying where; ends at Ctrl-C. The library is opened
 * while the first page is awaited.
 */
export async function serve(
  open: () => Promise<Context & { close(): Promise<void> }>,
  options: ServeOptions,
): Promise<void> {
  const port = options.port ?? (await freePort())
  let begin: () => void
  const listening = new Promise<void>(resolve => {
    begin = resolve
  })
  const library = listening.then(open)
  const answer = library.then(context => facesOf(context, options.version))
  const server = listen({ fetch: async request => (await answer)(request), hostname: HOST, port }, info => {
    process.stdout.write(`Pandect: http://${HOST}:${info.port}/\n`)
    setImmediate(begin)
  })
  server.on('error', error => fail(`Pandect cannot listen on port ${port}: ${error.message}`))
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort()
      library.then(l => l.close()).then(leave, leave)
    })
  library.then(context => bringIn(context, options, stop.signal)).catch(fail)
}

/** The HTTP interface below `/api`, the pages everywhere else. */
function facesOf(context: Context, version: string): (request: Request) => Response | Promise<Response> {
  const rest = restOf(operations, context, { version })
  const pages = appOf(context, loadAssets())
  return request => (/^\/(?:api\/|openapi\.json$)/.test(new URL(request.url).pathname) ? rest : pages).fetch(request)
}

async function bringIn(context: Context, options: ServeOptions, signal: AbortSignal): Promise<void> {
  const { paths, country, maxBytes } = options
  if (paths.length === 0) return
  const reading = { ...(country ? { country } : {}), ...(maxBytes ? { maxBytes } : {}), signal }
  const done = await importing(paths.join(' '), await documentsIn(paths, reading), context, reading)
  const { added, updated, unchanged, failed, stopped } = done
  process.stdout.write(
    `Import ${done.batch.id}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed\n`,
  )
  if (stopped instanceof Error) process.stderr.write(`${stopped.message}\n`)
}

function fail(error: unknown): never {
  const told = typeof error === 'string' ? error : (tellable(error)?.message ?? (error as Error).stack ?? String(error))
  process.stderr.write(`${told}\n`)
  process.exit(1)
}

function leave(): never {
  process.exit(0)
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
