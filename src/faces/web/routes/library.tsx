import type { Hono } from 'hono'
import { imports } from '../../../operations/imports.js'
import { list as decisions } from '../../../operations/list.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { passageAddress } from '../../../operations/reading/addresses.js'
import { search } from '../../../operations/search.js'
import { stats } from '../../../operations/stats.js'
import { suggest } from '../../../operations/suggest.js'
import type { Words } from '../../words/words.js'
import { pageOrTwin, wordsOf } from '../answer.js'
import { askedOf, filtersOf, PAGE_SIZE, searchOf } from '../asked.js'
import { examplesFor } from '../examples.js'
import type { Answer, Entry } from '../library.js'
import { HomePage } from '../pages/home.js'
import { ListPage } from '../pages/list.js'
import { ProblemsPage } from '../pages/problems.js'
import { SearchPage } from '../pages/search.js'

/** The first page, search, the list of decisions and the problems of all. */
export function libraryRoutes(app: Hono, context: Context): void {
  const examples = examplesFor(context)
  app.on('GET', ['/', '/index.json'], async c => {
    const held = await perform(stats, {}, context)
    const last = await perform(imports, { limit: 3 }, context)
    const words = wordsOf(c)
    const found = await examples(held)
    return pageOrTwin(c, { ...held, imports: last.imports }, () => (
      <HomePage stats={held} imports={last} examples={found} words={words} />
    ))
  })

  app.on('GET', ['/search', '/search.json'], async c => {
    const asked = askedOf(c.req.url)
    const given = { ...searchOf(asked), since: asked.since ?? undefined, facets: true, offset: asked.offset }
    const answer: Answer = await perform(search, { ...given, limit: PAGE_SIZE }, context)
    const held = await perform(stats, {}, context)
    const anchors = await anchorsOf(answer, context)
    const found = answer.total === 0 ? await examples(held) : []
    return pageOrTwin(c, answer, () => (
      <SearchPage {...{ asked, answer, anchors, examples: found }} stats={held} words={wordsOf(c)} />
    ))
  })

  app.get('/suggest.json', async c => {
    const words = wordsOf(c)
    const { suggestions } = await perform(suggest, { q: (c.req.query('q') ?? '').slice(0, 2000) }, context)
    return c.json({ suggestions: suggestions.map(s => ({ ...s, kind: words.completion[s.kind] })) })
  })

  app.on('GET', ['/decisions', '/decisions.json'], async c => {
    const asked = askedOf(c.req.url)
    const page = { batch: asked.batch ?? undefined, offset: asked.offset, limit: PAGE_SIZE }
    const listing = await perform(decisions, { ...filtersOf(asked), ...page }, context)
    const held = await perform(stats, {}, context)
    const done = removedSay(new URL(c.req.url).searchParams.get('removed'), wordsOf(c))
    return pageOrTwin(c, listing, () => (
      <ListPage asked={asked} listing={listing} stats={held} words={wordsOf(c)} done={done} />
    ))
  })

  app.on('GET', ['/problems', '/problems.json'], async c => {
    const held = await perform(stats, {}, context)
    const { entries } = await perform(decisions, { limit: LOOKED_THROUGH }, context)
    const worst = worstOf(entries)
    return pageOrTwin(c, { problems: held.problems, worst }, () => (
      <ProblemsPage stats={held} worst={worst} words={wordsOf(c)} />
    ))
  })
}

/** Where each found passage is on its decision's page; the decision is asked only where a number has to be told apart. */
async function anchorsOf(answer: Answer, { store }: Context): Promise<string[]> {
  return await Promise.all(
    answer.results.map(async result => {
      const numbered = result.paragraph === null ? undefined : await store.get(result.id)
      return passageAddress(numbered?.decision.paragraphs ?? [], result)
    }),
  )
}

/** Decisions looked through for those with most problems, the latest first. */
const LOOKED_THROUGH = 1000
const MOST_WORST = 50

function worstOf(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry, i) => ({ entry, i, ...entry.title.problems }))
    .filter(e => e.error + e.warning + e.note > 0)
    .sort((a, b) => b.error - a.error || b.warning - a.warning || b.note - a.note || a.i - b.i)
    .slice(0, MOST_WORST)
    .map(e => e.entry)
}

function removedSay(removed: string | null, words: Words): string | null {
  return /^\d{1,4}$/.test(removed ?? '') ? `${words.count(Number(removed), 'decision')} ${words.label.removed}` : null
}
