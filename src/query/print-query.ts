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
    case 'near':
      return words.of.map(print).join(` NEAR/${words.within} `)
    case 'not':
      return `-${words.of.is === 'near' ? `(${print(words.of)})` : member(words.of)}`
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
  // Without its first word an ECLI in quotation marks is a value, and without them words.
  const plain = /^[^\s"()“”„«»＂]+$/.test(value) && !(field === 'ecli' && !/^ecli:|\*$/i.test(value))
  const written = plain ? value : `"${value.replace(/["“”„«»＂]/g, ' ')}"`
  return `${not ? '-' : ''}${field}:${written}`
}
