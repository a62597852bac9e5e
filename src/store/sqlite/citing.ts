import { levelRank } from '../../links/level-rank.js'
import type { At } from '../../model/decision.js'
import type { Level } from '../../model/vocabulary.js'
import { LEVELS } from '../../model/vocabulary.js'
import type { Listed, Page } from '../entry.js'
import { keptPassage } from '../item.js'
import { type Citing, type CitingPlace, firstPlaces } from '../links.js'
import { textIn } from '../packed.js'
import { bounded } from '../page.js'
import { type Passage, type PassageRole, passageText } from '../passages.js'
import { type Rows, totalOf } from './citers.js'
import type { Driver } from './driver.js'
import { type KeptRow, packedIn } from './kept.js'
import { type KeptPlace, unpackPlaces } from './link-places.js'
import { type EntryRow, entryOf, selectEntries } from './read.js'
import type { CiteRow } from './resolving.js'
import { meaningOfPlaces, throughId } from './sayings.js'
import { SPAN } from './span.js'

const RANK = `CASE e.level ${LEVELS.map(level => `WHEN '${level}' THEN ${levelRank(level as Level)}`).join(' ')}
  ELSE ${levelRank(null)} END`

/** The decisions that cite something, each by the best of its copies that do: highest courts first, then the latest. */
export function citing(db: Driver, { columns, from, where, values }: Rows, page: Page): Listed<Citing> {
  const { offset, limit } = bounded(page)
  // With max(), SQLite takes the other columns from the row that has it.
  const rows = db.all<{ row: number; total: number }>(
    `SELECT l.entry AS row, max(ifnull(l.worth, 0)), count(*) OVER () AS total
     ${from} JOIN entry e ON e.row = l.entry WHERE ${where}
     GROUP BY ifnull(l.work, l.entry) ORDER BY ${RANK}, e.day DESC, e.id LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  )
  const total = rows[0]?.total ?? totalOf(db, { columns, from, where, values })
  const items = rows.map(({ row }) => {
    const found = db.all<PlacesRow>(`SELECT ${columns} ${from} WHERE ${where} AND l.entry = ?`, [...values, row])
    return citingOf(db, row, firstPlaces(found.flatMap(of => unpackPlaces(of.places).map(p => ({ ...p, of })))))
  })
  return { total, items }
}

interface PlacesRow extends Pick<CiteRow, 'name' | 'also' | 'date'> {
  readonly places: ArrayBuffer
}
interface FoundPlace extends KeptPlace {
  readonly of: PlacesRow
}

function citingOf(db: Driver, row: number, places: readonly FoundPlace[]): Citing {
  const found = db.get<EntryRow & KeptRow>(`${selectEntries(', v.record, v.text')} WHERE e.row = ?`, [row])!
  const packed = packedIn(found)
  // A short text lies in the record, and is opened once.
  const whole = packed.text.length ? null : textIn(packed)
  const textOf: TextOf = p => (whole === null ? keptPassage(packed, p) : passageText(whole, p))
  const entry = entryOf(found)
  const through = ({ by, of }: FoundPlace) => {
    if (by !== 'report') return null
    const place = of.name < 0 ? meaningOfPlaces(db, [{ ...of, instance: 0 }])({ ...of, instance: 0 }, row) : undefined
    return place ? throughId(db, place.said) : entry.id
  }
  return { entry, places: places.map(place => ({ ...placeOf(db, row, textOf, place), through: through(place) })) }
}

type TextOf = (passage: Pick<Passage, 'at' | 'without'>) => string

function placeOf(
  db: Driver,
  entry: number,
  textOf: TextOf,
  { at, signal, version }: KeptPlace,
): Omit<CitingPlace, 'through'> {
  const columns = 'SELECT start, stop, paragraph, role, without FROM passage'
  const span = [entry * SPAN, entry * SPAN + SPAN - 1]
  const p =
    db.get<PassageRow>(`${columns} WHERE row BETWEEN ? AND ? AND start <= ? ORDER BY row DESC LIMIT 1`, [
      ...span,
      at[0],
    ]) ?? db.get<PassageRow>(`${columns} WHERE row BETWEEN ? AND ? ORDER BY row LIMIT 1`, span)!
  const { paragraph, role } = p
  const passage = { at: [p.start, p.stop] as At, without: p.without ? (JSON.parse(p.without) as At[]) : [] }
  return { at, signal, version: version ?? null, passage: { at: passage.at, paragraph, role, text: textOf(passage) } }
}

interface PassageRow {
  readonly start: number
  readonly stop: number
  readonly paragraph: string | null
  readonly role: PassageRole
  readonly without: string | null
}
