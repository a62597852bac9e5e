import type { Column, FactsOfAll } from '../finding/catalogue.js'
import type { Driver } from './driver.js'
import { MEASURES, measured } from './measures.js'
import type { NumberedCatalogue } from './postings.js'

/** So many entries are read at once, as one long row. */
const AT_ONCE = 4_096
/** Between the fields of an entry and between entries; no field has them. */
const FIELD = '\u001f'
const ENTRY = '\u001e'

/** What a search must know of every passage and entry of the library. */
export function catalogueOf(db: Driver): NumberedCatalogue {
  const { last, entries, passages } = db.get<{ last: number; entries: number; passages: number }>(
    'SELECT ifnull(max(row), 0) AS last, count(*) AS entries, ifnull(sum(passages), 0) AS passages FROM entry',
  )!
  const entryAt = new Int32Array(last + 1).fill(-1)
  const rows = new Int32Array(entries)
  const starts = new Int32Array(entries + 1)
  const of = {
    decisions: new Int32Array(passages),
    weights: new Float32Array(passages),
    lengths: new Float32Array(passages),
    roles: new Uint8Array(passages),
    rules: new Uint8Array(passages),
  }
  const columns = columnsFor(entries)
  const days = new Int32Array(entries)
  let entry = 0
  let passage = 0
  let sum = 0
  for (let row = 0; row < last; ) {
    const { all_, until } = db.get<{ all_: string | null; until: number | null }>(READ, [row, AT_ONCE])!
    for (const written of all_ ? all_.split(ENTRY) : []) {
      const [number, measures, day, court, ...facts] = written.split(FIELD) as [
        string,
        string,
        string,
        string,
        ...string[],
      ]
      rows[entry] = Number(number)
      entryAt[Number(number)] = entry
      starts[entry] = passage
      const bytes = Buffer.from(measures, 'hex')
      for (let i = 0; i + MEASURES <= bytes.length && passage < passages; i += MEASURES) {
        const { weight, length, role, rule } = measured(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!)
        of.decisions[passage] = entry
        of.weights[passage] = weight
        of.lengths[passage] = length
        of.roles[passage] = role
        of.rules[passage] = rule
        sum += length
        passage++
      }
      days[entry] = Number(day.replaceAll('-', ''))
      const all = [court, ...facts, day.slice(0, 4)]
      for (let i = 0; i < columns.length; i++) columns[i]!.add(entry, all[i]!)
      entry++
    }
    row = until ?? last
  }
  starts[entry] = passage
  const [court, country, level, type, lang, outcome, year] = columns.map((c): Column => c.column) as Seven
  const facts: FactsOfAll = { court, country, level, type, lang, outcome, year, days }
  return { entryAt, rows, starts, ...of, meanLength: sum / Math.max(1, passage) || 1, facts }
}
type Seven = [Column, Column, Column, Column, Column, Column, Column]

const READ = `SELECT group_concat(written, char(30)) AS all_, max(row) AS until FROM (
  SELECT row, row || char(31) || hex(measures) || char(31) || ifnull(day, '') || char(31) || ifnull(court, '') || char(31)
    || ifnull(country, '') || char(31) || ifnull(level, '') || char(31) || ifnull(type, '') || char(31)
    || ifnull(lang, '') || char(31) || outcomes AS written
  FROM entry WHERE row > ? ORDER BY row LIMIT ?)`

function columnsFor(entries: number) {
  return Array.from({ length: 7 }, () => {
    const places = new Map<string, number>([['', 0]])
    const values = ['']
    const of = new Uint32Array(entries)
    return {
      column: { values, of } as Column,
      add(entry: number, value: string) {
        const trimmed = value.trim()
        let place = places.get(trimmed)
        if (place === undefined) {
          places.set(trimmed, (place = values.length))
          values.push(trimmed)
        }
        of[entry] = place
      },
    }
  })
}
