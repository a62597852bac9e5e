import type { Query } from '../../query/query.js'
import { type Narrowing, narrowings } from '../facts.js'
import type { Catalogue } from '../finding/catalogue.js'
import { met } from '../finding/find.js'
import { hitsOf } from '../finding/hits.js'
import { type Found, facetsOf, ranked } from '../finding/ranked.js'
import { kept } from '../finding/scored.js'
import { keptPassage } from '../item.js'
import { bounded } from '../page.js'
import type { Hit, Hits, How, Page } from '../store.js'
import { entryOf, linkageOf } from './linkage.js'
import { citedCountOf } from './links.js'
import { entriesMeeting, inOrder, passageMeets } from './narrow.js'
import { authorityOf, catalogueOf, lookupIn } from './postings.js'
import { type Held, present, type Stack } from './stack.js'

/** The best passage of each entry that meets the query, or each passage that does. */
export function searchIn(
  held: Held,
  { words, filters }: Query,
  page: Page,
  how: How,
  came: ReadonlySet<string> | null,
): Hits {
  const all = words ? [...held.values()] : inOrder([...held.values()])
  const asked = narrowings(filters)
  const catalogue = catalogueOf(all)
  const { match, found, all: having, whole } = met(words, catalogue, lookupIn(all), how)
  const fit = fits(held, all, asked, catalogue)
  const isRecent = (passage: number) => !came || came.has(all[catalogue.decisions[passage]!]!.id)
  const left = kept(found, passage => fit(passage) && isRecent(passage))
  const order = { sort: how.sort ?? (words ? 'relevance' : 'date'), each: how.each ?? 'decision', ...bounded(page) }
  const best = ranked(
    left,
    catalogue,
    order,
    sort =>
      sort === 'added' ? all.map(h => Date.parse(present(h).stored)) : authorityOf(all, h => citedCountOf(held, h.id)),
    whole,
  )
  return {
    total: best.total,
    hits: best.found.map(f => {
      const shown = hitOf(held, all, catalogue, f, having.passages.includes(f.passage))
      return {
        ...shown,
        cited: how.shown ? citedCountOf(held, shown.entry.id) : null,
        marks: match && how.shown ? hitsOf(shown.text, match, shown.entry.title.language) : [],
      }
    }),
    match,
    facets: how.facets ? facetsOf(best.decisions, catalogue.facts, courtOf) : null,
  }
}

function fits(held: Held, all: readonly Stack[], asked: readonly Narrowing[], { decisions, starts }: Catalogue) {
  const meets = all.map(entriesMeeting(held, asked))
  return (passage: number) => {
    const decision = decisions[passage]!
    return meets[decision]! && passageMeets(present(all[decision]!).item.passages[passage - starts[decision]!]!, asked)
  }
}

function hitOf(
  held: Held,
  all: readonly Stack[],
  { starts }: Catalogue,
  found: Found,
  whole: boolean,
): Omit<Hit, 'marks' | 'cited'> {
  const h = all[found.decision]!
  const { item } = present(h)
  const { at, paragraph, role, without } = item.passages[found.passage - starts[found.decision]!]!
  const text = keptPassage(item, { at, without })
  const entry = entryOf(linkageOf(held), h)
  return { entry, at, paragraph, role, text, score: found.score, more: found.passages - 1, all: whole }
}

/** What `courtKey` stands for. */
function courtOf(key: string) {
  const [, code, name] = JSON.parse(decodeURIComponent(key)) as [unknown, string | null, string]
  return { value: code ?? name, name }
}
