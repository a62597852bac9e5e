import { describe, expect, test } from 'vitest'
import type { Match } from '../matching.js'
import { openDriver } from './driver.js'
import { ftsOf } from './fts.js'

const phrase = (...forms: string[]): Match => ({ is: 'phrase', forms, open: false })

test.each<[Match, string]>([
  [phrase('rent'), '"rent"'],
  [phrase('the', 'rent'), '"the" + "rent"'],
  [{ is: 'phrase', forms: ['the', 'ren'], open: true }, '"the" + "ren" *'],
  [{ is: 'or', of: [phrase('a'), phrase('b')] }, '("a" OR "b")'],
  [{ is: 'and', of: [phrase('a'), phrase('b')], none: [] }, '("a" AND "b")'],
  [{ is: 'and', of: [phrase('a')], none: [phrase('b'), phrase('c')] }, '(("a") NOT ("b" OR "c"))'],
])('%j is %s', (match, fts) => {
  expect(ftsOf(match)).toBe(fts)
})

describe('no form means anything but itself', () => {
  const db = openDriver(':memory:', 0)
  db.exec('CREATE VIRTUAL TABLE t USING fts5 (words, secret)')
  db.exec(`INSERT INTO t VALUES ('plain words', 'secret')`)
  test.each([
    'a" OR secret:"secret',
    '" OR words MATCH "',
    'secret:secret',
    '*',
    '^plain',
    '"',
    '""',
    'NEAR(a b)',
    '{a}',
    '-',
    "'",
    '\\',
  ])('%s', form => {
    for (const match of [
      phrase(form),
      phrase('plain', form),
      { is: 'and', of: [phrase('plain')], none: [phrase(form)] } as Match,
    ])
      expect(() => db.all('SELECT rowid FROM t WHERE words MATCH ?', [ftsOf(match)])).not.toThrow()
    expect(db.all('SELECT rowid FROM t WHERE t MATCH ?', [ftsOf(phrase('secret', form))])).toEqual(
      /[a-z]/.test(form) ? [] : [{ rowid: 1 }],
    )
  })
})
