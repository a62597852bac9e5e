import { Hono } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { isDecision } from '../../model/decision.js'
import { readingOf } from '../../operations/reading/reading.js'
import type { Shelf } from '../../operations/shelf.js'
import { failed } from '../http/failed.js'
import { guard } from '../http/guard.js'
import { wordsFor } from '../words/choose.js'
import type { Words } from '../words/words.js'
import type { Asset } from './assets.js'
import { DecisionPage } from './pages/decision.js'
import { ListPage } from './pages/list.js'
import { SourcePage } from './pages/source.js'
import { TroublePage, UnreadablePage } from './pages/trouble.js'
import { viewOf } from './parts/view.js'

/** The pages over a shelf of decisions. It knows no network: a request goes in, a response comes out. */
export function appOf(shelf: Shelf, assets: ReadonlyMap<string, Asset>): Hono {
  const app = new Hono()
  app.use(guard)
  app.get('/', c => page(<ListPage entries={shelf.entries} words={wished(c.req.header('accept-language'))} />))
  app.get('/index.json', c => c.json({ decisions: shelf.entries.map(e => ({ id: e.id, file: e.file, ...e.title })) }))
  app.get('/d/:id', async c => {
    const asked = c.req.param('id')
    const json = asked.endsWith('.json') && !shelf.entries.some(e => e.id === asked)
    const id = json ? asked.slice(0, -5) : asked
    const record = await shelf.open(id)
    if (json) return record ? c.json(record, isDecision(record) ? 200 : 422) : missing(asked)
    const words = wished(c.req.header('accept-language'))
    if (!record) return page(<NotFound words={words} />, 404)
    if (!isDecision(record)) return page(<UnreadablePage record={record} words={words} />, 422)
    return page(<DecisionPage view={viewOf(readingOf(record), id, words, shelf.find)} />)
  })
  app.get('/d/:id/source', async c => {
    const words = wished(c.req.header('accept-language'))
    const id = c.req.param('id')
    const record = await shelf.open(id)
    if (!record) return page(<NotFound words={words} />, 404)
    if (!isDecision(record)) return page(<UnreadablePage record={record} words={words} />, 422)
    return page(<SourcePage decision={record} id={id} words={words} />)
  })
  app.get('/:asset', c => {
    const asset = assets.get(c.req.param('asset'))
    if (!asset) return page(<NotFound words={wished(c.req.header('accept-language'))} />, 404)
    return c.body(asset.body, 200, { 'content-type': asset.type })
  })
  app.notFound(c =>
    c.req.method !== 'GET' && c.req.method !== 'HEAD'
      ? failed(405, { code: 'request.method', message: `There is nothing to ${c.req.method} here` })
      : page(<NotFound words={wished(c.req.header('accept-language'))} />, 404),
  )
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    const words = wished(c.req.header('accept-language'))
    return page(<TroublePage words={words} title={words.label.failed} text={words.label.failedText} />, 500)
  })
  return app
}

function page(content: VNode, status = 200): Response {
  return new Response(`<!doctype html>${renderToString(content)}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

function NotFound({ words }: { readonly words: Words }) {
  return <TroublePage words={words} title={words.label.notFound} text={words.label.notFoundText} />
}

function missing(id: string): Response {
  const error = { code: 'decision.unknown', message: `There is no decision at ${id}`, problems: [] }
  return Response.json({ ok: false, error }, { status: 404 })
}

/** The languages a browser asks for, best first. */
function wished(header: string | undefined): Words {
  const wishes = (header ?? '').split(',', 20).map(part => {
    const [tag, quality] = part.trim().split(';q=')
    return { tag: tag ?? '', quality: quality === undefined ? 1 : Number(quality) || 0 }
  })
  return wordsFor(wishes.sort((a, b) => b.quality - a.quality).map(w => w.tag))
}
