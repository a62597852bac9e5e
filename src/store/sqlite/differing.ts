import { type Copy, conflictsOf, MOST_COMPARED } from '../../links/differences.js'
import type { Title } from '../title.js'
import type { Driver } from './driver.js'

interface CopyRow {
  readonly entry: number
  readonly work: number | null
  readonly worth: number
  readonly derived: number
  readonly id: string
  readonly name: string
  readonly title: string
}
const COPY = `SELECT l.entry, l.work, l.worth, l.ecli IS NULL AS derived, e.id, e.name, v.title FROM link l
  JOIN entry e ON e.row = l.entry JOIN version v ON v.entry = e.row AND v.version = e.version`

/** An entry, and the copies that it is compared with, the better source first; nothing for one that has none. */
export function copiesWith(db: Driver, entry: number): { own: Copy; copies: readonly Copy[] } | null {
  const own = rowOf(db, entry)
  return own && own.work !== null ? { own: copyOf(own), copies: compared(db, own.work).map(copyOf) } : null
}

/** Writes of entries of one work in how many fields each is at odds with another; of one without copies, in none. */
export function compare(db: Driver, work: number | null, entries: readonly number[]): void {
  const rows = work === null ? [] : compared(db, work)
  const copies = rows.map(copyOf)
  for (const entry of entries) {
    const own = work === null ? undefined : (rows.find(r => r.entry === entry) ?? rowOf(db, entry))
    const conflicts = own ? conflictsOf(copyOf(own), copies).length : 0
    db.run('UPDATE link SET differs = ?1 WHERE entry = ?2 AND differs IS NOT ?1', [conflicts || null, entry])
  }
}

function rowOf(db: Driver, entry: number): CopyRow | undefined {
  return db.get(`${COPY} WHERE l.entry = ?`, [entry])
}

/** The best copies of a work. */
function compared(db: Driver, work: number): readonly CopyRow[] {
  return db.all(`${COPY} WHERE l.work = ? ORDER BY l.worth DESC, e.id LIMIT ${MOST_COMPARED}`, [work])
}

function copyOf({ id, name, title, derived, worth }: CopyRow): Copy {
  return { id, name, title: JSON.parse(title) as Title, derived: derived === 1, worth }
}
