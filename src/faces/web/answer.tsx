import type { Context as Call } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { OPERATION_ERRORS, STORE_ERRORS } from '../../operations/errors.table.js'
import { tellable } from '../../operations/perform.js'
import { failed } from '../http/failed.js'
import { statusOf } from '../rest/status.js'
import { wordsFor } from '../words/choose.js'
import type { Words } from '../words/words.js'
import { TroublePage } from './pages/trouble.js'

/** Characters that turn the direction of what follows them: no page carries one. The record keeps them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A page as a response. */
export function page(content: VNode, status = 200): Response {
  return new Response(`<!doctype html>${renderToString(content).replace(DIRECTIONS, '')}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

/** True when the same page is asked for as data. */
export function isTwin(c: Call): boolean {
  return c.req.path.endsWith('.json')
}

/** A page, or its twin as data. */
export function pageOrTwin(c: Call, data: unknown, content: () => VNode): Response {
  return isTwin(c) ? Response.json(data) : page(content())
}

/** What went wrong, as a page or as data. */
export function troubled(c: Call, error: unknown): Response {
  const told = tellable(error)
  const words = wordsOf(c)
  if (!told) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    const text = words.label.mistakeText
    if (isTwin(c)) return failed(500, { code: 'internal', message: text })
    return page(<TroublePage words={words} title={words.label.mistake} text={text} />, 500)
  }
  // A page that takes a form answers 422 to what cannot be used.
  const status = told.code === 'input.invalid' ? 422 : statusOf(told.code)
  if (isTwin(c)) return failed(status, told)
  const known = { ...OPERATION_ERRORS, ...STORE_ERRORS }[told.code as keyof typeof OPERATION_ERRORS]
  return page(
    <TroublePage
      words={words}
      title={told.message}
      text={known?.remedy ?? ''}
      details={told.problems.map(p => [p.path, p.message].filter(Boolean).join(': '))}
    />,
    status,
  )
}

/** Where nothing is, as a page or as data. */
export function nowhere(c: Call): Response {
  const words = wordsOf(c)
  const { notFound, notFoundText } = words.label
  if (isTwin(c)) return failed(404, { code: 'request.unknown', message: notFoundText })
  return page(<TroublePage words={words} title={notFound} text={notFoundText} />, 404)
}

/** The words for the languages a browser asks for, best first. */
export function wordsOf(c: Call): Words {
  const wishes = (c.req.header('accept-language') ?? '').split(',', 20).map(part => {
    const [tag, quality] = part.trim().split(';q=')
    return { tag: tag ?? '', quality: quality === undefined ? 1 : Number(quality) || 0 }
  })
  return wordsFor(wishes.sort((a, b) => b.quality - a.quality).map(w => w.tag))
}
