import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { guard } from './guard.js'

const app = new Hono().use(guard).all('/x', c => c.text('done'))
const HOST = '127.0.0.1:4040'
const ask = async (method: string, headers: Record<string, string> = {}) =>
  await app.request('http://127.0.0.1/x', { method, headers: { host: HOST, ...headers } })

test('only this machine may be named', async () => {
  for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:65535', '[::1]:80'])
    expect((await ask('GET', { host })).status, host).toBe(200)
  for (const host of ['', 'evil.example', '127.0.0.1.evil.example:4040', 'localhost:4040:4040', '127.0.0.1:', '::1'])
    expect((await ask('GET', { host })).status, host).toBe(403)
})

test('reading is free to all; changes only to our own pages and to programs', async () => {
  for (const method of ['POST', 'DELETE']) {
    expect((await ask(method)).status).toBe(200)
    expect((await ask(method, { 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(200)
    expect((await ask(method, { origin: `http://${HOST}` })).status).toBe(200)
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: `http://${HOST}` },
      { 'sec-fetch-site': '' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:8080' },
      { origin: `https://${HOST}` },
      { origin: 'http://evil.example' },
    ])
      expect((await ask(method, headers as Record<string, string>)).status, JSON.stringify(headers)).toBe(403)
  }
  expect((await ask('GET', { 'sec-fetch-site': 'cross-site' })).status).toBe(200)
})

test('no other method, no leave for other origins, and the headers on every answer', async () => {
  for (const method of ['PUT', 'PATCH', 'OPTIONS']) expect((await ask(method)).status, method).toBe(405)
  expect((await ask('PUT')).headers.get('allow')).toBe('GET, HEAD, POST, DELETE')
  for (const response of [await ask('GET'), await ask('OPTIONS', { origin: 'http://evil.example' })]) {
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  }
})

test('a refusal is a sentence for a browser, the error shape for a program', async () => {
  expect(await (await ask('GET', { host: 'x', accept: 'text/html' })).text()).toMatch(/only on this machine/)
  expect(await (await ask('GET', { host: 'x' })).json()).toMatchObject({
    ok: false,
    error: { code: 'request.refused', problems: [] },
  })
})
