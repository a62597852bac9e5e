#!/usr/bin/env node
// node bench/search/judged.mjs [--kinds cross,same,question,citation] [--misses] [--cache DIR] [--library FILE] [--json]: the queries of
// queries.jsonl over all texts of the corpus in one library: how many of the decisions that answer them are among the first ten,
// beside plain full-text search in the same run. PANDECT_CORPUS names the folder of texts.
import { readFileSync } from 'node:fs'
import Database from 'libsql'
import { importModule, openLibrary } from '../libraries.mjs'
import { wholeLibrary } from './cache.mjs'
import { corpus } from './corpus.mjs'
import { judge, lines } from './measures.mjs'
import { openPlain, plainOf } from './plain.mjs'

const { perform } = await importModule('operations/perform')
const { search } = await importModule('operations/search')
const { folder, file } = await wholeLibrary(corpus())
const queries = readFileSync(new URL('queries.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
const library = await openLibrary(file)
const languageOf = languages(file)
const plain = openPlain(plainOf(folder, file))
const rank = judge(library.store)
const groups = new Map()
for (const { kind, lang, query, relevant } of queries.map(line => JSON.parse(line)).filter(isChosen)) {
  const { results } = await perform(search, { query, limit: 10 }, library)
  const ours = await rank(results, relevant)
  const theirs = await rank(plain.search(query), relevant)
  const pair = `${kind} ${lang} > ${[...new Set(relevant.map(languageOf))].sort().join('+')}`
  for (const group of [kind, pair]) {
    if (!groups.has(group)) groups.set(group, [group, [], []])
    groups.get(group)[1].push(ours)
    groups.get(group)[2].push(theirs)
  }
  if (process.argv.includes('--misses'))
    for (const [i, name] of relevant.entries())
      if (!ours[i]) console.log(`${kind} ${lang} (plain ${theirs[i] || '-'}) ${name} | ${query}`)
}
plain.close()
await library.close()
const rows = [...groups.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1))
console.log(process.argv.includes('--json') ? JSON.stringify(rows) : lines(rows))

function isChosen({ kind }) {
  const at = process.argv.indexOf('--kinds')
  return at < 0 || process.argv[at + 1].split(',').includes(kind)
}

/** The language of the decision that goes by a name; says so where none does. */
function languages(file) {
  const db = new Database(file)
  const named = db.prepare('SELECT lang FROM entry WHERE name = $name OR id = $name')
  const numbered = db.prepare(
    `SELECT lang FROM entry e JOIN version v ON v.entry = e.row WHERE instr(v.title, json_quote($name))`,
  )
  return name => {
    const key = { name: name.replace(/^[\w./-]*#/, '') }
    const found = named.get(key) ?? numbered.get(key)
    if (!found) console.error(`no text of the corpus is ${name}`)
    return found?.lang ?? '?'
  }
}
