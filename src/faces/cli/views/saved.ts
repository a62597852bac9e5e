import { forgetSearch } from '../../../operations/forget-search.js'
import { saveSearch } from '../../../operations/save-search.js'
import { savedSearches } from '../../../operations/saved-searches.js'
import { seen } from '../../../operations/seen.js'
import { counted } from '../count.js'
import { harmless } from '../terminal.js'
import { table } from './table.js'
import { viewOf } from './view.js'

/** A line for each: what is new, its name, what it looks for. */
export const savedSearchesView = viewOf({
  operation: savedSearches,
  show({ searches }, { colours: c, width, words }) {
    if (!searches.length) return `${c.dim('No search is saved. Save one with: pandect save-search NAME QUERY')}\n`
    return table(
      searches.map(({ name, search, new: news, seen: at }) => [
        news ? `${counted(news, 'decision')} new` : 'nothing new',
        `since ${words.date(at.slice(0, 10))}`,
        harmless(name),
        harmless(terms(search)),
      ]),
      width,
    )
  },
})

/** What is kept. */
export const saveSearchView = viewOf({
  operation: saveSearch,
  show: ({ saved }) => `Saved as ${harmless(saved.name)}: ${harmless(terms(saved.search))}\n`,
})

/** What counts as seen. */
export const seenView = viewOf({ operation: seen, show: ({ seen: name }) => `Seen: ${harmless(name)}\n` })

/** What is forgotten. */
export const forgetSearchView = viewOf({
  operation: forgetSearch,
  show: ({ forgotten }) => `Forgotten: ${harmless(forgotten)}\n`,
})

function terms({ query, ...fields }: { readonly query: string; readonly [field: string]: unknown }): string {
  return [query, ...Object.entries(fields).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)]
    .filter(Boolean)
    .join(' · ')
}
