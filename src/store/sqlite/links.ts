import { inOrderOfInstances } from '../../links/chain.js'
import { citedIn } from '../../links/cited-in.js'
import { type Name, nameOf } from '../../links/names.js'
import type { Level } from '../../model/vocabulary.js'
import type { Filter } from '../../query/query.js'
import type { Entry, EntryId, Listed, Page } from '../entry.js'
import { narrowings } from '../facts.js'
import type { CitedLaw, Citing, Instance, Link, Wanted } from '../links.js'
import { unpacked } from '../packed.js'
import { bounded } from '../page.js'
import { storable } from '../storable.js'
import { chainOf, citedOf, citersOf, ITS_ENTRIES, instancesOf, type Rows, workOfId } from './citers.js'
import { citing } from './citing.js'
import type { Driver } from './driver.js'
import { kept } from './kept.js'
import { type LookedRow, linksFrom, lookedRows } from './looked.js'
import { dateOf, numberOf } from './name-number.js'
import { type EntryRow, entryOf, selectEntries } from './read.js'
import { candidatesOf, meaningIn, soughtNames } from './resolving.js'
import { meaningOfPlaces, throughId } from './sayings.js'
import { ofEntries } from './where.js'
import { workOf } from './works.js'

/** Where what an entry cites leads. */
export function links(db: Driver, id: EntryId): readonly Link[] | undefined {
  const found = db.get<{ row: number }>('SELECT row FROM entry WHERE id = ?', [id])
  if (!found) return undefined
  const own = workOf(db, found.row)
  const meant = (row: LookedRow) => {
    const place = row.name < 0 ? meaningOfPlaces(db, [row])(row, own) : null
    if (place === undefined) return undefined
    const open = () => place ?? meaningIn(row, own, candidatesOf(db, soughtNames(row)))
    const works = row.target === null ? [] : row.target ? [workOf(db, row.target)] : open().candidates.map(c => c.work)
    const entries = [...new Set(works)].map(work => leadingOf(db, work)).sort()
    return { entries, through: place ? throughId(db, place.said) : id }
  }
  return linksFrom(unpacked(kept(db, found.row)!), lookedRows(db, found.row), meant)
}

/** How many decisions cite each of the entries. */
export function citedCounts(db: Driver, ids: readonly EntryId[]): readonly number[] {
  const rows = db.all<{ id: string; row: number }>(
    'SELECT e.id, e.row FROM json_each(?) k JOIN entry e ON e.id = k.value',
    [JSON.stringify(ids)],
  )
  const counts = citedOf(
    db,
    rows.map(r => r.row),
  )
  const known = new Map(rows.map((r, i) => [r.id, counts[i]!]))
  return ids.map(id => known.get(storable(id)) ?? 0)
}

/** The decisions that cite an entry. */
export function citedBy(db: Driver, id: EntryId, page: Page, filters: readonly Filter[] = []): Listed<Citing> {
  const work = workOfId(db, id)
  return work === undefined ? { total: 0, items: [] } : citing(db, narrowedBy(db, citersOf(db, work), filters), page)
}

/** Those of entries that meet the filters. */
function narrowedBy(db: Driver, rows: Rows, filters: readonly Filter[]): Rows {
  if (!filters.length) return rows
  const { sql, values } = ofEntries(db, narrowings(filters))
  const where = `${rows.where} AND c.entry IN (SELECT e.row FROM entry e WHERE ${sql})`
  return { ...rows, where, values: [...rows.values, ...values] }
}

/** The decisions that cite a law, or an article of it. */
export function citingLaw(
  db: Driver,
  law: string,
  section: string | null,
  page: Page,
  filters: readonly Filter[] = [],
): Listed<Citing> {
  const found = db.get<{ row: number }>('SELECT row FROM law WHERE name = ?', [nameOf(law)])
  if (!found) return { total: 0, items: [] }
  const number = section === null ? '' : ' AND c.section = ?'
  const rows = {
    columns: 'c.places, 0 AS name',
    from: 'FROM provision c JOIN link l ON l.entry = c.entry',
    where: `c.law = ?${number}`,
    values: section === null ? [found.row] : [found.row, nameOf(section)],
  }
  return citing(db, narrowedBy(db, rows, filters), page)
}

/** The decisions that cite a decision by this name, or print this place in a report beside one. */
export function citingName(db: Driver, name: Name, page: Page, filters: readonly Filter[] = []): Listed<Citing> {
  const number = numberOf(name)
  const rows = {
    columns: 'c.places, c.name, c.also, c.date',
    from: 'FROM cite c JOIN link l ON l.entry = c.entry',
    where: `(c.entry, c.n) IN (SELECT entry, n FROM cite WHERE name = ? UNION SELECT entry, n FROM cite WHERE also = ? AND name > 0
      UNION SELECT entry, n FROM parallel WHERE place = ?) AND c.instance = 0`,
    values: [number, number, number],
  }
  return citing(db, narrowedBy(db, rows, filters), page)
}

