import { describe, expect, test } from 'vitest'
import type { Phrase } from '../matching.js'
import { openDriver } from './driver.js'
import { ftsOf } from './fts.js'

const phrase = (...forms: string[]): Phrase => ({ is: 'phrase', forms, open: false, in: 'words' })

test.each<[Phrase, string]>([
  [phrase('rent'), '{words} : "rent"'],
  [phrase('the', 'rent'), '{words} : "the" + "rent"'],
  [{ ...phrase('the', 'ren'), open: true }, '{words} : "the" + "ren" *'],
  [{ ...phrase('rent'), in: 'stems' }, '{stems} : "rent"'],
])('%j is %s', (match, fts) => {
  expect(ftsOf(match)).toBe(fts)
})

describe('no form means anything but itself', () => {
  const db = openDriver(':memory:', 0)
  db.exec('CREATE VIRTUAL TABLE t USING fts5 (words, stems)')
  db.exec(`INSERT INTO t VALUES ('plain words', 'secret')`)
  test.each([
    'a" OR stems:"secret',
    '" OR words MATCH "',
    'stems:secret',
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
    for (const match of [phrase(form), phrase('plain', form)])
      expect(() => db.all('SELECT rowid FROM t WHERE t MATCH ?', [ftsOf(match)])).not.toThrow()
    expect(db.all('SELECT rowid FROM t WHERE t MATCH ?', [ftsOf(phrase('plain', form))])).toEqual(
      /[a-z]/.test(form) ? [] : [{ rowid: 1 }],
    )
  })
})
