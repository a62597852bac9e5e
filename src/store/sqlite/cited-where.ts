import { isPlaceName } from '../../links/parallels.js'
import { type CitedValue, citedValueOf } from '../cited-value.js'
import { citersOf, ITS_ENTRIES, workOfId } from './citers.js'
import type { Driver, Value } from './driver.js'
import { numberOf } from './name-number.js'

/** Statements that give the entries which `cites`, `citedby` or `statute` leaves, each with its values. */
export interface EntriesOf {
  readonly sql: string
  readonly values: readonly Value[]
}

/** The entries that cite a law, an article, an entry, or what has this name. */
export function entriesCiting(db: Driver, written: string): EntriesOf | null {
  const value = citedValueOf(written)
  return value && citing(db, value)
}

/** The entries that an entry cites, with their copies. */
export function entriesCitedBy(db: Driver, written: string): EntriesOf | null {
  const value = citedValueOf(written)
  const work = value?.is === 'entry' ? workOfId(db, value.id) : undefined
  if (work === undefined) return null
  return {
    sql: `SELECT o.entry FROM cite c JOIN link l ON l.entry = c.target JOIN link o ON o.entry = l.entry OR o.work = l.work
      WHERE c.entry IN ${ITS_ENTRIES} AND c.target > 0 AND c.instance = 0`,
    values: [work, work],
  }
}

function citing(db: Driver, value: CitedValue): EntriesOf | null {
  if (value.is === 'law') {
    const number = value.section === null ? '' : ' AND p.section = ?'
    return {
      sql: `SELECT p.entry FROM provision p WHERE p.law = (SELECT row FROM law WHERE name = ?)${number}`,
      values: value.section === null ? [value.law] : [value.law, value.section],
    }
  }
  if (value.is === 'name') {
    const number = numberOf(value.name)
    if (isPlaceName(value.name))
      return {
        sql: `SELECT entry FROM cite WHERE name = ? AND instance = 0 UNION SELECT entry FROM parallel WHERE place = ?`,
        values: [number, number],
      }
    return {
      sql: `SELECT entry FROM cite WHERE name = ? AND instance = 0
        UNION SELECT entry FROM cite WHERE also = ? AND name > 0 AND instance = 0`,
      values: [number, number],
    }
  }
  const work = workOfId(db, value.id)
  if (work === undefined) return null
  const { from, where, values } = citersOf(db, work)
  return { sql: `SELECT c.entry ${from} WHERE ${where}`, values }
}
