import type { Cited } from '../../links/cited.js'
import { citedIn } from '../../links/cited-in.js'
import type { Decision } from '../../model/decision.js'
import type { Link } from '../links.js'
import type { Driver } from './driver.js'
import { dateNumber, numberOf } from './name-number.js'
import { AMBIGUOUS, type CiteRow, ITSELF } from './resolving.js'

/** A row of `cite` with what came of it. */
export interface LookedRow extends Omit<CiteRow, 'entry' | 'n'> {
  readonly target: number | null
  readonly tried: number
}

/** What came of looking for what an entry cites. */
export function lookedRows(db: Driver, entry: number): readonly LookedRow[] {
  return db.all('SELECT name, also, date, instance, target, tried FROM cite WHERE entry = ? ORDER BY n', [entry])
}

/** The entries that a row means, and through which one; `undefined` for a row that is no link. */
export type Meant = { readonly entries: readonly string[]; readonly through: string | null } | undefined

/** The links of a record, by what came of looking for what it cites. */
export function linksFrom(
  decision: Pick<Decision, 'citations' | 'history' | 'jurisdiction'>,
  rows: readonly LookedRow[],
  meant: (row: LookedRow) => Meant,
): readonly Link[] {
  const byKey = new Map(rows.map(row => [keyOf(row.name, row.name < 0 ? row.also : null, row.date, row.instance), row]))
  return citedIn(decision)
    .flatMap((cited): Link[] => {
      const name = numberOf(cited.names[0]!)
      const court = name < 0 && cited.court !== null ? numberOf(cited.court) : null
      const row = byKey.get(keyOf(name, court, dateNumber(cited.date), cited.instance ? 1 : 0))
      const found = row && row.target !== ITSELF ? meant(row) : undefined
      return row && found ? linksOf(cited, row, found) : []
    })
    .sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : a.index - b.index || a.target - b.target))
}

function linksOf(
  { instance, places }: Cited,
  { target, tried }: LookedRow,
  { entries, through }: NonNullable<Meant>,
): Link[] {
  const status = target === null ? 'outside' : target === AMBIGUOUS ? 'ambiguous' : 'exact'
  const is = { of: instance ? 'history' : 'citation', status, tried: new Date(tried * 1000).toISOString() } as const
  return places.map(({ citation: index, target, by }) => ({
    ...{ ...is, index, target, entries, by },
    through: by === 'report' ? through : null,
  }))
}

function keyOf(...parts: readonly (number | null)[]): string {
  return parts.join(' ')
}
