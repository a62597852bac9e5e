import { expect, test } from 'vitest'
import { parseQuery } from '../../query/parse-query.js'
import { printQuery } from '../../query/print-query.js'
import { relaxed } from './relax.js'

test.each([
  ['a b', 'a OR b'],
  ['a (b OR "c d") -e', '(a OR b OR "c d") -e'],
  ['비용은', '비용 OR 용은'],
  ['집행비용 취하', '집행 OR 행비 OR 비용 OR 취하'],
])('%s', (query, any) => {
  const { words } = parseQuery(query).query
  expect(printQuery({ words: relaxed(words!), filters: [] })).toBe(any)
})

test.each(['a', 'a -b', '"a b"', '비용', '제53조', '47/02f'])('%s asks nothing else', query => {
  expect(relaxed(parseQuery(query).query.words!)).toBeNull()
})
