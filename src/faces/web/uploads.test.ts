import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Library, openLibrary } from '../../library.js'
import { UPLOAD_LIMITS, uploadsTo } from './uploads.js'

const DECISION =
  'Rechtbank Zeeland-West-Brabant\n20 augustus 2031\nECLI:NL:RBZWB:2031:1\nDe rechtbank wijst de vordering af.\n'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library?.close())

function formOf(files: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const [name, text] of Object.entries(files)) body.append('files', new File([text], name))
  return new Request('http://127.0.0.1/import', { method: 'POST', body })
}

async function upload(request: Request, limits = UPLOAD_LIMITS) {
  const uploads = uploadsTo(library, limits)
  const batch = await uploads.take(request)
  await uploads.settled()
  const one = (await library.store.batch(batch))!
  return { ...one, failures: (await library.store.failures(batch, { offset: 0, limit: 100 })).items }
}

test('files of a form are imported, each under its name', async () => {
  const done = await upload(
    formOf({ 'a.txt': DECISION, 'b.txt': DECISION.replace('2031:1', '2031:2') }, { what: 'two files' }),
  )
  expect(done).toMatchObject({ what: 'two files', added: 2, failed: 0, ended: expect.any(String) })
  const { items } = await library.store.list([], { offset: 0, limit: 10 })
  expect(items.map(i => i.name).sort()).toEqual(['a.txt', 'b.txt'])
})

test('what cannot be read is told, and the rest is kept', async () => {
  const done = await upload(formOf({ 'empty.txt': '', 'a.txt': DECISION }))
  expect(done).toMatchObject({ what: 'empty.txt', unchanged: 1, failed: 1 })
  expect(done.failures[0]).toMatchObject({ name: 'empty.txt', code: 'source.empty' })
})

test('a form without files, or no form, is refused', async () => {
  const { take } = uploadsTo(library)
  await expect(take(formOf({ '': '' }))).rejects.toMatchObject({ code: 'input.invalid', message: 'No file was chosen' })
  const text = new Request('http://127.0.0.1/import', { method: 'POST', body: 'text' })
  await expect(take(text)).rejects.toMatchObject({ code: 'input.invalid' })
  const torn = new Request('http://127.0.0.1/import', {
    method: 'POST',
    body: '--x\r\nContent-Dis',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  await expect(take(torn)).rejects.toMatchObject({ code: 'input.invalid' })
})

test('more than an upload may hold is not taken', async () => {
  const files = { 'a.txt': DECISION, 'b.txt': DECISION.replace('2031:1', '2031:2') }
  const few = await upload(formOf(files), { ...UPLOAD_LIMITS, files: 1 })
  expect(few).toMatchObject({ unchanged: 1, failed: 1 })
  expect(few.failures[0]).toMatchObject({ name: 'b.txt', code: 'input.too-large' })
  const short = await upload(formOf(files), { ...UPLOAD_LIMITS, document: 50 })
  expect(short.failures.map(f => f.code)).toEqual(['source.too-large', 'source.too-large'])
  const limits = { ...UPLOAD_LIMITS, bytes: 100 }
  const told = new Request('http://127.0.0.1/import', {
    method: 'POST',
    body: 'x'.repeat(200),
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '200' },
  })
  await expect(upload(told, limits)).rejects.toMatchObject({ code: 'input.too-large' })
})

test('an upload that breaks off keeps what came before', async () => {
  const part = (name: string) =>
    `--x\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${DECISION}\r\n`
  const body = `${part('a.txt')}${part('b.txt').slice(0, 90)}`
  const done = await upload(
    new Request('http://127.0.0.1/import', {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
  )
  expect(done).toMatchObject({ unchanged: 1, failed: 1 })
})
