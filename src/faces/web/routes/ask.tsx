import type { Hono } from 'hono'
import { ask } from '../../../operations/ask.js'
import { compare, MOST_COMPARED } from '../../../operations/compare.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { isTwin, pageOrTwin, wordsOf } from '../answer.js'
import { askedOf, filtersOf } from '../asked.js'
import { AskPage } from '../pages/ask.js'
import { ComparePage } from '../pages/compare.js'

/** Questions with the passages that answer them, on demand with what the configured model writes of them; decisions side by side. */
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

  app.on('GET', ['/compare', '/compare.json'], async c => {
    const query = new URL(c.req.url).searchParams
    const ids = [...new Set(query.getAll('id').map(id => id.trim()))].filter(Boolean)
    const question = ids.length ? '' : (query.get('q')?.trim() ?? '')
    // With less than two named, or too many, the page asks which; the twin says what is wrong.
    const whole = question !== '' || (ids.length > 1 && ids.length <= MOST_COMPARED) || isTwin(c)
    const given = ids.length ? { id: ids } : question ? { question } : {}
    const comparison = whole ? await perform(compare, given, context) : null
    return pageOrTwin(c, comparison, () => <ComparePage {...{ comparison, ids, question }} words={wordsOf(c)} />)
  })
}
