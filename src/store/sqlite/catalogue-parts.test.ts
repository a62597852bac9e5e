import { afterEach, beforeEach, expect, test } from 'vitest'
import { sample } from '../contract-samples.js'
import type { Item } from '../item.js'
import { catalogueOf } from './catalogue.js'
import { partsIn, staleParts } from './catalogue-parts.js'
import { type Driver, openDriver } from './driver.js'
import { begin, end, undo } from './imports.js'
import { put } from './put.js'
import { remove } from './read.js'
import { prepare } from './schema.js'

let db: Driver
beforeEach(() => {
  db = openDriver(':memory:', 100)
  prepare(db, ':memory:')
})
afterEach(() => db.close())

const A = sample({ id: 'A', name: 'a', says: ['one', 'two'], date: '2031-02-03', language: 'nl' })
const B = sample({ id: 'B', name: 'b', says: ['three'], jurisdiction: 'AT' })
const NEW = sample({ id: 'A', name: 'a', says: ['one', 'two', 'four'], date: '2032-02-03', language: 'nl' })

function imported(...items: readonly Item[]): number {
  const { id } = begin(db, 'x')
  put(db, id, items, [])
  end(db, id)
  return id
}

function kept(): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM catalogue')!.n
}

function catalogue() {
  const { rows, starts, decisions, facts } = catalogueOf(partsIn(db, new Map()))
  const value = ({ values, of }: typeof facts.lang) => [...of].map(v => values[v])
  return {
    ...{ rows: [...rows], starts: [...starts], decisions: [...decisions], days: [...facts.days] },
    ...{ lang: value(facts.lang), country: value(facts.country), year: value(facts.year) },
  }
}

const ONE = {
  rows: [1],
  starts: [0, 2],
  decisions: [0, 0],
  days: [20310203],
  lang: ['nl'],
  country: [''],
  year: ['2031'],
}
const TWO = {
  ...{ rows: [1, 2], starts: [0, 2, 3], decisions: [0, 0, 1], days: [20310203, 0] },
  ...{ lang: ['nl', 'en'], country: ['', 'AT'], year: ['2031', ''] },
}

test('is kept when an import ends, and is the same while it goes on', () => {
  imported(A)
  expect([kept(), catalogue()]).toEqual([1, ONE])
  const { id } = begin(db, 'y')
  put(db, id, [B], [])
  const during = catalogue()
  expect(kept()).toBe(0)
  end(db, id)
  expect(kept()).toBe(1)
  expect([during, catalogue()]).toEqual([catalogue(), { ...TWO, lang: [TWO.lang[0], catalogue().lang[1]] }])
  expect(staleParts(db)).toBe(0)
})

test('follows new versions, what is taken back and what is removed', () => {
  imported(A)
  const batch = imported(NEW)
  expect([kept(), catalogue()]).toMatchObject([1, { starts: [0, 3], days: [20320203] }])
  undo(db, batch)
  expect([kept(), catalogue()]).toEqual([1, ONE])
  imported(B)
  remove(db, ['A'])
  expect([kept(), catalogue()]).toMatchObject([1, { rows: [2], starts: [0, 1], country: ['AT'] }])
  remove(db, ['B'])
  expect(catalogue()).toMatchObject({ rows: [], starts: [0] })
  expect(staleParts(db)).toBe(0)
})

test('a part that is as it was is not read again', () => {
  imported(A)
  const before = partsIn(db, new Map())
  expect(partsIn(db, before).get(0)).toBe(before.get(0))
  imported(B)
  const after = partsIn(db, before)
  expect(after.get(0)).not.toBe(before.get(0))
  expect([...after.get(0)!.part.rows]).toEqual([1, 2])
})

test('entries far apart are in parts of their own', () => {
  imported(A)
  db.exec("UPDATE sqlite_sequence SET seq = 9000 WHERE name = 'entry'")
  imported(B)
  expect(catalogue()).toMatchObject({ rows: [1, 9001], starts: [0, 2, 3], year: ['2031', ''] })
  expect([...partsIn(db, new Map()).keys()]).toEqual([0, 1, 2])
})
