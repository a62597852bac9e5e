import { beforeEach, describe, expect, test } from 'vitest'
import { filled, other } from '../../../test/filled.js'
import { sample } from '../../../test/sample.js'
import { operations } from '../../operations/index.js'
import type { Context, Operation } from '../../operations/operation.js'
import { StoreError } from '../../store/store.js'
import { openApiOf } from './openapi.js'
import { restOf } from './rest.js'

let library: Context
let logged: string
beforeEach(async () => {
  library = await filled()
  logged = ''
})

type Asked = { method?: string; body?: BodyInit; headers?: Record<string, string> }
async function ask(path: string, { headers, ...rest }: Asked = {}, context = library, maxBytes = 2000) {
  const app = restOf(operations, context, { version: '0', maxBytes, log: text => (logged += text) })
  return await app.request(`http://127.0.0.1${path}`, { ...rest, headers: { host: '127.0.0.1', ...headers } })
}
const JSON_BODY = { 'content-type': 'application/json' }
const post = (path: string, body: unknown, headers: Record<string, string> = JSON_BODY) =>
  ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers })

/** The code and the paths of a failure, which must have the one shape. */
async function failure(response: Response): Promise<[status: number, code: string, ...paths: string[]]> {
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = (await response.json()) as {
    ok: boolean
    error: { code: string; message: string; problems: { path: string; message: string }[] }
  }
  expect(Object.keys(body)).toEqual(['ok', 'error'])
  expect(Object.keys(body.error)).toEqual(['code', 'message', 'problems'])
  expect(body.ok).toBe(false)
  expect(body.error.message.length).toBeLessThan(400)
  for (const { message } of body.error.problems) expect(message.length).toBeLessThan(400)
  return [response.status, body.error.code, ...body.error.problems.map(p => p.path)]
}

const DECISION = `/api/decisions/${encodeURIComponent(sample.id)}`