/** The decisions of one case. */
export function chain(db: Driver, id: EntryId): readonly Instance[] {
  const start = workOfId(db, id)
  if (start === undefined) return []
  const works = chainOf(db, start)
  const found = works.map(node => {
    const entry = leading(db, node)
    const { date, court } = entry.title
    const level: Level | null = court?.level ?? null
    return { node, entry, id: entry.id, date, level, before: instancesOf(db, node).filter(w => works.includes(w)) }
  })
  const idOf = new Map(found.map(f => [f.node, f.id]))
  return inOrderOfInstances(found).map(f => ({ entry: f.entry, before: f.before.map(w => idOf.get(w)!).sort() }))
}

/** Laws, or the articles of one, by how many decisions cite them. */
export function laws(db: Driver, law: string | null, page: Page): Listed<CitedLaw> {
  const { offset, limit } = bounded(page)
  const [section, where] = law === null ? [`''`, '1'] : ['p.section', 'w.name = ?']
  const rows = db.all<CitedLaw & { total: number }>(
    `SELECT w.name AS law, ${section} AS section, count(DISTINCT ifnull(l.work, l.entry)) AS decisions, count(*) OVER () AS total
     FROM provision p JOIN link l ON l.entry = p.entry JOIN law w ON w.row = p.law WHERE ${where}
     GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ? OFFSET ?`,
    [...(law === null ? [] : [nameOf(law)]), limit, offset],
  )
  return { total: rows[0]?.total ?? 0, items: rows.map(({ law, section, decisions }) => ({ law, section, decisions })) }
}

/** What is cited and not there. */
export function wanted(db: Driver, page: Page): Listed<Wanted> {
  const { offset, limit } = bounded(page)
  const rows = db.all<WantedRow>(
    `SELECT ifnull(c.said, c.name) AS name, count(DISTINCT ifnull(l.work, l.entry)) AS decisions,
     min(iif(c.said IS NULL, c.entry, NULL)) AS citing, min(c.date) AS first, max(c.date) AS last, count(*) OVER () AS total
     FROM cite c JOIN link l ON l.entry = c.entry
     WHERE c.target IS NULL AND c.instance = 0 AND (c.name > 0 OR c.said IS NOT NULL)
     GROUP BY 1 HAVING citing IS NOT NULL ORDER BY 2 DESC, 1 LIMIT ? OFFSET ?`,
    [limit, offset],
  )
  return { total: rows[0]?.total ?? 0, items: rows.map(row => wantedOf(db, row)) }
}

interface WantedRow {
  readonly name: number
  readonly decisions: number
  readonly citing: number
  readonly first: number | null
  readonly last: number | null
  readonly total: number
}

/** Names are kept as numbers: one of the decisions that cite it says what it is. */
function wantedOf(db: Driver, { name, decisions, citing, first, last }: WantedRow): Wanted {
  const decision = unpacked(kept(db, citing)!)
  const cited = citedIn(decision).find(c => !c.instance && numberOf(c.names[0]!) === name)
  const place = cited?.places[0]
  const target = place && decision.citations[place.citation]?.targets[place.target]
  return {
    ...{ name: cited?.names[0] ?? '', target: target ?? {}, decisions },
    date: first === last ? dateOf(first) : null,
  }
}

/** All entries that are the same decision. */
export function copies(db: Driver, id: EntryId): readonly Entry[] {
  const work = workOfId(db, id)
  return work === undefined ? [] : entriesOf(db, work)
}

/** The copies of a work, the better source first. */
function entriesOf(db: Driver, work: number, limit = -1): Entry[] {
  const rows = db.all<EntryRow>(
    `${selectEntries()} JOIN link l ON l.entry = e.row
     WHERE l.entry IN ${ITS_ENTRIES} ORDER BY l.worth DESC, e.id LIMIT ?`,
    [work, work, limit],
  )
  return rows.map(entryOf)
}

function leading(db: Driver, work: number): Entry {
  return entriesOf(db, work, 1)[0]!
}

function leadingOf(db: Driver, work: number): EntryId {
  const sql = `SELECT e.id FROM link l JOIN entry e ON e.row = l.entry WHERE l.entry IN ${ITS_ENTRIES}
    ORDER BY l.worth DESC, e.id LIMIT 1`
  return db.get<{ id: string }>(sql, [work, work])!.id
}
