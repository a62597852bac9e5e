import type { Context, MiddlewareHandler } from 'hono'
import { failed } from './failed.js'

/** Nothing but our own style sheet, script and pictures; no inline code, no frames, no foreign forms. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A form of ours must be known as ours by its `Origin`: `no-referrer` would make that `null`. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]'])
const SAFE = new Set(['GET', 'HEAD'])
const METHODS = new Set([...SAFE, 'POST', 'DELETE'])

/**
 * Answers only requests that name this machine: a page elsewhere whose name was made to point here (DNS rebinding) is
 * refused. What changes something is taken from our own pages and from programs, never from another site's page (CSRF).
 * Every answer carries the security headers, and is not cached unless it says otherwise.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const refused = refusal(c)
  if (refused) c.res = refused
  else await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-cache')
}

function refusal(c: Context): Response | null {
  const { method } = c.req
  const host = (c.req.header('host') ?? '').toLowerCase()
  if (!LOCAL.has(host.replace(/:\d{1,5}$/, '')))
    return refuse(c, 403, 'request.refused', 'Pandect answers only on this machine (127.0.0.1 or localhost).')
  if (!METHODS.has(method)) return refuse(c, 405, 'request.method', `Nothing here answers to ${method.slice(0, 20)}.`)
  if (!SAFE.has(method) && !sameOrigin(c, host))
    return refuse(c, 403, 'request.refused', 'Changes are taken only from the pages of Pandect itself.')
  return null
}

/** A browser says by one of two headers whose page asks; a program sends neither. */
function sameOrigin(c: Context, host: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin === undefined || origin.toLowerCase() === `http://${host}`
}

/** A person's browser gets a sentence, a program the error in its one shape. */
function refuse(c: Context, status: 403 | 405, code: string, message: string): Response {
  if (c.req.header('accept')?.includes('text/html')) return new Response(`${message}\n`, { status })
  return failed(status, { code, message }, status === 405 ? { allow: [...METHODS].join(', ') } : {})
}
