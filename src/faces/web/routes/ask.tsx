import type { Hono } from 'hono'
import { ask } from '../../../operations/ask.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { pageOrTwin, wordsOf } from '../answer.js'
import { askedOf, filtersOf } from '../asked.js'
import { AskPage } from '../pages/ask.js'

/** Questions: passages that answer them, and on demand what the configured model writes of them. */
export function askRoutes(app: Hono, context: Context): void {
  app.on('GET', ['/ask', '/ask.json'], async c => {
    const asked = askedOf(c.req.url)
    const write = new URL(c.req.url).searchParams.get('write') === 'true'
    const places = asked.narrowed.in.length ? asked.narrowed.in : undefined
    const given = { question: asked.q, ...filtersOf(asked), in: places, bare: !write }
    const answer = await perform(ask, given, context)
    const canWrite = context.model !== undefined && !write
    return pageOrTwin(c, answer, () => <AskPage {...{ asked, answer, canWrite }} words={wordsOf(c)} />)
  })
}
