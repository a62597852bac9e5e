import { createServer } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { documentsIn } from '../../operations/import/documents-in.js'
import { importing } from '../../operations/import/importing.js'
import { operations } from '../../operations/index.js'
import type { Context, ReadingOptions } from '../../operations/operation.js'
import { restOf } from '../rest/rest.js'
import { pageOf } from '../web/address.js'
import { appOf } from '../web/app.js'
import { loadAssets } from '../web/assets.js'
import { EXIT } from './exit.js'
import { formOf, importName } from './import.js'
import { countsOf, displayOf } from './import-progress.js'
import { toldOf } from './library.js'
import { tell } from './told.js'
import { version } from './version.js'

const HOST = '127.0.0.1'
const FIRST_PORT = 4040
const LAST_PORT = 4140

export interface ServeOptions extends ReadingOptions {
  /** Default: the first free one from 4040 on. */
  readonly port?: number
  /** Files, folders and patterns to be imported while the pages are served. */
  readonly paths: readonly string[]
  /** A folder to be imported instead, where no paths are given and the library has never had an import. */
  readonly examples?: string
}

/**
 * `pandect serve`: a library on this machine only, its pages and its HTTP interface, saying where; ends at Ctrl-C. The library is
 * opened while the first page is awaited.
 */
export async function serve(
  open: () => Promise<Context & { close(): Promise<void> }>,
  options: ServeOptions,
): Promise<void> {
  const port = options.port ?? (await freePort())
  let begin: (address: string) => void
  const listening = new Promise<string>(resolve => {
    begin = resolve
  })
  const library = listening.then(open)
  const answer = library.then(facesOf)
  const server = listen({ fetch: async request => (await answer)(request), hostname: HOST, port }, info => {
    const address = `http://${HOST}:${info.port}`
    process.stdout.write(`Pandect: ${address}/\n`)
    setImmediate(() => begin(address))
  })
  server.on('error', error => {
    process.stderr.write(`Pandect cannot listen on port ${port}: ${error.message}\n`)
    process.exit(EXIT.errors)
  })
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort()
      const leave = () => process.exit(EXIT.ok)
      library.then(l => l.close()).then(leave, leave)
    })
  library
    .then(async context => {
      const paths = await pathsFor(context, options)
      await bringIn(context, { ...options, paths }, stop.signal, await listening)
    })
    .catch(fail)
}

async function pathsFor({ store }: Context, { paths, examples }: ServeOptions): Promise<readonly string[]> {
  if (paths.length || examples === undefined) return paths
  return (await store.batches({ offset: 0, limit: 1 })).total === 0 ? [examples] : []
}

/** The HTTP interface below `/api`, the pages everywhere else. */
function facesOf(context: Context): (request: Request) => Response | Promise<Response> {
  const rest = restOf(operations, context, { version: version() })
  const pages = appOf(context, loadAssets())
  return request =>
    (/^\/(?:api(?:\/|$)|openapi\.json$)/.test(new URL(request.url).pathname) ? rest : pages).fetch(request)
}

/** Imports what is at the paths, and says where it can be read. */
async function bringIn(context: Context, options: ServeOptions, signal: AbortSignal, address: string): Promise<void> {
  const { paths, country, maxBytes } = options
  if (paths.length === 0) return
  const display = displayOf(formOf({}))
  const ids: string[] = []
  const reading = {
    ...(country ? { country } : {}),
    ...(maxBytes ? { maxBytes } : {}),
    signal,
    onProgress: display.step,
    onKept: (_items: unknown, kept: readonly { readonly id: string }[]) => {
      if (ids.length < 2) ids.push(...kept.slice(0, 2).map(k => k.id))
    },
  }
  const what = importName(paths, { ...(country ? { country } : {}), ...(maxBytes ? { maxSize: maxBytes } : {}) })
  const done = await importing(what, await documentsIn(paths, reading), context, reading).finally(display.done)
  const page = ids.length === 1 && !done.failed ? pageOf(ids[0] as string) : `/imports/${done.batch.id}`
  if (done.stopped !== 'interrupted') process.stdout.write(`${countsOf(done)}: ${address}${page}\n`)
  if (done.stopped instanceof Error) fail(done.stopped)
}

function fail(error: unknown): never {
  const told = toldOf(error)
  if (told) process.exit(tell(told, {}))
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(EXIT.errors)
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
