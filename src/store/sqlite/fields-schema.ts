import type { Decision } from '../../model/decision.js'
import { unpacked } from '../packed.js'
import { hasMark, markOf, particularsOf } from '../particulars.js'
import { passagesOf } from '../passages.js'
import type { Driver } from './driver.js'
import { markRules } from './indexing.js'
import { kept } from './kept.js'
import { keepParticulars } from './particulars.js'

/**
 * The seventh form of a library: what fields narrow by. `called` has dockets, and ECLIs that are not the decision's id; `person` the
 * words of one name in each row, from `entry * SPAN` on; `marks` of an entry what its record has; `rule` whether a passage states one.
 */
export function fielded(db: Driver): void {
  db.exec(`
  alter table entry add column marks integer not null default 0;
  alter table passage add column rule integer not null default 0;
  create table called (
    value text not null, entry integer not null references entry(row),
    primary key (value, entry)
  ) strict, without rowid;
  create index called_entry on called (entry);
  create table amount (
    entry integer not null references entry(row), value real not null, currency text not null,
    primary key (entry, value, currency)
  ) strict, without rowid;
  create index amount_value on amount (value);
  create virtual table person using fts5 (
    judge, party, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
  );
  `)
  for (let last = 0; ; ) {
    const rows = db.all<{ row: number }>('SELECT row FROM entry WHERE row > ? ORDER BY row LIMIT 1000', [last])
    if (!rows.length) return
    for (const { row } of rows) fill(db, row)
    last = rows.at(-1)!.row
  }
}

/** Of a record that is damaged nothing is known; `diagnose` finds it. */
function fill(db: Driver, row: number): void {
  const decision = decisionIn(db, row)
  if (!decision) return
  const particulars = particularsOf(decision)
  keepParticulars(db, row, particulars)
  db.run('UPDATE entry SET marks = ? WHERE row = ?', [particulars.marks, row])
  if (hasMark(particulars.marks, markOf('holdings'))) markRules(db, row, passagesOf(decision))
}

function decisionIn(db: Driver, entry: number): Decision | null {
  try {
    return unpacked(kept(db, entry)!)
  } catch {
    return null
  }
}
