// Plain full-text search, to compare with: FTS5 as it comes (unicode61, no stemming), any of the words, bm25, over the same
// passages, the best passage of each decision.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { importModule } from '../libraries.mjs'

const { textIn } = await importModule('store/packed')
const { passageText } = await importModule('store/passages')

const SPAN = 65_536
/** So many passages are grouped. */
const PASSAGES = 400

/** The plain index of a library's passages, made once for a folder. */
export function plainOf(folder, library) {
  const file = join(folder, 'plain.db')
  if (!existsSync(file)) made(file, library)
  return file
}

/** Searches the plain index; what it found is kept beside it. */
export function openPlain(file) {
  const db = new Database(file)
  const kept = `${file}.found.json`
  const found = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}
  const match = db.prepare('SELECT rowid AS row FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?')
  const entry = db.prepare('SELECT id, name FROM entry WHERE row = ?')
  return {
    /** The first ten decisions `{ id, name }`. */
    search(query) {
      found[query] ??= top(match.all([anyOf(query), PASSAGES]))
      return found[query].map(row => entry.get([row]))
    },
    close() {
      writeFileSync(kept, JSON.stringify(found))
      db.close()
    },
  }
}

/** What a search asks, for the plain index: words, beginnings and phrases as they are typed; null for no words. */
export function plainMatch(words) {
  if (!words) return null
  if (words.is === 'and' || words.is === 'or' || words.is === 'near') {
    const none = words.of.filter(w => w.is === 'not').map(w => plainMatch(w.of))
    const all = words.of
      .filter(w => w.is !== 'not')
      .map(plainMatch)
      .filter(Boolean)
    const some = all.length ? `(${all.join(words.is === 'or' ? ' OR ' : ' AND ')})` : null
    return some && none.filter(Boolean).length ? `(${some} NOT (${none.filter(Boolean).join(' OR ')}))` : some
  }
  if (!/[\p{L}\p{N}]/u.test(words.text)) return null
  return `"${words.text.replaceAll('"', '""')}"${words.is === 'prefix' ? ' *' : ''}`
}

function top(rows) {
  return [...new Set(rows.map(({ row }) => Math.floor(row / SPAN)))].slice(0, 10)
}

function anyOf(query) {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].map(word => `"${word}"`).join(' OR ') || '""'
}

function made(file, library) {
  const making = `${file}.new`
  rmSync(making, { force: true })
  const db = new Database(making)
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536')
  db.exec(`CREATE VIRTUAL TABLE plain USING fts5 (text, content = '', tokenize = 'unicode61')`)
  db.exec('CREATE TABLE entry (row INTEGER PRIMARY KEY, id TEXT, name TEXT)')
  const add = db.prepare('INSERT INTO plain (rowid, text) VALUES (?, ?)')
  const keep = db.prepare('INSERT INTO entry VALUES (?, ?, ?)')
  db.exec('BEGIN')
  for (const { row, id, name, passages } of passagesIn(library)) {
    keep.run([row, id, name])
    for (const { at, text } of passages) add.run([at, text])
  }
  db.exec('COMMIT')
  db.close()
  renameSync(making, file)
}

/** Every entry of a library with the texts of its passages. */
export function* passagesIn(library) {
  const db = new Database(library)
  const own = db.prepare('SELECT row, start, stop, without FROM passage WHERE row BETWEEN ? AND ? ORDER BY row')
  const entries = db.prepare(
    `SELECT e.row, e.id, e.name, v.record, v.text FROM entry e JOIN version v ON v.entry = e.row AND v.version = e.version
     ORDER BY e.row`,
  )
  for (const { row, id, name, record, text } of entries.iterate()) {
    const whole = textIn({ record: new Uint8Array(record), text: new Uint8Array(text) })
    const passages = own.all([row * SPAN, row * SPAN + SPAN - 1]).map(p => ({
      at: p.row,
      text: passageText(whole, { at: [p.start, p.stop], without: JSON.parse(p.without ?? '[]') }),
    }))
    yield { row, id, name, passages }
  }
  db.close()
}
