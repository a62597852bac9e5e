#!/usr/bin/env node
// node bench/search/known-item.mjs [--sets de,nl,kr] [--sample N] [--misses] [--cache DIR] [--library FILE] [--json]: the headnote of
// a decision as query, taken out of all that is searched; how often the decision is found, and at which rank, beside plain
// full-text search in the same run. PANDECT_CORPUS names the folder of texts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importModule, openLibrary, option } from '../libraries.mjs'
import { cacheFolder, libraryOf } from './cache.mjs'
import { collections, contentOf, corpus, decisionFiles } from './corpus.mjs'
import { HEADNOTE_RULES } from './headnotes.mjs'
import { prepareKnownItems } from './known-items.mjs'
import { judge, lines } from './measures.mjs'
import { openPlain, plainOf } from './plain.mjs'

const NAMES = { de: 'German headnotes', nl: 'Dutch headnotes', kr: 'Korean headnotes' }
const LONGEST = 10_000

const { perform } = await importModule('operations/perform')
const { search } = await importModule('operations/search')
const given = corpus()
const paths = [...collections(given).map(c => c.path), ...decisionFiles(given).map(f => join(given, f.path))]
const folder = join(cacheFolder(), `known-item-${contentOf(paths, HEADNOTE_RULES)}`)
const { items, files } = prepared(folder)
const file = await libraryOf(folder, files)
const library = await openLibrary(file)
const plain = openPlain(plainOf(folder, file))
const rank = judge(library.store)
const rows = []
for (const set of chosen()) {
  const [ours, theirs] = [[], []]
  for (const { query, relevant } of sampled(items.filter(i => i.set === set))) {
    const { results } = await perform(search, { query: query.slice(0, LONGEST), limit: 10 }, library)
    ours.push(await rank(results, relevant))
    theirs.push(await rank(plain.search(query), relevant))
    const [[a], [b]] = [ours.at(-1), theirs.at(-1)]
    if (process.argv.includes('--misses') && a !== 1)
      console.log(`${set} ${a || '-'} (plain ${b || '-'}) ${relevant[0]} ${query.slice(0, 90)}`)
  }
  rows.push([NAMES[set], ours, theirs])
}
plain.close()
await library.close()
console.log(process.argv.includes('--json') ? JSON.stringify(rows) : lines(rows))

/** The files without headnotes and the items, made once. */
function prepared(folder) {
  const list = join(folder, 'items.json')
  if (!existsSync(list)) {
    const made = prepareKnownItems(given, folder)
    writeFileSync(list, JSON.stringify(made))
  }
  return JSON.parse(readFileSync(list, 'utf8'))
}

function chosen() {
  const at = process.argv.indexOf('--sets')
  return at < 0 ? Object.keys(NAMES) : process.argv[at + 1].split(',')
}

/** `--sample N`: so many of a set, from all over it; `--limit N`: the first ones. */
function sampled(all) {
  const step = Math.max(1, Math.floor(all.length / option('sample', all.length)))
  return all
    .filter((_, i) => i % step === 0)
    .slice(0, Math.min(option('limit', all.length), option('sample', all.length)))
}
