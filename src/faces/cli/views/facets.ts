import type { Frozen } from '../../../operations/operation.js'
import type { search } from '../../../operations/search.js'
import { numberOf } from '../count.js'
import { harmless } from '../terminal.js'
import { wrap } from '../wrap.js'
import type { Style } from './view.js'

type Facets = NonNullable<Frozen<Awaited<ReturnType<typeof search.run>>>['facets']>

/** So many values of a kind are shown. */
const SHOWN = 8
const WIDEST = 88
const INDENT = '  '

/** How many decisions there are of each kind, a kind a line; values as a filter takes them. */
export function facetLines(facets: Facets, { colours: c, words, width }: Style): string[] {
  const { label } = words
  const kinds = [
    [label.country, facets.country],
    [label.court, facets.court],
    [label.level, facets.level],
    [label.type, facets.type],
    [label.language, facets.lang],
    [label.years, facets.year],
    [label.outcome, facets.outcome],
  ] as const
  return kinds.flatMap(([name, counts]) => {
    if (!counts.length) return []
    const shown = counts.slice(0, SHOWN).map(({ value, decisions }) => `${harmless(value)} ${numberOf(decisions)}`)
    const rest = counts.length - SHOWN
    const text = [...shown, ...(rest > 0 ? [`${rest} ${label.more}`] : [])].join(', ')
    return [c.bold(name), ...wrap(text, Math.min(width ?? WIDEST, WIDEST) - INDENT.length).map(l => INDENT + l)]
  })
}
