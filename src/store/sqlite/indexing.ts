import type { At } from '../../model/decision.js'
import { factsOf } from '../facts.js'
import type { IndexedPassage, Item } from '../item.js'
import type { Passage } from '../passages.js'
import { forgetPart } from './catalogue-parts.js'
import type { Driver, Value } from './driver.js'
import { unlink } from './linking.js'
import { measuresOf } from './measures.js'
import { dropParticulars, keepParticulars } from './particulars.js'
import { SPAN } from './span.js'

/** Columns of `entry` that say of its present version what lists and filters need. */
export const FACTS = [
  ...['made_with', 'court', 'country', 'level', 'type', 'lang', 'day', 'outcomes', 'passages', 'measures', 'marks'],
] as const

/** The values of those columns. */
export function factsIn(db: Driver, item: Item): Value[] {
  const { country, level, type, lang, day, outcomes } = factsOf(item.title)
  const passages = Math.min(item.passages.length, SPAN)
  const measures = measuresOf(within(item.passages))
  return [
    ...[item.madeWith, courtOf(db, item), country, level, type, lang, day],
    ...[` ${outcomes.join(' ')} `, passages, measures, item.particulars.marks],
  ]
}

/** Makes an entry, whose present version is this item, be found. */
export function index(db: Driver, row: number, item: Item): void {
  forgetPart(db, row)
  for (const p of item.problems) db.run('INSERT OR IGNORE INTO problem VALUES (?, ?, ?)', [row, p.code, p.severity])
  keepParticulars(db, row, item.particulars)
  indexPassages(db, row, item.passages)
  markRules(db, row, item.passages)
}

/** Marks the passages of an entry that state a rule of the court's own. */
export function markRules(db: Driver, row: number, passages: readonly Passage[]): void {
  for (const [n, p] of passages.entries())
    if (p.rule) db.run('UPDATE passage SET rule = 1 WHERE row = ?', [row * SPAN + Math.min(n, SPAN - 1)])
}

/** Makes the passages of an entry be found. */
export function indexPassages(db: Driver, row: number, passages: readonly IndexedPassage[]): void {
  for (const [n, p] of within(passages).entries()) {
    const without = p.without.length ? JSON.stringify(p.without) : null
    const values = [row * SPAN + n, p.at[0], p.at[1], p.paragraph, p.role, without]
    db.run('INSERT INTO passage (row, start, stop, paragraph, role, without) VALUES (?, ?, ?, ?, ?, ?)', values)
    // One by one: for several at once, FTS5 writes all it holds each time.
    const words = [row * SPAN + n, p.words, p.stems, p.concepts]
    db.run('INSERT INTO passage_words (rowid, words, stems, concepts) VALUES (?, ?, ?, ?)', words)
  }
}

/** Makes an entry be found no more; the entry and its versions stay. */
export function unindex(db: Driver, entry: number): void {
  forgetPart(db, entry)
  const rows = [entry * SPAN, entry * SPAN + SPAN - 1]
  // One by one: for a range, FTS5 writes all it holds each time.
  for (const { row } of db.all<{ row: number }>('SELECT row FROM passage WHERE row BETWEEN ? AND ?', rows))
    db.run('DELETE FROM passage_words WHERE rowid = ?', [row])
  db.run('DELETE FROM passage WHERE row BETWEEN ? AND ?', rows)
  db.run('DELETE FROM problem WHERE entry = ?', [entry])
  dropParticulars(db, entry)
  unlink(db, entry)
}

/** Takes an entry out, with all its versions. */
export function drop(db: Driver, row: number): void {
  unindex(db, row)
  db.run('DELETE FROM met WHERE batch IN (SELECT id FROM batch WHERE ended IS NULL) AND entry = ?', [row])
  db.run('DELETE FROM version WHERE entry = ?', [row])
  db.run('DELETE FROM entry WHERE row = ?', [row])
}

/** As many passages as there are rows for; what is more belongs to the last. */
function within(passages: readonly IndexedPassage[]): readonly IndexedPassage[] {
  if (passages.length <= SPAN) return passages
  const rest = passages.slice(SPAN - 1)
  const last = rest[0]!
  const joined = (column: 'words' | 'stems' | 'concepts') => rest.map(p => p[column]).join(' ')
  const at: At = [last.at[0], rest.at(-1)!.at[1]]
  const found = { words: joined('words'), stems: joined('stems'), concepts: joined('concepts') }
  return [...passages.slice(0, SPAN - 1), { ...last, at, without: rest.flatMap(p => p.without), ...found }]
}

function courtOf(db: Driver, { title: { court, jurisdiction } }: Item): number | null {
  if (!court) return null
  const key = JSON.stringify([jurisdiction, court.code, court.name])
  const known = db.get<{ row: number }>('SELECT row FROM court WHERE key = ?', [key])
  if (known) return known.row
  return db.run('INSERT INTO court (code, name, country, key) VALUES (?, ?, ?, ?)', [
    court.code,
    court.name,
    jurisdiction,
    key,
  ]).row
}
