// Libraries made once: kept under what the files hold and what this build makes of a sample of them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'libsql'
import { runImport } from '../libraries.mjs'
import { collections, contentOf, decisionFiles } from './corpus.mjs'

/** So many documents of each file, from all over it, tell one build from another. */
const SAMPLE = 12
/** Columns that say when something was done. */
const TIMES = ['started', 'ended', 'undone', 'stored', 'tried', 'what']

/** The folder of the cache: `--cache DIR`, or one among temporary files. */
export function cacheFolder() {
  const at = process.argv.indexOf('--cache')
  const folder = at < 0 ? join(tmpdir(), 'pandect-bench-search') : process.argv[at + 1]
  mkdirSync(folder, { recursive: true })
  return folder
}

/** All texts of the corpus in one library, with the folder where it and what is made of it are kept. */
export async function wholeLibrary(corpus) {
  const paths = [...collections(corpus).map(c => c.path), ...decisionFiles(corpus).map(f => join(corpus, f.path))]
  const folder = join(cacheFolder(), `all-${contentOf(paths)}`)
  return { folder, file: await libraryOf(folder, paths) }
}

/** The library of these files as this build makes it, made now where it is not there. `--library FILE` is taken as it is. */
export async function libraryOf(folder, files) {
  mkdirSync(folder, { recursive: true })
  const given = process.argv.indexOf('--library')
  if (given >= 0) return process.argv[given + 1]
  const file = join(folder, `${await buildOf(folder, files)}.pandect`)
  if (existsSync(file)) return file
  console.error(`making ${file}: takes minutes`)
  const making = `${file}.${process.pid}.new`
  remove(making)
  await imported(making, files)
  for (const end of ['', '-wal', '-shm']) if (existsSync(making + end)) renameSync(making + end, file + end)
  return file
}

async function imported(library, files) {
  const { code, summary, told } = await runImport(['--library', library, ...files]).ended
  if (code === null || code > 1 || !summary) throw new Error(told)
}

/** What this build keeps of a sample, in 12 letters. */
async function buildOf(folder, files) {
  const sample = join(folder, `sample-${process.pid}.jsonl`)
  const library = `${sample}.pandect`
  const packed = files.filter(f => f.endsWith('.jsonl.gz'))
  writeFileSync(sample, packed.flatMap(sampleOf).join('\n'))
  try {
    await imported(library, [sample, ...files.filter(f => !packed.includes(f)).slice(0, SAMPLE)])
    return dumped(library)
  } finally {
    rmSync(sample, { force: true })
    remove(library)
  }
}

function sampleOf(file) {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  const step = Math.max(1, Math.floor(lines.length / SAMPLE))
  return lines.filter((_, i) => i % step === 0)
}

function remove(library) {
  for (const end of ['', '-wal', '-shm']) rmSync(library + end, { force: true })
}

/** All tables row by row but times, and of full-text indexes every word with its places. */
function dumped(library) {
  const db = new Database(library)
  const hash = createHash('sha256')
  const tables = db.prepare(`SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name`).all()
  const indexes = tables.filter(t => /using fts5\s*\(/i.test(t.sql)).map(t => t.name)
  const isShadow = name => indexes.some(index => name.startsWith(`${index}_`))
  for (const { name, sql } of tables) {
    if (isShadow(name) || name.startsWith('sqlite_') || /using fts5vocab/i.test(sql)) continue
    hash.update(sql)
    if (!/^create (virtual )?table/i.test(sql)) continue
    const isIndex = indexes.includes(name)
    if (isIndex) db.exec(`CREATE VIRTUAL TABLE temp.words_of USING fts5vocab(main, ${name}, instance)`)
    for (const row of db.prepare(`SELECT * FROM ${isIndex ? 'temp.words_of' : name}`).iterate()) {
      for (const time of TIMES) delete row[time]
      hash.update(JSON.stringify(row, (_, v) => (v instanceof ArrayBuffer ? Buffer.from(v).toString('base64') : v)))
    }
    if (isIndex) db.exec('DROP TABLE temp.words_of')
  }
  db.close()
  return hash.digest('hex').slice(0, 12)
}
