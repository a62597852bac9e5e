import { months as english } from '../_shared/english/months.table.js'
import { months as french } from '../_shared/french/months.table.js'
import { germanMonths } from './months.table.js'

const MONTHS = new Map(
  [english, french, germanMonths].flatMap(table =>
    Object.entries(table).map(([name, n]) => [name.toLowerCase(), n] as const),
  ),
)

/** ISO form of a day, a month's name in English, French or German, and a year. */
export function titleDay(day: string, month: string, year: string): string | undefined {
  const n = MONTHS.get(month.toLowerCase())
  if (n === undefined || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(n).padStart(2, '0')}-${day.padStart(2, '0')}`
}
