import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { LARGEST_ANSWER, modelAt, modelFrom } from './model-endpoint.js'

let close: (() => void) | null = null
afterEach(() => close?.())

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}
const MESSAGES = [{ role: 'user', content: 'Hello' }] as const
const spoken = (content: unknown) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] })

test('speaks the protocol', async () => {
  const seen: unknown[] = []
  const url = await served((request, response) => {
    let body = ''
    request.on('data', part => (body += part))
    request.on('end', () => {
      seen.push(request.url, request.headers.authorization, JSON.parse(body))
      response.end(spoken('Good day'))
    })
  })
  const model = modelFrom({ PANDECT_MODEL_URL: `${url}/`, PANDECT_MODEL: 'small', PANDECT_MODEL_KEY: 'secret' })!
  expect(await model(MESSAGES)).toBe('Good day')
  expect(seen).toEqual([
    '/v1/chat/completions',
    'Bearer secret',
    { model: 'small', messages: MESSAGES, temperature: 0, stream: false },
  ])
})

test('is off where no endpoint is set', () => {
  expect(modelFrom({})).toBeUndefined()
  expect(modelFrom({ PANDECT_MODEL_URL: ' ', PANDECT_MODEL: 'small' })).toBeUndefined()
})

test.each<[string, RequestListener]>([
  ['model.refused', (_, response) => void response.writeHead(401).end('no')],
  ['model.unreachable', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ['model.unreachable', request => void request.socket.destroy()],
  ['model.timeout', () => undefined],
  ['model.unusable', (_, response) => void response.end('not JSON')],
  ['model.unusable', (_, response) => void response.end(spoken(7))],
  ['model.unusable', (_, response) => void response.end('{"choices":[]}')],
  ['model.unusable', (_, response) => void response.end(spoken('x'.repeat(LARGEST_ANSWER)))],
])('%s', async (code, listener) => {
  const url = await served(listener)
  await expect(modelAt({ url, limitMs: code === 'model.timeout' ? 300 : 20_000 })(MESSAGES)).rejects.toMatchObject({
    code,
  })
})

test('nobody there', async () => {
  await expect(modelAt({ url: 'http://127.0.0.1:1' })(MESSAGES)).rejects.toMatchObject({ code: 'model.unreachable' })
  await expect(modelAt({ url: 'nonsense' })(MESSAGES)).rejects.toMatchObject({ code: 'model.unreachable' })
})
