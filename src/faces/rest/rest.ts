import { createHash } from 'node:crypto'
import { type Context as Asked, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { fieldsOf } from '../../operations/fields.js'
import type { Context, Operation } from '../../operations/operation.js'
import { perform, tellable } from '../../operations/perform.js'
import { failed } from '../http/failed.js'
import { guard } from '../http/guard.js'
import { openApiOf } from './openapi.js'
import { givenBy, isJson } from './request.js'
import { statusOf } from './status.js'

export interface RestOptions {
  /** Version of Pandect, as the description of the interface gives it. */
  readonly version: string
  /** Largest body in bytes; default 32 MiB. */
  readonly maxBytes?: number
  /** Is told of errors that should not be; default: standard error. */
  readonly log?: (text: string) => void
}

const MAX_BYTES = 32 * 1024 * 1024

/** The operations over HTTP, below `/api`, and their description at `/openapi.json`. */
export function restOf(operations: readonly Operation[], context: Context, options: RestOptions): Hono {
  const app = new Hono()
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const log = options.log ?? (text => process.stderr.write(text))
  app.use(guard)
  app.use(
    bodyLimit({
      maxSize: maxBytes,
      onError: () => failed(413, { code: 'input.too-large', message: `A request holds at most ${maxBytes} bytes` }),
    }),
  )
  for (const operation of operations) route(app, operation, context)
  let description: string | undefined
  app.get('/openapi.json', c => {
    description ??= JSON.stringify(openApiOf(operations, options.version))
    return answer(c, description)
  })
  for (const path of new Set(['/openapi.json', ...operations.flatMap(o => o.http?.path ?? [])]))
    app.all(path, c => wrongMethod(c, path, operations))
  app.all('/api/*', c =>
    failed(404, { code: 'request.unknown', message: `There is nothing at ${c.req.path.slice(0, 200)}` }),
  )
  app.onError(error => {
    const told = tellable(error)
    if (told) return failed(statusOf(told.code), told)
    log(`${error.stack ?? error.message}\n`)
    return failed(500, { code: 'internal', message: 'Something failed that should not; the server has noted what' })
  })
  return app
}

function route(app: Hono, operation: Operation, context: Context): void {
  const { http, name } = operation
  if (!http) return
  const fields = fieldsOf(operation.input)
  app.on(http.method.toUpperCase(), http.path, async c => {
    if (http.method === 'post' && !isJson(c.req.header('content-type')))
      return failed(415, { code: 'request.media-type', message: `${name} takes JSON: Content-Type: application/json` })
    const output = await perform(operation, await givenBy(c, fields), context)
    return answer(c, JSON.stringify(output))
  })
}

/** What was read may be asked for again with its tag; what a change came to is kept nowhere. */
function answer(c: Asked, json: string): Response {
  const headers = { 'content-type': 'application/json' }
  if (c.req.method === 'POST' || c.req.method === 'DELETE')
    return c.body(json, 200, { ...headers, 'cache-control': 'no-store' })
  const tag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`
  const known = c.req.header('if-none-match')?.split(',', 50) ?? []
  if (known.some(k => k.trim().replace(/^W\//, '') === tag)) return c.body(null, 304, { etag: tag })
  return c.body(json, 200, { ...headers, etag: tag })
}

function wrongMethod(c: Asked, path: string, operations: readonly Operation[]): Response {
  const methods = operations.flatMap(o => (o.http?.path === path ? o.http.method.toUpperCase() : []))
  const allowed = (methods.length ? methods : ['GET']).flatMap(m => (m === 'GET' ? ['GET', 'HEAD'] : m)).join(', ')
  const message = `${c.req.path.slice(0, 200)} answers to ${allowed}`
  return failed(405, { code: 'request.method', message }, { allow: allowed })
}
