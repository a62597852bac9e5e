import type { CourtInfo } from '../../model/decision.js'
import { MEASURED } from './measured.table.js'

/** Of the decisions whose words state a fact, how many were read right: `[right, stated]`. */
export type Share = readonly [right: number, stated: number]

/** How right Pandect was on published decisions of one court, read off their words alone. */
export interface Measured {
  /** ISO 3166 code of the country, `EU` or `CE`. */
  readonly country: string
  /** The court's code in its country's table, else its name. */
  readonly code: string
  /** How many of its decisions were looked at. */
  readonly decisions: number
  readonly court: Share
  readonly date: Share
  readonly docket: Share
}

const byCourt = new Map<string, Measured>(MEASURED.map(m => [`${m.country} ${m.code}`, m]))

/** What was measured of a court's decisions; `null` where none was looked at: nothing is known of how right they are read. */
export function measuredOf(country: string | null, court: Pick<CourtInfo, 'code' | 'name'> | null): Measured | null {
  if (country === null || court === null) return null
  return byCourt.get(`${country} ${court.code ?? court.name}`) ?? null
}
