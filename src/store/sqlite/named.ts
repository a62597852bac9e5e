import type { Name } from '../../links/names.js'
import { isPlaceName } from '../../links/parallels.js'
import type { CitedProvisions, NamesAsked, NamesFound } from '../links.js'
import { MOST_BEARING } from '../links.js'
import type { Driver } from './driver.js'
import { numberOf } from './name-number.js'
import { type EntryRow, entryOf, selectEntries } from './read.js'
import { meaningOfPlaces } from './sayings.js'

/** What of these names is there, or is cited. */
export function named(db: Driver, { dockets, names, laws }: NamesAsked): NamesFound {
  return {
    entries: dockets.length || names.length ? bearing(db, dockets, names) : [],
    cited: citedAmong(db, names),
    laws: counted(db, laws).sort((a, b) => b.decisions - a.decisions || (a.law < b.law ? -1 : 1)),
  }
}

/** The decisions that have one of the names, each by the best of its copies. */
function bearing(db: Driver, dockets: readonly string[], names: readonly Name[]): NamesFound['entries'] {
  const own = names.filter(n => !isPlaceName(n)).map(numberOf)
  const places = names.filter(isPlaceName).map(numberOf)
  const meaning = meaningOfPlaces(
    db,
    places.map(name => ({ name, also: null, date: null, instance: 0 })),
  )
  const meant = places.flatMap(name => meaning({ name, also: null, date: null, instance: 0 }, 0)?.candidates ?? [])
  const rows = db.all<EntryRow>(
    `WITH found (entry) AS MATERIALIZED (
       SELECT c.entry FROM json_each(?) k CROSS JOIN called c ON c.value = k.value
       UNION SELECT n.entry FROM json_each(?) k CROSS JOIN name n ON n.name = k.value
       UNION SELECT value FROM json_each(?)
       LIMIT ${MOST_BEARING}
     ), best (entry) AS MATERIALIZED (
       SELECT (SELECT x.entry FROM link x JOIN entry y ON y.row = x.entry
         WHERE x.entry = l.entry OR x.work = l.work ORDER BY x.worth DESC, y.id LIMIT 1)
       FROM found f JOIN link l ON l.entry = f.entry GROUP BY ifnull(l.work, l.entry)
     )
     ${selectEntries()} JOIN best b ON b.entry = e.row ORDER BY e.id`,
    [JSON.stringify(dockets), JSON.stringify(own), JSON.stringify(meant.map(c => c.entry))],
  )
  return rows.map(entryOf)
}

function citedAmong(db: Driver, names: readonly Name[]): readonly Name[] {
  const sql = `SELECT EXISTS (SELECT 1 FROM cite WHERE name = ?1) OR EXISTS (SELECT 1 FROM cite WHERE also = ?1)
    OR EXISTS (SELECT 1 FROM parallel WHERE place = ?1) AS n`
  return names.filter(name => db.get<{ n: number }>(sql, [numberOf(name)])!.n === 1)
}

function counted(db: Driver, laws: NamesAsked['laws']): CitedProvisions[] {
  const sql = 'SELECT l.name, l.row FROM json_each(?) k JOIN law l ON l.name = k.value'
  const names = JSON.stringify([...new Set(laws.map(l => l.law))])
  const rows = new Map(db.all<{ name: string; row: number }>(sql, [names]).map(l => [l.name, l.row]))
  return laws.flatMap(({ law, section }) => {
    const row = rows.get(law)
    if (row === undefined) return []
    const number = section === null ? '' : ' AND section = ?'
    const { n } = db.get<{ n: number }>(
      `SELECT count(DISTINCT entry) AS n FROM provision WHERE law = ?${number}`,
      section === null ? [row] : [row, section],
    )!
    return n ? [{ law, section, decisions: n }] : []
  })
}
