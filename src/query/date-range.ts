import type { IsoDate } from '../model/decision.js'

/** Days from `from` up to and with `to`, both full dates; `null` is open. */
export interface DateRange {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/**
 * What a `date` filter means: `2001..2005`, `2010-05..`, `..2010-05-03`, or one year, month or day. A partial date begins
 * with its first day and ends with its last. `null` for anything else, and where nothing is said or the end comes first.
 */
export function dateRangeOf(value: string): DateRange | null {
  const at = value.indexOf('..')
  const [first, last] = at < 0 ? [value, value] : [value.slice(0, at), value.slice(at + 2)]
  const from = first === '' ? null : bound(first, 'first')
  const to = last === '' ? null : bound(last, 'last')
  if (from === undefined || to === undefined || (from === null && to === null)) return null
  return from !== null && to !== null && from > to ? null : { from, to }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function bound(date: string, which: 'first' | 'last'): IsoDate | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!found) return undefined
  const [, year = '', month = which === 'first' ? '01' : '12', day] = found
  const days = lengthOf(Number(year), Number(month))
  if (days === undefined || (day !== undefined && (day === '00' || Number(day) > days))) return undefined
  return `${year}-${month}-${day ?? (which === 'first' ? '01' : days)}`
}

function lengthOf(year: number, month: number): number | undefined {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : DAYS[month - 1]
}