describe('answers', () => {
  test('HEAD is GET without its body', async () => {
    const head = await ask(DECISION, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe((await ask(DECISION)).headers.get('etag'))
  })
  test('what has not changed is not sent again', async () => {
    const tag = (await ask(DECISION)).headers.get('etag')!
    expect((await ask(DECISION, { headers: { 'if-none-match': `"x", W/${tag}` } })).status).toBe(304)
    expect((await ask(`${DECISION}?version=1`, { headers: { 'if-none-match': tag } })).status).toBe(200)
  })
  test('what a change came to is kept nowhere', async () => {
    const response = await post('/api/remove', { ids: [sample.id] })
    expect(await response.json()).toEqual({ removed: [sample.id], missing: [] })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
  })
  test('markup in a record is data: its type is JSON and is not guessed', async () => {
    const response = await ask(DECISION)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('what does not fit is refused, and says why', () => {
  test.each<[string, ...string[]]>([
    ['/api/decisions?limit=-1', 'limit'],
    ['/api/decisions?limit=0', 'limit'],
    ['/api/decisions?limit=1001', 'limit'],
    ['/api/decisions?limit=1e9', 'limit'],
    ['/api/decisions?limit=99999999999999999999999', 'limit'],
    ['/api/decisions?limit=2.5', 'limit'],
    ['/api/decisions?limit=NaN&offset=Infinity', 'offset', 'limit'],
    ['/api/decisions?limit=', 'limit'],
    ['/api/decisions?limit=1&limit=2', 'limit'],
    ['/api/decisions?level=best', 'level.0'],
    ['/api/decisions?country=nl&country=%00', 'country.1'],
    ['/api/decisions?court=a%00b', 'court.0'],
    ['/api/decisions?colour=red', 'colour'],
    ['/api/decisions?__proto__=1', '__proto__'],
    ['/api/decisions?constructor=1', 'constructor'],
    ['/api/decisions?from=2020&to=2019', 'to'],
    ['/api/decisions?from=%FF', 'from'],
    [`/api/decisions?court=${'x'.repeat(1_000_000)}`, 'court.0'],
    [`/api/decisions?${'x'.repeat(1_000_000)}=1`, 'x'.repeat(300)],
    [`/api/decisions?${'court=x&'.repeat(100_000)}`, 'court'],
    ['/api/stats?x=1', 'x'],
    [`${DECISION}?version=0`, 'version'],
    [`${DECISION}?id=2`, 'id'],
    ['/api/decisions/a%00b', 'id'],
    [`/api/decisions/${'a'.repeat(1001)}`, 'id'],
    ['/api/imports?batch=none', 'batch'],
    ['/api/imports?batch=9007199254740993', 'batch'],
  ])('in the address: %#', async (path, ...paths) => {
    expect(await failure(await ask(path))).toEqual([400, 'input.invalid', ...paths])
  })
  test.each<[string, unknown, ...string[]]>([
    ['/api/check', '', ''],
    ['/api/check', '{"id":', ''],
    ['/api/check', 'null', ''],
    ['/api/check', '[]', ''],
    ['/api/check', '7', ''],
    ['/api/check', '['.repeat(1900), ''],
    ['/api/check', {}, ''],
    ['/api/check', { id: 'a', text: 'b' }, ''],
    ['/api/check', { id: 7 }, 'id'],
    ['/api/check', { text: '' }, 'text'],
    ['/api/check', { text: 'a', country: '../x' }, 'country'],
    ['/api/check', { text: 'a', path: '/etc/passwd' }, 'path'],
    ['/api/check', '{"text":"a","__proto__":{"x":1}}', '__proto__'],
    ['/api/remove', { ids: [] }, 'ids'],
    ['/api/remove', { ids: 'all' }, 'ids'],
    ['/api/remove', { ids: ['a', null, 'b\u0000'] }, 'ids.1', 'ids.2'],
  ])('in the body: %# %s', async (path, body, ...paths) => {
    expect(await failure(await post(path, body))).toEqual([400, 'input.invalid', ...paths])
  })
  test('an id is an id, never a path', async () => {
    for (const id of ['..%2f..%2fetc%2fpasswd', '%2e%2e', '..%5c..', '%2Fetc%2Fpasswd', "'%20OR%201=1--", '%', '%zz'])
      expect(await failure(await ask(`/api/decisions/${id}`)), id).toEqual(
        id === '%2e%2e' ? [404, 'request.unknown'] : [404, 'decision.unknown', 'id'],
      )
  })
})

describe('every way to fail has its status', () => {
  test.each<[string, string, number, string, ...string[]]>([
    ['GET', '/api', 404, 'request.unknown'],
    ['GET', '/api/', 404, 'request.unknown'],
    ['GET', '/api/nothing', 404, 'request.unknown'],
    ['GET', '/api/backup', 404, 'request.unknown'],
    ['GET', '/api/doctor', 404, 'request.unknown'],
    ['GET', '/api/decisions/none', 404, 'decision.unknown', 'id'],
    ['GET', `${DECISION}?version=9`, 404, 'decision.unknown', 'version'],
    ['GET', '/api/decisions/none/cited-by', 404, 'decision.unknown', 'id'],
    ['GET', '/api/decisions/none/cites', 404, 'decision.unknown', 'id'],
    ['GET', '/api/decisions/none/chain', 404, 'decision.unknown', 'id'],
    ['GET', '/api/statute?law=none', 404, 'law.unknown', 'law'],
    ['GET', '/api/imports?batch=99', 404, 'import.unknown', 'batch'],
    ['DELETE', '/api/imports/99', 404, 'import.unknown', 'batch'],
    ['DELETE', '/api/decisions', 405, 'request.method'],
    ['POST', '/openapi.json', 405, 'request.method'],
    ['PUT', '/api/stats', 405, 'request.method'],
    ['OPTIONS', '/api/stats', 405, 'request.method'],
  ])('%s %s', async (method, path, ...expected) => {
    expect(await failure(await ask(path, { method }))).toEqual(expected)
  })
  test('a wrong method is told the right ones', async () => {
    expect((await ask('/api/decisions', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD')
    expect((await ask('/api/remove')).headers.get('allow')).toBe('POST')
  })
  test('a body that is not said to be JSON, or is too large', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])
      expect(await failure(await post('/api/check', '{"text":"a"}', { 'content-type': type }))).toEqual([
        415,
        'request.media-type',
      ])
    expect(await failure(await post('/api/check', { text: 'x'.repeat(3000) }))).toEqual([413, 'input.too-large'])
    const chunked = new Blob(['x'.repeat(3000)]).stream()
    const streamed = { method: 'POST', body: chunked, headers: JSON_BODY, duplex: 'half' }
    expect(await failure(await ask('/api/check', streamed as Asked))).toEqual([413, 'input.too-large'])
  })
  test('another name for this machine, another site', async () => {
    const elsewhere = { headers: { host: 'evil.example' } }
    expect(await failure(await ask('/api/stats', elsewhere))).toEqual([403, 'request.refused'])
    const foreign: Record<string, string>[] = [{ origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }]
    for (const headers of foreign)
      expect(await failure(await ask('/api/imports/1', { method: 'DELETE', headers }))).toEqual([
        403,
        'request.refused',
      ])
    expect((await ask('/api/imports?batch=1')).status).toBe(200)
  })
  test('a library that cannot be used is 503, a bug of ours 500 without its details', async () => {
    const failing = (error: Error): Context => ({
      ...library,
      store: { ...library.store, stats: () => Promise.reject(error) },
    })
    const locked = failing(new StoreError('store.locked', 'a.pandect is in use; wait'))
    expect(await failure(await ask('/api/stats', {}, locked))).toEqual([503, 'store.locked'])
    expect(logged).toBe('')
    const response = await ask('/api/stats', {}, failing(new Error('secret')))
    expect(await response.clone().text()).not.toContain('secret')
    expect(await failure(response)).toEqual([500, 'internal'])
    expect(logged).toContain('secret')
  })
})

describe('every documented response comes, and no other', () => {
  const failing = (error: Error): Context => {
    const store = new Proxy(library.store, { get: () => () => Promise.reject(error) })
    return { ...library, store }
  }
  /** Asks an operation with its example, but for what is said otherwise. */
  const call = async (operation: Operation, { input = {}, headers = {}, body, context = library }: Call = {}) => {
    const { method, path } = operation.http!
    const given: Record<string, unknown> = { ...(operation.example as object), ...input }
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(given))
      if (!path.includes(`:${name}`)) for (const one of [value].flat()) query.append(name, String(one))
    const address = path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(given[name])))
    const asked = { method: method.toUpperCase(), headers: { ...JSON_BODY, ...headers } }
    if (method === 'post') return await ask(address, { ...asked, body: body ?? JSON.stringify(given) }, context)
    return await ask(`${address}?${query}`, asked, context)
  }
  const of = { id: sample.id }
  const PRESENT: Record<string, object> = {
    ...{ get: of, 'cited-by': of, cites: of, chain: of, similar: of },
    statute: { law: ['3:13 BW'] },
    undo: { batch: 1 },
    imports: { batch: 1 },
    check: { id: sample.id, text: undefined },
    seen: { name: 'vordering' },
    'forget-search': { name: 'vordering' },
    compare: { id: [sample.id, other.id] },
  }
  const ABSENT: Record<string, object> = {
    get: { id: 'none' },
    'cited-by': { id: 'none' },
    cites: { id: 'none' },
    chain: { id: 'none' },
    similar: { id: 'none' },
    seen: { name: 'none' },
    'forget-search': { name: 'none' },
    compare: { id: ['none', sample.id] },
    statute: { law: ['none'] },
    undo: { batch: 99 },
    imports: { batch: 99 },
    check: { id: 'none', text: undefined },
  }

  test.each(operations.filter(o => o.http).map(o => [o.name, o] as const))('%s', async (name, operation) => {
    const present = PRESENT[name] ?? {}
    const responses = {
      200: await call(operation, { input: present }),
      400: await call(operation, { input: { ...present, colour: 'red' } }),
      403: await call(operation, { headers: { host: 'evil.example' } }),
      500: await call(operation, { input: present, context: failing(new Error('secret')) }),
      503: await call(operation, { input: present, context: failing(new StoreError('store.locked', 'in use')) }),
      ...(ABSENT[name] ? { 404: await call(operation, { input: ABSENT[name] }) } : {}),
      ...(operation.http?.method === 'post'
        ? {
            413: await call(operation, { body: 'x'.repeat(3000) }),
            415: await call(operation, { headers: { 'content-type': 'text/plain' } }),
          }
        : {}),
    }
    for (const [status, response] of Object.entries(responses)) expect(response.status, name).toBe(Number(status))
    const { paths } = openApiOf(operations, '0') as { paths: Record<string, Record<string, { responses: object }>> }
    const documented = paths[operation.http!.path.replace(/:(\w+)/g, '{$1}')]?.[operation.http!.method]?.responses
    expect(Object.keys(documented ?? {})).toEqual(Object.keys(responses))
  })
})
interface Call {
  readonly input?: object
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly context?: Context
}

test('the description is served as it is made', async () => {
  const response = await ask('/openapi.json')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiOf(operations, '0'))))
})
