import type { Filter, Query, Words } from './query.js'

/** Writes a query as one would type it; parsing that gives the query again. */
export function printQuery({ words, filters }: Query): string {
  const printed = words === null ? [] : [filters.length > 0 && words.is === 'or' ? `(${print(words)})` : print(words)]
  return [...printed, ...filters.map(printFilter)].join(' ')
}

function print(words: Words): string {
  switch (words.is) {
    case 'word':
      return words.text
    case 'prefix':
      return `${words.text}*`
    case 'phrase':
      return `"${words.text}"`
    case 'not':
      return `-${member(words.of)}`
    case 'and':
      return words.of.map(member).join(' ')
    case 'or':
      return words.of.map(member).join(' OR ')
  }
}

function member(words: Words): string {
  return words.is === 'and' || words.is === 'or' ? `(${print(words)})` : print(words)
}

function printFilter({ field, value, not }: Filter): string {
  const written = /^[^\s"()“”„«»＂]+$/.test(value) ? value : `"${value.replace(/["“”„«»＂]/g, ' ')}"`
  return `${not ? '-' : ''}${field}:${written}`
}
