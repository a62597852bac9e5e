import type { At } from '../../model/decision.js'
import type { Query } from '../../query/query.js'
import { type Narrowing, narrowings, standsIn } from '../facts.js'
import { met } from '../finding/find.js'
import { hitsOf } from '../finding/hits.js'
import { facetsOf, ranked } from '../finding/ranked.js'
import { kept, type Scored } from '../finding/scored.js'
import { keptPassage } from '../item.js'
import { bounded } from '../page.js'
import type { PassageRole } from '../passages.js'
import type { Hit, Hits, How, Page } from '../store.js'
import { PASSAGE_ROLES } from '../weight.js'
import type { Driver } from './driver.js'
import { findingIn } from './finding.js'
import type { NumberedCatalogue } from './postings.js'
import { ENTRY, type EntryRow, entryOf } from './read.js'
import { cameSince } from './saved.js'
import { SPAN } from './span.js'
import { ofEntries } from './where.js'

/** The best passage of each entry that meets the query; or each passage that does. */
export function search(db: Driver, { words, filters }: Query, page: Page, how: How = {}): Hits {
  const { catalogue, lookup, worthOf, courts, counts } = findingIn(db)
  const asked = narrowings(filters)
  const { match, found, all, whole } = met(words, catalogue, lookup, how)
  const left = recent(db, narrowed(db, found, asked, catalogue), catalogue, how.since)
  const order = { sort: how.sort ?? (words ? 'relevance' : 'date'), each: how.each ?? 'decision', ...bounded(page) }
  const best = ranked(left, catalogue, order, worthOf, whole)
  const rows = best.found.map(b => catalogue.rows[b.decision]! * SPAN + b.passage - catalogue.starts[b.decision]!)
  const passages = passagesOf(db, rows)
  const cited = how.shown ? counts(best.found.map(b => catalogue.rows[b.decision]!)) : null
  return {
    total: best.total,
    hits: best.found.map((b, i) => {
      const shown = passages.get(rows[i]!)!
      const marks = match && how.shown ? hitsOf(shown.text, match, shown.entry.title.language) : []
      return {
        ...shown,
        score: b.score,
        more: b.passages - 1,
        all: has(all, b.passage),
        marks,
        cited: cited?.[i] ?? null,
      }
    }),
    match,
    facets: how.facets ? facetsOf(best.decisions, catalogue.facts, courts) : null,
  }
}

/** What of it came since a mark. */
function recent(
  db: Driver,
  found: Scored,
  { decisions, entryAt }: NumberedCatalogue,
  since: number | undefined,
): Scored {
  if (since === undefined) return found
  const came = new Set(cameSince(db, since).map(row => entryAt[row]))
  return kept(found, passage => came.has(decisions[passage]!))
}

/** Of so many passages filters look at their entries only, not at all there are. */
const FEW = 4_000

function rowsOf({ passages }: Scored, { decisions, rows }: NumberedCatalogue): number[] {
  return [...new Set(Array.from(passages, p => rows[decisions[p]!]!))]
}

/** What the filters leave. */
function narrowed(db: Driver, found: Scored, asked: readonly Narrowing[], catalogue: NumberedCatalogue): Scored {
  const { decisions, roles, rules, entryAt } = catalogue
  const entries = ofEntries(db, asked)
  let left = found
  if (entries.sql !== '1') {
    const few = found.passages.length <= FEW ? rowsOf(found, catalogue) : null
    const rows = db.get<{ all_: string | null }>(
      few
        ? `SELECT group_concat(e.row) AS all_ FROM json_each(?) k CROSS JOIN entry e ON e.row = k.value WHERE ${entries.sql}`
        : `SELECT group_concat(e.row) AS all_ FROM entry e WHERE ${entries.sql}`,
      [...(few ? [JSON.stringify(few)] : []), ...entries.values],
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
  const fit = [0, 1].map(rule => PASSAGE_ROLES.map(role => standsIn(role, rule === 1, places)))
  return kept(left, passage => fit[rules[passage]!]![roles[passage]!]!)
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
  readonly place: number
  readonly start: number
  readonly stop: number
  readonly paragraph: string | null
  readonly role: PassageRole
  readonly without: string | null
}
type Shown = Omit<Hit, 'score' | 'more' | 'all' | 'marks' | 'cited'>

/** Passages by their rows. The record of a decision is needed only where it takes the text along. */
function passagesOf(db: Driver, rows: readonly number[]): Map<number, Shown> {
  const found = db.all<PassageRow & EntryRow & { record: ArrayBuffer | null; text: ArrayBuffer }>(
    `SELECT ${ENTRY}, p.row AS place, p.start, p.stop, p.paragraph, p.role, p.without, v.text,
       iif(length(v.text) > 0, NULL, v.record) AS record
     FROM json_each(?) k CROSS JOIN passage p ON p.row = k.value CROSS JOIN entry e ON e.row = k.value / ${SPAN}
     CROSS JOIN version v ON v.entry = e.row AND v.version = e.version`,
    [JSON.stringify(rows)],
  )
  return new Map(found.map(row => [row.place, shown(row)]))
}

function shown(row: PassageRow & EntryRow & { record: ArrayBuffer | null; text: ArrayBuffer }): Shown {
  const { start, stop, paragraph, role, without } = row
  const at: At = [start, stop]
  const packed = { record: new Uint8Array(row.record ?? new ArrayBuffer(0)), text: new Uint8Array(row.text) }
  const text = keptPassage(packed, { at, without: without ? (JSON.parse(without) as At[]) : [] })
  return { entry: entryOf(row), at, paragraph, role, text }
}
