import { unpacked } from '../packed.js'
import { staleParts } from './catalogue-parts.js'
import type { Driver } from './driver.js'
import { SPAN } from './span.js'

const FINDINGS = 20
const MEND = 'Go back to a backup, or import again into a new library.'
const AGAIN = 'Remove this decision and import it again.'

/** What is wrong with a library, each finding with what to do; up to 20 of a kind. */
export function diagnose(db: Driver): readonly string[] {
  return [...file(db), ...counts(db), ...entries(db), ...catalogue(db)]
}

/** The engine's own check, which takes in the index of words. */
function file(db: Driver): string[] {
  const found = db.all<{ integrity_check: string }>(`PRAGMA integrity_check(${FINDINGS})`).map(r => r.integrity_check)
  const keys = db.all<{ table: string }>('PRAGMA foreign_key_check').slice(0, FINDINGS)
  return [
    ...found.filter(text => text !== 'ok').map(text => `The file is damaged: ${text}. ${MEND}`),
    ...keys.map(({ table }) => `A row of ${table} belongs to nothing. ${MEND}`),
  ]
}

/** Each must count nothing. */
const NONE: readonly (readonly [string, string])[] = [
  [
    `SELECT count(*) AS n FROM passage p WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.row = p.row / ${SPAN})`,
    'passages belong to no decision',
  ],
  [
    'SELECT count(*) AS n FROM passage p WHERE NOT EXISTS (SELECT 1 FROM passage_words_docsize w WHERE w.id = p.row)',
    'passages are not in the index of words',
  ],
  [
    'SELECT count(*) AS n FROM passage_words_docsize w WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.row = w.id)',
    'places in the index of words belong to no passage',
  ],
  [
    `SELECT count(*) AS n FROM entry e WHERE passages <> (SELECT count(*) FROM passage p
     WHERE p.row BETWEEN e.row * ${SPAN} AND e.row * ${SPAN} + ${SPAN - 1})`,
    'decisions have more or fewer passages than they should',
  ],
  [
    'SELECT count(*) AS n FROM entry e WHERE NOT EXISTS (SELECT 1 FROM version v WHERE v.entry = e.row AND v.version = e.version)',
    'decisions are without their text',
  ],
  [
    'SELECT count(*) AS n FROM entry e WHERE NOT EXISTS (SELECT 1 FROM link l WHERE l.entry = e.row)',
    'decisions are without their names and citations',
  ],
  [
    'SELECT count(*) AS n FROM cite c WHERE c.target > 0 AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.row = c.target)',
    'citations lead to nothing that is there',
  ],
  [
    `SELECT count(*) AS n FROM cite c WHERE c.target > 0 AND c.name > 0
     AND EXISTS (SELECT 1 FROM entry e WHERE e.row = c.target) AND NOT EXISTS (SELECT 1 FROM name n WHERE n.entry = c.target AND n.name IN (c.name, c.also))`,
    'citations lead to what has another name',
  ],
  [
    `SELECT count(*) AS n FROM parallel p WHERE NOT EXISTS (SELECT 1 FROM cite c WHERE c.entry = p.entry AND c.n = p.n)`,
    'places in reports are printed beside nothing that is cited',
  ],
  ...(['called', 'amount'] as const).map(
    table =>
      [
        `SELECT count(*) AS n FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.row = t.entry)`,
        `rows of ${table} belong to no decision`,
      ] as const,
  ),
  [
    `SELECT count(*) AS n FROM person_docsize p WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.row = p.id / ${SPAN})`,
    'names of persons belong to no decision',
  ],
]

function counts(db: Driver): string[] {
  return NONE.flatMap(([sql, meaning]) => {
    const { n } = db.get<{ n: number }>(sql)!
    return n ? [`${n} ${meaning}. ${MEND}`] : []
  })
}

function catalogue(db: Driver): string[] {
  const n = staleParts(db)
  return n ? [`${n} parts of what a search knows are not as the decisions are. ${MEND}`] : []
}

/** Every version must unpack, and the passages of the present one lie inside its text. */
function entries(db: Driver): string[] {
  const found: string[] = []
  let row = 0
  while (found.length < FINDINGS) {
    const v = db.get<Kept>(
      `SELECT v.row, v.key, v.version, v.text, v.record, e.id, e.row AS entry, e.version AS present
       FROM version v JOIN entry e ON e.row = v.entry WHERE v.row > ? ORDER BY v.row LIMIT 1`,
      [row],
    )
    if (!v) break
    row = v.row
    const trouble = troubleWith(db, v)
    if (trouble) found.push(`${v.id}: ${trouble}. ${AGAIN}`)
  }
  return found
}

interface Kept {
  readonly row: number
  readonly key: string
  readonly version: number
  readonly text: ArrayBuffer
  readonly record: ArrayBuffer
  readonly id: string
  readonly entry: number
  readonly present: number
}

function troubleWith(db: Driver, v: Kept): string | null {
  try {
    const { text = '' } = unpacked({ record: new Uint8Array(v.record), text: new Uint8Array(v.text) })
    if (v.version !== v.present) return null
    const outside = db.get<{ n: number }>(
      `SELECT count(*) AS n FROM passage WHERE row BETWEEN ? AND ? AND NOT (0 <= start AND start <= stop AND stop <= ?)`,
      [v.entry * SPAN, v.entry * SPAN + SPAN - 1, text.length],
    )!
    return outside.n ? `${outside.n} of its passages lie outside its text` : null
  } catch {
    return `version ${v.version} cannot be unpacked`
  }
}
