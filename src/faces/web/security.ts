import type { MiddlewareHandler } from 'hono'

/** Nothing but our own style sheet, script and pictures; no inline code, no frames, no foreign forms. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cache-control': 'no-cache',
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Answers only requests that name this machine: a page elsewhere whose name was made to point here (DNS rebinding)
 * is refused. Every answer carries the security headers; only reading is allowed.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const refused = refusal(c.req.method, c.req.header('host'))
  if (refused) c.res = new Response(`${refused.text}\n`, { status: refused.status })
  else await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
}

function refusal(method: string, host: string | undefined): { status: number; text: string } | null {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Only reading is allowed here.' }
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  if (!LOCAL.has(name)) return { status: 403, text: 'Pandect answers only on this machine (127.0.0.1 or localhost).' }
  return null
}
