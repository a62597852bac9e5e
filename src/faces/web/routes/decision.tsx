import type { Context as Call, Hono } from 'hono'
import { chain } from '../../../operations/chain.js'
import { citedBy } from '../../../operations/cited-by.js'
import { cites } from '../../../operations/cites.js'
import { get } from '../../../operations/get.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { linksOf } from '../../../operations/reading/links.js'
import { readingOf } from '../../../operations/reading/reading.js'
import { remove } from '../../../operations/remove.js'
import { similar } from '../../../operations/similar.js'
import { pageOf } from '../address.js'
import { isTwin, page, wordsOf } from '../answer.js'
import type { Related, Stored } from '../library.js'
import { ConfirmPage } from '../pages/confirm.js'
import { DecisionPage } from '../pages/decision.js'
import { SourcePage } from '../pages/source.js'
import { viewOf } from '../parts/view.js'

/** The pages of one decision. */
export function decisionRoutes(app: Hono, context: Context): void {
  const asked = (c: Call, id: string): Promise<Stored> => {
    const version = c.req.query('version')
    return perform(get, { id, version: version ? Number(version) : undefined }, context)
  }

  app.get('/d/:id', async c => {
    const id = c.req.param('id')
    // An id may itself end so.
    if (isTwin(c) && !(await context.store.get(id))) return c.json((await asked(c, id.slice(0, -5))).decision)
    const stored = await asked(c, id)
    const links = await linksOf(stored, context.store)
    const related = await relatedOf(id, context)
    return page(
      <DecisionPage
        view={viewOf({
          stored,
          links,
          related,
          countries: context.countries,
          words: wordsOf(c),
          reading: readingOf(stored.decision),
        })}
      />,
    )
  })

  app.get('/d/:id/source', async c => {
    const stored = await asked(c, c.req.param('id'))
    return page(<SourcePage stored={stored} words={wordsOf(c)} />)
  })

  app.get('/d/:id/source.json', async c => {
    const { id, version, decision } = await asked(c, c.req.param('id'))
    const { source, text, dropped, editorial } = decision
    return c.json({ id, version, source, text, dropped, editorial })
  })

  app.get('/d/:id/remove', async c => {
    const { id, name, versions, decision } = await asked(c, c.req.param('id'))
    const words = wordsOf(c)
    const { label } = words
    const named = [decision.court?.name, decision.date && words.date(decision.date), decision.caseNumbers[0]]
    return page(
      <ConfirmPage
        words={words}
        title={label.removeWhat}
        action={`${pageOf(id)}/remove`}
        button={label.remove}
        back={pageOf(id)}
      >
        <p class="what">
          <span lang={decision.language ?? undefined}>{named.filter(Boolean).join(', ') || id}</span>
          <br />
          <span class="quiet">{name}</span>
        </p>
        <p>
          {label.removeText} {versions.length > 1 && words.count(versions.length, 'version')}
        </p>
      </ConfirmPage>,
    )
  })
  app.post('/d/:id/remove', async c => {
    const { removed } = await perform(remove, { ids: [c.req.param('id')] }, context)
    return c.redirect(`/decisions?removed=${removed.length}`, 303)
  })
}

/** How the decision hangs together with others; of those that cite it the first. */
async function relatedOf(id: string, context: Context): Promise<Related> {
  const [cited, cite, course, alike] = await Promise.all([
    perform(citedBy, { id, limit: MOST_CITING }, context),
    perform(cites, { id }, context),
    perform(chain, { id }, context),
    perform(similar, { id, limit: MOST_SIMILAR }, context),
  ])
  return { citedBy: cited, cites: cite, chain: course, similar: alike }
}

/** So many decisions that have much in common with it are shown. */
const MOST_SIMILAR = 5
/** So many of the decisions that cite it stand in the picture. */
const MOST_CITING = 14
