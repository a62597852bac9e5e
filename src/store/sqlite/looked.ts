import { type Cited, citedIn } from '../../links/cited.js'
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

/** The links of a record, by what came of looking for what it cites; `meant` gives the entries of a row that is not outside. */
export function linksFrom(
  decision: Pick<Decision, 'citations' | 'history'>,
  rows: readonly LookedRow[],
  meant: (row: LookedRow) => readonly string[],
): readonly Link[] {
  const byKey = new Map(rows.map(row => [keyOf(row.name, row.date, row.instance === 1), row]))
  return citedIn(decision)
    .flatMap((cited): Link[] => {
      const row = byKey.get(keyOf(numberOf(cited.names[0]!), dateNumber(cited.date), cited.instance))
      return row && row.target !== ITSELF ? linksOf(cited, row, row.target === null ? [] : meant(row)) : []
    })
    .sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : a.index - b.index || a.target - b.target))
}

function linksOf({ instance, places }: Cited, { target, tried }: LookedRow, entries: readonly string[]): Link[] {
  const status = target === null ? 'outside' : target === AMBIGUOUS ? 'ambiguous' : 'exact'
  const is = { of: instance ? 'history' : 'citation', status, tried: new Date(tried * 1000).toISOString() } as const
  return places.map(place => ({ ...is, index: place.citation, target: place.target, entries }))
}

function keyOf(name: number, date: number | null, instance: boolean): string {
  return `${name} ${date} ${instance}`
}
