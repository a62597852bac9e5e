import { suggest } from '../../../operations/suggest.js'
import { numberOf } from '../count.js'
import { harmless } from '../terminal.js'
import { table } from './table.js'
import { viewOf } from './view.js'

/** A line for each completion: the query, what kind it is, how often it is there or what it means. */
export const suggestView = viewOf({
  operation: suggest,
  show({ suggestions }, { colours: c, width, words }) {
    if (!suggestions.length) return `${c.dim(words.label.nothingFound)}\n`
    const rows = suggestions.map(({ query, kind, says, about, found }) => [
      harmless(query),
      words.completion[kind],
      harmless(kind === 'court' ? says : (about ?? '')),
      found === null ? '' : numberOf(found),
    ])
    return table(rows, width)
  },
})
