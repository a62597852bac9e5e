// What the benches of imports share: made-up texts, the command, and what a library holds.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** With `--source` the benches run what is in src, else what is built. */
const source = process.argv.includes('--source')
const at = path => new URL(`../${source ? 'src' : 'dist'}/${path}.${source ? 'ts' : 'js'}`, import.meta.url)
/** A module of ours, by its path without ending. */
export const importModule = path => import(at(path).href)
export const { openLibrary } = await importModule('library')
const COMMAND = [...(source ? ['--import', import.meta.resolve('tsx')] : []), fileURLToPath(at('faces/cli/pandect'))]

/** The value of `--name` on the command line. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

/** Numbers in [0, 1) that are the same for the same seed. */
export function randoms(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const GOODS = ['kisten', 'boten', 'zeilen', 'masten', 'touwen', 'ankers']
const PARTS = [
  n => `De eiser kocht ${n} ${GOODS[n % 6]} en betaalde € ${n},00.`,
  n =>
    `Volgens HR ${1 + (n % 28)} mei 2020, ECLI:NL:HR:2020:${n} is dat een tekortkoming (artikel 6:${1 + (n % 200)} BW).`,
  n => `De gedaagde voerde op ${1 + (n % 28)} juni 2030 verweer tegen de ${GOODS[(n + 1) % 6]}.`,
  n => `De rechtbank acht de levering van ${n} ${GOODS[(n + 2) % 6]} bewezen, zie rechtsoverweging 1.1.`,
]

/** A made-up decision of its own number; `edition` changes its content. */
export function textOf(n, random, edition = 1) {
  const facts = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, i) => `1.${i + 1}. ${PARTS[(n + i) % 4](n)}`)
  return `ECLI:NL:RBZVD:2031:${n}
Rechtbank Zeeveld
Datum uitspraak
${1 + (n % 28)} augustus 2031
1. De feiten
${facts.join('\n')}
2. De beslissing
De rechtbank
2.1. wijst de vordering van ${edition * n} euro af.
`
}

/** JSON lines of made-up decisions `d1`, `d2` …; every hundredth line is broken, every fiftieth a copy of the one before. */
export function writeTexts(file, count, { seed = 1, edition = 1 } = {}) {
  const random = randoms(seed)
  const names = []
  const lines = Array.from({ length: count }, (_, i) => {
    const n = i + 1
    const copied = n % 50 === 0 ? n - 1 : n
    const line = JSON.stringify({ name: `d${n}`, text: textOf(copied, random, edition) })
    names.push(n % 100 === 0 ? null : `d${n}`)
    return n % 100 === 0 ? line.slice(0, 60) : line
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
  return names
}

/** Runs `pandect import`; `onProgress` sees what it reports, and may end it with `kill`. */
export function runImport(args, onProgress = () => undefined) {
  const child = spawn(process.execPath, [...COMMAND, 'import', '--json', '--progress', 'json', ...args])
  let [out, told, rest, last, refused] = ['', '', '', null, null]
  child.stdout.on('data', data => {
    out += data
  })
  child.stderr.on('data', data => {
    const lines = (rest + data).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (!line.startsWith('{')) told += `${line}\n`
      else if (line.startsWith('{"ok":false')) refused = JSON.parse(line)
      else onProgress((last = JSON.parse(line)), () => child.kill('SIGKILL'))
    }
  })
  const ended = new Promise(resolve =>
    child.on('close', (code, signal) => {
      let summary = refused
      try {
        summary = JSON.parse(out)
      } catch {}
      resolve({ code, signal, summary, last, told: told + rest })
    }),
  )
  return { child, ended }
}

/** All that a library holds but times: entries, versions, records, imports, failures, what searches find. */
export async function contentOf(file) {
  const library = await openLibrary(file)
  const { store } = library
  try {
    const entries = await all(page => store.list([], page))
    const versions = {}
    for (const { id, version, name } of entries) {
      versions[id] = { name, records: [] }
      for (let v = 1; v <= version; v++) versions[id].records.push(hash((await store.get(id, v)).decision))
    }
    const imports = await all(page => store.batches(page))
    const failures = {}
    for (const { id } of imports) failures[id] = await all(page => store.failures(id, page))
    const searches = {}
    for (const text of ['ankers', 'levering', 'verweer', '777'])
      searches[text] = await store.search({ words: { is: 'word', text }, filters: [] }, { offset: 0, limit: 50 })
    return {
      versions,
      imports: imports.map(i => ({ ...i, started: null, ended: i.ended !== null })),
      failures,
      searches,
      stats: await store.stats(),
      wrong: await store.diagnose(),
    }
  } finally {
    await library.close()
  }
}

async function all(ask) {
  const items = []
  for (;;) {
    const { items: some, total } = await ask({ offset: items.length, limit: 1000 })
    items.push(...some)
    if (!some.length || items.length >= total) return items
  }
}

function hash(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

/** Counts what holds; `end` prints the last line and says how the process should exit. */
export function tally() {
  let [passed, failed, skipped] = [0, 0, 0]
  return {
    holds(what, good, detail = '') {
      good ? passed++ : failed++
      console.log(`${good ? 'ok  ' : 'FAIL'} ${what}${good ? '' : ` ${detail}`}`)
    },
    skip(what, why) {
      skipped++
      console.log(`skip ${what}: ${why}`)
    },
    end() {
      if (skipped) console.log(`${skipped} skipped`)
      console.log(`${passed} passed, ${failed} failed`)
      return failed ? 1 : 0
    },
  }
}

/** Where two values differ first, as a path; `null` where they do not. */
export function difference(a, b, path = '') {
  if (Object.is(a, b)) return null
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return `${path}: ${JSON.stringify(a)?.slice(0, 80)} is not ${JSON.stringify(b)?.slice(0, 80)}`
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[key], b[key], `${path}/${key}`)
    if (found) return found
  }
  return null
}
