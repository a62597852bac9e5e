import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { forgetSearch } from '../../../operations/forget-search.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { saveSearch } from '../../../operations/save-search.js'
import { savedSearches } from '../../../operations/saved-searches.js'
import { search } from '../../../operations/search.js'
import { seen } from '../../../operations/seen.js'
import { pageOrTwin, wordsOf } from '../answer.js'
import { addressOf, askedOf, PAGE_SIZE, searchOf } from '../asked.js'
import { type FeedEntry, feedOf } from '../feed.js'
import { SavedPage } from '../pages/saved.js'

/** Larger forms are not taken. */
const small = bodyLimit({ maxSize: 64 * 1024 })

/** Saved searches, and any search as a feed. */
export function savedRoutes(app: Hono, context: Context): void {
  app.on('GET', ['/saved', '/saved.json'], async c => {
    const answer = await perform(savedSearches, {}, context)
    return pageOrTwin(c, answer, () => <SavedPage searches={answer.searches} words={wordsOf(c)} />)
  })

  /** The search stands in the address, the name in the form. */
  app.post('/saved', small, async c => {
    const { name } = await c.req.parseBody()
    await perform(saveSearch, { ...searchOf(askedOf(c.req.url)), name: String(name ?? '') }, context)
    return c.redirect('/saved', 303)
  })
  app.post('/saved/seen', small, async c => {
    const { name } = await c.req.parseBody()
    await perform(seen, { name: String(name ?? '') }, context)
    return c.redirect('/saved', 303)
  })
  app.post('/saved/forget', small, async c => {
    const { name } = await c.req.parseBody()
    await perform(forgetSearch, { name: String(name ?? '') }, context)
    return c.redirect('/saved', 303)
  })

  app.get('/search.atom', async c => {
    const asked = askedOf(c.req.url)
    const given = { ...searchOf(asked), sort: 'added', since: asked.since ?? undefined, limit: PAGE_SIZE }
    const { results } = await perform(search, given, context)
    const entries = await Promise.all(
      results.map(async (result): Promise<FeedEntry> => {
        const kept = await context.store.get(result.id)
        return { result, stored: kept?.versions.at(-1)?.stored ?? NEVER }
      }),
    )
    const { origin } = new URL(c.req.url)
    const xml = feedOf(
      { asked: addressOf('/search', { ...asked, offset: 0 }), query: asked.q, origin, entries },
      wordsOf(c),
    )
    return c.body(xml, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
}

/** A decision that is gone by now was never stored. */
const NEVER = '1970-01-01T00:00:00.000Z'
