import type { Pattern } from '../../analysis/pattern.js'
import { COPIES_CONFLICT } from '../../links/differences.js'
import type { PartyRole } from '../../model/vocabulary.js'
import type { Part } from '../../query/allowed.js'
import { amountRangeOf } from '../../query/amount-range.js'
import { dateRangeOf } from '../../query/date-range.js'
import { comparable, courtMeets, type Narrowing, namesAsked } from '../facts.js'
import { markOf, markOfRole } from '../particulars.js'
import { personAsked } from '../person.js'
import { type EntriesOf, entriesCitedBy, entriesCiting } from './cited-where.js'
import type { Driver, Value } from './driver.js'
import { SPAN } from './span.js'

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
  return joined([...(any.length ? [standing(any)] : []), ...(none.length ? [denied(standing(none))] : [])])
}

/** Passages in sections of these roles, or with a rule of the court's own. */
function standing(places: readonly string[]): Clause {
  const roles = among(
    'p.role',
    places.map(p => comparable('in', p)),
  )
  return places.some(p => comparable('in', p) === 'holding')
    ? either([{ sql: 'p.rule = 1', values: [] }, roles])
    : roles
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
    case 'docket':
    case 'ecli':
      return either(namesAsked(field, values).map(({ key, open }) => named(field, key, open)))
    case 'judge':
    case 'party':
      return either(values.map(personAsked).flatMap(asked => (asked.length ? [person(field, asked)] : [])))
    case 'role':
      return marked(values.map(v => markOfRole(comparable(field, v) as PartyRole)))
    case 'has':
      return has(values.map(v => comparable(field, v) as Part))
    case 'problem':
      return either(values.map(v => problem(comparable(field, v))))
    case 'amount':
      return either(values.flatMap(amount))
    case 'statute':
    case 'cites':
      return either(values.flatMap(v => entries(entriesCiting(db, v))))
    case 'citedby':
      return either(values.flatMap(v => entries(entriesCitedBy(db, v))))
    case 'id':
      return among('e.id', values)
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

function entries(of: EntriesOf | null): Clause[] {
  return of ? [{ sql: `e.row IN (${of.sql})`, values: of.values }] : []
}

/** Entries by docket or ECLI, or by its beginning. */
function named(field: 'docket' | 'ecli', key: string, open: boolean): Clause {
  const is = (column: string) => (open ? `${column} >= ? AND ${column} < ?` : `${column} = ?`)
  const values = open ? [key, `${key}\uffff`] : [key]
  const called = `SELECT entry FROM called WHERE ${is('value')}`
  if (field === 'docket') return { sql: `e.row IN (${called})`, values }
  // Most have their ECLI as id; a copy has it with its number behind.
  const copies = open ? '' : 'UNION SELECT row FROM entry WHERE copy > 1 AND decision = ?'
  return {
    sql: `e.row IN (SELECT row FROM entry WHERE ${is('id')} ${copies} UNION ${called})`,
    values: [...values, ...(open ? [] : values), ...values],
  }
}

function person(field: 'judge' | 'party', asked: readonly Pattern[]): Clause {
  const words = asked.map(({ forms, open }) => forms.map(f => `"${f}"`).join(' + ') + (open ? ' *' : ''))
  const match = `{${field}} : (${words.join(' AND ')})`
  return { sql: `e.row IN (SELECT rowid / ${SPAN} FROM person WHERE person MATCH ?)`, values: [match] }
}

function marked(marks: readonly number[]): Clause {
  const known = [...new Set(marks)].filter(m => m >= 1)
  return { sql: '(e.marks & ?) <> 0', values: [known.reduce((sum, mark) => sum + mark, 0)] }
}

function has(parts: readonly Part[]): Clause {
  const marks = marked(parts.map(markOf))
  return parts.includes('problem') ? either([marks, CONFLICT]) : marks
}

/** What copies say otherwise is a problem of the library. */
const CONFLICT: Clause = { sql: 'e.row IN (SELECT entry FROM link WHERE differs > 0)', values: [] }

function problem(code: string): Clause {
  if (code === COPIES_CONFLICT.code) return CONFLICT
  return { sql: 'EXISTS (SELECT 1 FROM problem o WHERE o.entry = e.row AND o.code = ?)', values: [code] }
}

function amount(value: string): Clause[] {
  const range = amountRangeOf(value)
  if (!range) return []
  const { from, to, outside, currency } = range
  const bounds = [
    ...(from === null ? [] : [{ sql: outside ? 'value > ?' : 'value >= ?', values: [from] }]),
    ...(to === null ? [] : [{ sql: outside ? 'value < ?' : 'value <= ?', values: [to] }]),
    ...(currency === null ? [] : [{ sql: 'currency = ?', values: [currency] }]),
  ]
  const { sql, values } = joined(bounds)
  return [{ sql: `e.row IN (SELECT entry FROM amount WHERE ${sql})`, values }]
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
