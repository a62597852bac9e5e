import { dateRangeOf } from '../../query/date-range.js'
import { comparable, courtMeets, type Narrowing } from '../facts.js'
import type { Driver, Value } from './driver.js'

/** Part of a statement with the values for its question marks. */
export interface Clause {
  readonly sql: string
  readonly values: readonly Value[]
}

/** What rows of `entry e` must meet; only statements of ours, what was asked is bound. */
export function ofEntries(db: Driver, asked: readonly Narrowing[]): Clause {
  return joined(
    asked
      .filter(n => n.field !== 'in')
      .flatMap(({ field, any, none }) => [
        ...(any.length ? [oneOf(db, field, any)] : []),
        ...(none.length ? [denied(oneOf(db, field, none))] : []),
      ]),
  )
}

/** What rows of `passage p` must meet. */
export function ofPassages(asked: readonly Narrowing[]): Clause {
  const narrowing = asked.find(n => n.field === 'in')
  if (!narrowing) return joined([])
  const { any, none } = narrowing
  return joined([
    ...(any.length ? [among('p.role', any)] : []),
    ...(none.length ? [denied(among('p.role', none))] : []),
  ])
}

function oneOf(db: Driver, field: Narrowing['field'], values: readonly string[]): Clause {
  switch (field) {
    case 'court':
      return among('e.court', courtsMeeting(db, values))
    case 'date':
      return either(
        values.flatMap(v => {
          const range = dateRangeOf(v)
          return range ? [{ sql: 'e.day BETWEEN ? AND ?', values: [range.from ?? '0', range.to ?? '9999-99'] }] : []
        }),
      )
    case 'outcome':
      return either(
        values
          .map(v => comparable(field, v))
          .filter(v => /^\S+$/.test(v))
          .map(v => ({ sql: 'instr(e.outcomes, ?)', values: [` ${v} `] })),
      )
    case 'batch':
      return among('e.batch', values.filter(v => /^\s*[1-9]\d{0,14}\s*$/.test(v)).map(Number))
    default:
      return among(
        `e.${field}`,
        values.map(v => comparable(field, v)),
      )
  }
}

function courtsMeeting(db: Driver, values: readonly string[]): number[] {
  const courts = db.all<{ row: number; code: string | null; name: string }>('SELECT row, code, name FROM court')
  const court = { level: null, seat: null, chamber: null }
  return courts.filter(c => values.some(v => courtMeets(v, { ...court, code: c.code, name: c.name }))).map(c => c.row)
}

function among(column: string, values: readonly Value[]): Clause {
  return { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
}

function either(of: readonly Clause[]): Clause {
  if (!of.length) return { sql: '0', values: [] }
  return { sql: `(${of.map(c => c.sql).join(' OR ')})`, values: of.flatMap(c => c.values) }
}

function denied({ sql, values }: Clause): Clause {
  return { sql: `NOT ifnull(${sql}, 0)`, values }
}

function joined(all: readonly Clause[]): Clause {
  return { sql: all.map(c => c.sql).join(' AND ') || '1', values: all.flatMap(c => c.values) }
}
