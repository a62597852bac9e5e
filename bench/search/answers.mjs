#!/usr/bin/env node
// node bench/search/answers.mjs [--misses] [--cache DIR] [--library FILE] [--json]: the questions of questions.jsonl, and the judged ones of
// queries.jsonl, asked of all texts of the corpus in one library: how often one that can be answered is, by the decision that does, and
// how often nothing is said where nothing answers. Those `held` were not looked at when the decision was made. PANDECT_CORPUS names the
// folder of texts.
import { readFileSync } from 'node:fs'
import { importModule, openLibrary } from '../libraries.mjs'
import { wholeLibrary } from './cache.mjs'
import { corpus } from './corpus.mjs'
import { judge } from './measures.mjs'

const { perform } = await importModule('operations/perform')
const { ask } = await importModule('operations/ask')
const { file } = await wholeLibrary(corpus())
const library = await openLibrary(file)
const rank = judge(library.store)
const groups = new Map()
const judged = read('queries.jsonl').filter(({ kind }) => kind === 'question')
for (const { lang, query, relevant, not, held } of [...read('questions.jsonl'), ...judged]) {
  const { countries, total } = await perform(ask, { question: query, bare: true }, library)
  const passages = countries.flatMap(c => c.passages).sort((a, b) => a.n - b.n)
  const right = relevant ? (await rank(passages, relevant)).some(Boolean) : total === 0
  const names = relevant ? ['can be answered', `can be answered, ${lang}`] : ['cannot', `cannot: ${not}`]
  for (const name of [...names, ...(held ? [`${names[0]}, held`] : [])]) {
    const group = groups.get(name) ?? { n: 0, answered: 0, right: 0 }
    groups.set(name, { n: group.n + 1, answered: group.answered + (total > 0), right: group.right + right })
  }
  if (!right && process.argv.includes('--misses'))
    console.log(`${relevant ? 'not found' : not} ${lang} (${total}) ${query}`)
}
await library.close()
const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else {
  console.log(['', 'n', 'answered', 'right'].map(cell).join(''))
  for (const [name, { n, answered, right }] of rows) console.log([name, n, answered, right].map(cell).join(''))
}

function cell(value, i) {
  return i === 0 ? value.padEnd(24) : String(value).padStart(10)
}

function read(name) {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line))
}
