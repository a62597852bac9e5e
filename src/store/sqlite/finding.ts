import { levelRank } from '../../links/level-rank.js'
import type { Level } from '../../model/vocabulary.js'
import type { Lookup } from '../finding/evaluate.js'
import type { WorthOf } from '../finding/ranked.js'
import { catalogueOf } from './catalogue.js'
import { type KnownParts, partsIn } from './catalogue-parts.js'
import { citedOf } from './citers.js'
import { versionOf } from './data-version.js'
import type { Driver } from './driver.js'
import { lookupIn, type NumberedCatalogue } from './postings.js'

/** What a connection knows of its library for searching, as long as nobody writes to it. */
export interface Finding {
  readonly catalogue: NumberedCatalogue
  readonly lookup: Lookup
  /** What each entry counts: the level of its court, then how many cite it; or how late it came. */
  readonly worthOf: WorthOf
  readonly courts: Courts
  /** How many decisions cite each of the entries with these rows. */
  readonly counts: (rows: readonly number[]) => readonly number[]
}
/** The courts of a library, as facets show them, by the values of their column. */
type Courts = (value: string) => { readonly value: string; readonly name: string }

const known = new WeakMap<Driver, { readonly at: string; readonly finding: Finding; readonly parts: KnownParts }>()

/** What a search needs to know; what anybody has changed of it is read anew. */
export function findingIn(db: Driver): Finding {
  const at = versionOf(db)
  const before = known.get(db)
  if (before?.at === at) return before.finding
  const parts = partsIn(db, before?.parts ?? new Map())
  const catalogue = catalogueOf(parts)
  const worths = new Map<string, ArrayLike<number>>()
  const finding: Finding = {
    catalogue,
    courts: courtsIn(db),
    counts: countsIn(db),
    lookup: lookupIn(db, catalogue),
    worthOf: sort => {
      const worth = worths.get(sort) ?? (sort === 'added' ? addedIn : authorityIn)(db, catalogue)
      worths.set(sort, worth)
      return worth
    },
  }
  known.set(db, { at, finding, parts })
  return finding
}

/** Versions are numbered as they come. */
function addedIn(db: Driver, { rows, entryAt }: NumberedCatalogue): Float64Array {
  const added = new Float64Array(rows.length)
  for (const { entry, last } of db.all<{ entry: number; last: number }>(
    'SELECT entry, max(row) AS last FROM version GROUP BY entry',
  )) {
    const place = entryAt[entry] ?? -1
    if (place >= 0) added[place] = last
  }
  return added
}

function authorityIn(db: Driver, { rows, entryAt, facts }: NumberedCatalogue): Float32Array {
  const counts = new Float32Array(rows.length)
  const cited = db.all<{ target: number; n: number }>(
    'SELECT target, count(DISTINCT entry) AS n FROM cite WHERE target > 0 AND instance = 0 GROUP BY target',
  )
  for (const { target, n } of cited) {
    const entry = entryAt[target] ?? -1
    if (entry >= 0) counts[entry] = n
  }
  return counts.map((n, entry) => {
    const level = facts.level.values[facts.level.of[entry]!] || null
    // Ranks go from 0 for the highest on; no decision is cited a hundred thousand times.
    return n + 1e5 * (10 - levelRank(level as Level | null))
  })
}

function countsIn(db: Driver): Finding['counts'] {
  const counts = new Map<number, number>()
  return rows => {
    const left = rows.filter(row => !counts.has(row))
    for (const [i, n] of (left.length ? citedOf(db, left) : []).entries()) counts.set(left[i]!, n)
    return rows.map(row => counts.get(row)!)
  }
}

function courtsIn(db: Driver): Courts {
  const courts = new Map(
    db
      .all<{ row: number; code: string | null; name: string }>('SELECT row, code, name FROM court')
      .map(({ row, code, name }) => [String(row), { value: code ?? name, name }]),
  )
  return value => courts.get(value)!
}
