import type { Particulars } from '../particulars.js'
import type { Driver } from './driver.js'
import { insert } from './insert.js'
import { SPAN } from './span.js'

/** Keeps what an entry is narrowed by; its marks are a column of the entry. */
export function keepParticulars(db: Driver, entry: number, { called, judges, parties, amounts }: Particulars): void {
  insert(
    db,
    'OR IGNORE INTO called',
    'value ->> 0, value ->> 1',
    called.map(value => [value, entry]),
  )
  const columns = 'value ->> 0, value ->> 1, value ->> 2'
  insert(
    db,
    'OR IGNORE INTO amount',
    columns,
    amounts.map(([value, currency]) => [entry, value, currency]),
  )
  const names = [...judges.map(words => [words, '']), ...parties.map(words => ['', words])].slice(0, SPAN)
  for (const [n, [judge = '', party = '']] of names.entries())
    db.run('INSERT INTO person (rowid, judge, party) VALUES (?, ?, ?)', [entry * SPAN + n, judge, party])
}

/** Takes them out again. */
export function dropParticulars(db: Driver, entry: number): void {
  db.run('DELETE FROM called WHERE entry = ?', [entry])
  db.run('DELETE FROM amount WHERE entry = ?', [entry])
  const rows = [entry * SPAN, entry * SPAN + SPAN - 1]
  // One by one: for a range, FTS5 writes all it holds each time.
  for (const { id } of db.all<{ id: number }>('SELECT id FROM person_docsize WHERE id BETWEEN ? AND ?', rows))
    db.run('DELETE FROM person WHERE rowid = ?', [id])
}
