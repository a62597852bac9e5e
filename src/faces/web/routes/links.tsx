import type { Context as Call, Hono } from 'hono'
import { citedBy } from '../../../operations/cited-by.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { statute } from '../../../operations/statute.js'
import { unresolved } from '../../../operations/unresolved.js'
import { isTwin, pageOrTwin, wordsOf } from '../answer.js'
import { askedOf, PAGE_SIZE } from '../asked.js'
import { CitedByPage } from '../pages/cited-by.js'
import { LawPage, LawsPage } from '../pages/laws.js'
import { WantedPage } from '../pages/wanted.js'

const LAWS = 50

/** Who cites a decision, the laws that are cited, and what is cited and not there. */
export function linkRoutes(app: Hono, context: Context): void {
  app.on('GET', ['/d/:id/cited-by', '/d/:id/cited-by.json'], async c => {
    const { offset } = askedOf(c.req.url)
    const answer = await perform(citedBy, { id: c.req.param('id'), offset, limit: PAGE_SIZE }, context)
    return pageOrTwin(c, answer, () => <CitedByPage answer={answer} offset={offset} words={wordsOf(c)} />)
  })

  app.on('GET', ['/laws', '/laws.json'], async c => {
    const { offset } = askedOf(c.req.url)
    const answer = await perform(statute, { offset, limit: LAWS }, context)
    return pageOrTwin(c, answer, () => <LawsPage answer={answer} offset={offset} words={wordsOf(c)} />)
  })

  app.get('/laws/:law', async c => await lawPage(c, [own(c, 'law')]))
  app.get('/laws/:law/:section', async c => await lawPage(c, [c.req.param('law'), own(c, 'section')]))

  app.on('GET', ['/wanted', '/wanted.json'], async c => {
    const { offset } = askedOf(c.req.url)
    const answer = await perform(unresolved, { offset, limit: LAWS }, context)
    return pageOrTwin(c, answer, () => <WantedPage answer={answer} offset={offset} words={wordsOf(c)} />)
  })

  async function lawPage(c: Call, law: readonly string[]): Promise<Response> {
    const { offset } = askedOf(c.req.url)
    const answer = await perform(statute, { law, offset, limit: PAGE_SIZE }, context)
    return pageOrTwin(c, answer, () => <LawPage answer={answer} offset={offset} words={wordsOf(c)} />)
  }
}

/** The last part of the path, without the ending of the twin. */
function own(c: Call, name: string): string {
  const value = c.req.param(name) ?? ''
  return isTwin(c) ? value.slice(0, -5) : value
}
