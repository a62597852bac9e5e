import { type Linked, linkedOf } from '../item.js'
import { unpacked } from '../packed.js'
import type { Driver } from './driver.js'
import { kept } from './kept.js'
import { linkAll } from './linking.js'
import { UNKNOWN } from './works.js'

/** So many entries are linked at once. */
const AT_ONCE = 100

/**
 * The fifth form of a library: places in reports as names of decisions. `parallel` has which entry prints a place beside the `n`th
 * thing that it cites; all that say the same of a place have the same `saying`. `said` of a citation by such a place is the name of
 * the decision that is not there.
 */
export function paralleled(db: Driver): void {
  db.exec(`
  create table parallel (
    place integer not null, saying integer not null, entry integer not null references entry(row),
    n integer not null, court integer,
    primary key (place, saying, entry)
  ) strict, without rowid;
  create index parallel_entry on parallel (entry);
  alter table cite add column said integer;
  ${['cite', 'provision', 'law', 'name', 'likely', 'link'].map(table => `delete from ${table};`).join(' ')}
  `)
  for (let last = 0; ; ) {
    const rows = db.all<{ row: number }>(`SELECT row FROM entry WHERE row > ? ORDER BY row LIMIT ${AT_ONCE}`, [last])
    if (!rows.length) return
    linkAll(db, new Map(rows.map(({ row }) => [row, linkedIn(db, row)])))
    last = rows.at(-1)!.row
  }
}

/** Of a record that is damaged nothing is known; `diagnose` finds it. */
function linkedIn(db: Driver, entry: number): Linked {
  try {
    return linkedOf(unpacked(kept(db, entry)!))
  } catch {
    return { names: [], cited: [], provisions: [], likeness: UNKNOWN }
  }
}
