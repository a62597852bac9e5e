import type { Similar } from '../links.js'
import { unpacked } from '../packed.js'
import { mostAlike, type Trait, traitsOf } from '../similar.js'
import type { Driver } from './driver.js'
import { findingIn } from './finding.js'
import { kept } from './kept.js'
import { numberOf } from './name-number.js'
import { type EntryRow, entryOf, selectEntries } from './read.js'

/** Copies of one decision stand beside one another: so many times as many are looked at. */
const COPIES = 3

/** Decisions that have much in common with one, copies of one decision once. */
export function similar(db: Driver, id: string, limit: number): readonly Similar[] | undefined {
  const own = db.get<{ row: number }>('SELECT row FROM entry WHERE id = ?', [id])
  if (!own) return undefined
  const { catalogue } = findingIn(db)
  const having = (trait: Trait, most: number) => rowsHaving(db, trait, most)
  const traits = traitsOf(unpacked(kept(db, own.row)!))
  const alike = mostAlike(traits, { decisions: catalogue.rows.length, having }, (limit + 1) * COPIES)
  const works = new Set([workOf(db, own.row)])
  const found: Similar[] = []
  for (const { decision, shared } of alike) {
    if (found.length === limit) break
    const work = workOf(db, decision)
    if (works.has(work)) continue
    works.add(work)
    const entry = db.get<EntryRow>(`${selectEntries()} WHERE e.row = ?`, [decision])
    if (entry) found.push({ entry: entryOf(entry), shared: shared.map(({ kind, text }) => ({ kind, text })) })
  }
  return found
}

function workOf(db: Driver, row: number): number {
  return db.get<{ work: number }>('SELECT ifnull(work, entry) AS work FROM link WHERE entry = ?', [row])?.work ?? row
}

function rowsHaving(db: Driver, trait: Trait, most: number): readonly number[] {
  if (trait.kind === 'decision')
    return rows(db, 'SELECT DISTINCT entry FROM cite WHERE name = ? AND instance = 0 LIMIT ?', [
      numberOf(trait.name),
      most,
    ])
  if (trait.kind === 'law')
    return rows(
      db,
      'SELECT entry FROM provision WHERE law = (SELECT row FROM law WHERE name = ?) AND section = ? LIMIT ?',
      [trait.law, trait.section, most],
    )
  const column = trait.kind === 'word' ? 'words' : 'concepts'
  const counted = db.get<{ doc: number }>('SELECT doc FROM passage_terms WHERE term = ? AND col = ?', [
    trait.form,
    column,
  ])
  if (!counted || counted.doc >= most) return []
  const { catalogue, lookup } = findingIn(db)
  const { passages } = lookup({ is: 'phrase', forms: [trait.form], open: false, in: column })
  const entries = new Set<number>()
  for (const passage of passages) entries.add(catalogue.rows[catalogue.decisions[passage]!]!)
  return [...entries]
}

function rows(db: Driver, sql: string, values: readonly (string | number)[]): number[] {
  return db.all<{ entry: number }>(sql, values).map(r => r.entry)
}
