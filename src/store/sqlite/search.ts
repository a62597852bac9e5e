import type { At } from '../../model/decision.js'
import type { Query } from '../../query/query.js'
import { type Narrowing, narrowings } from '../facts.js'
import { met } from '../finding/find.js'
import { ranked } from '../finding/ranked.js'
import { kept, type Scored } from '../finding/scored.js'
import { keptPassage } from '../item.js'
import { bounded } from '../page.js'
import type { PassageRole } from '../passages.js'
import type { Hit, Hits, How, Page } from '../store.js'
import { PASSAGE_ROLES } from '../weight.js'
import type { Driver } from './driver.js'
import { facetsOf, findingIn } from './finding.js'
import type { NumberedCatalogue } from './postings.js'
import { type EntryRow, entryOf, selectEntries } from './read.js'
import { SPAN } from './span.js'
import { ofEntries } from './where.js'

/** The best passage of each entry that meets the query; or each passage that does. */
export function search(db: Driver, { words, filters }: Query, page: Page, how: How = {}): Hits {
  const { catalogue, lookup, authority } = findingIn(db)
  const asked = narrowings(filters)
  const { match, found, all } = met(words, catalogue, lookup, how)
  const left = narrowed(db, found, asked, catalogue)
  const order = { sort: how.sort ?? (words ? 'relevance' : 'date'), each: how.each ?? 'decision', ...bounded(page) }
  const best = ranked(left, catalogue, order, authority)
  const whole = new Set(best.found.map(b => b.passage).filter(p => has(all, p)))
  return {
    total: best.total,
    hits: best.found.map(b => ({
      ...hitOf(db, catalogue.rows[b.decision]! * SPAN + b.passage - catalogue.starts[b.decision]!),
      score: b.score,
      more: b.passages - 1,
      all: whole.has(b.passage),
    })),
    match,
    facets: how.facets ? facetsOf(db, best.decisions, catalogue) : null,
  }
}

/** What the filters leave. */
function narrowed(db: Driver, found: Scored, asked: readonly Narrowing[], catalogue: NumberedCatalogue): Scored {
  const { decisions, roles, entryAt } = catalogue
  const entries = ofEntries(db, asked)
  let left = found
  if (entries.sql !== '1') {
    const rows = db.get<{ all_: string | null }>(
      `SELECT group_concat(e.row) AS all_ FROM entry e WHERE ${entries.sql}`,
      entries.values,
    )
    const fits = new Uint8Array(entryAt.length)
    for (const row of rows?.all_?.split(',') ?? []) {
      const entry = entryAt[Number(row)] ?? -1
      if (entry >= 0) fits[entry] = 1
    }
    left = kept(left, passage => fits[decisions[passage]!] === 1)
  }
  const places = asked.find(n => n.field === 'in')
  if (!places) return left
  const fit = PASSAGE_ROLES.map(
    role => (!places.any.length || places.any.includes(role)) && !places.none.includes(role),
  )
  return kept(left, passage => fit[roles[passage]!]!)
}

function has({ passages }: Scored, passage: number): boolean {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]! < passage) low = middle + 1
    else high = middle
  }
  return passages[low] === passage
}

interface PassageRow {
  readonly start: number
  readonly stop: number
  readonly paragraph: string | null
  readonly role: PassageRole
  readonly without: string | null
}

/** The passage of a row. */
function hitOf(db: Driver, row: number): Omit<Hit, 'score' | 'more' | 'all'> {
  const p = db.get<PassageRow>('SELECT start, stop, paragraph, role, without FROM passage WHERE row = ?', [row])!
  const entry = db.get<EntryRow & { record: ArrayBuffer; text: ArrayBuffer }>(
    `${selectEntries(', v.record, v.text')} WHERE e.row = ?`,
    [Math.floor(row / SPAN)],
  )!
  const { paragraph, role } = p
  const at: At = [p.start, p.stop]
  const without = p.without ? (JSON.parse(p.without) as At[]) : []
  const text = keptPassage({ record: new Uint8Array(entry.record), text: new Uint8Array(entry.text) }, { at, without })
  return { entry: entryOf(entry), at, paragraph, role, text }
}
