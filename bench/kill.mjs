#!/usr/bin/env node
// node bench/kill.mjs [--texts 5000] [--kills 10] [--seed 1] [--source]: imports made-up texts, ends the process with SIGKILL at random
// moments, and goes on each time. What was reported as kept must be there after each, and in the end all must be as if nothing
// had happened. Last line: `N passed, N failed`.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentOf, difference, openLibrary, option, randoms, runImport, tally, writeTexts } from './libraries.mjs'

const [texts, kills, seed] = [option('texts', 5000), option('kills', 10), option('seed', 1)]
const folder = mkdtempSync(join(tmpdir(), 'pandect-kill-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const file = name => join(folder, name)
const random = randoms(seed)
const { holds, end } = tally()

// A first edition of some, so that the import brings new versions too.
writeTexts(file('first.jsonl'), Math.ceil(texts / 10), { seed: 7 })
const names = writeTexts(file('all.jsonl'), texts, { seed: 8, edition: 2 })
const base = await runImport(['--library', file('base.pandect'), file('first.jsonl')]).ended
holds('the first edition is kept', base.summary?.added > 0 && base.summary.stopped === undefined, base.told)
copyLibrary('base.pandect', 'whole.pandect')
copyLibrary('base.pandect', 'killed.pandect')
const whole = await runImport(['--library', file('whole.pandect'), file('all.jsonl')]).ended
holds('an undisturbed import ends', whole.summary?.read === texts, whole.told)

const moments = Array.from({ length: kills }, random).sort()
let [ended, inTime] = [false, 0]
for (const [k, moment] of moments.entries()) {
  // An import that was quicker than its kill is begun anew: the next kill must meet one that goes on.
  if (ended) copyLibrary('base.pandect', 'killed.pandect')
  ended = await kill(k, Math.floor((0.85 * moment - 0.05) * texts))
  if (!ended) inTime++
}
holds('most kills came while the import went on', inTime * 2 >= kills, `${inTime} of ${kills}`)
if (!ended) {
  const rest = await runImport(['--library', file('killed.pandect'), file('all.jsonl')]).ended
  holds('the import goes on to its end', rest.summary?.read === texts && rest.summary.batch.ended !== null, rest.told)
}
const [left, right] = [await contentOf(file('killed.pandect')), await contentOf(file('whole.pandect'))]
for (const part of Object.keys(right)) {
  const found = difference(left[part], right[part])
  holds(`${part}: as if nothing had happened`, found === null, found)
}
process.exit(end())

/** Kills an import soon after it has reported so many texts, or, below 1, soon after its start; true when it had ended by then. */
async function kill(k, reported) {
  const delay = random() * (reported < 1 ? 1500 : 60)
  let due = reported < 1
  const { child, ended } = runImport(['--library', file('killed.pandect'), file('all.jsonl')], ({ read }) => {
    if (due || read < reported) return
    due = true
    setTimeout(() => child.kill('SIGKILL'), delay)
  })
  if (due) setTimeout(() => child.kill('SIGKILL'), delay)
  const { last } = await ended
  const kept = last?.read ?? 0
  const what = `kill ${k + 1} of ${kills}, ${kept} of ${texts} reported`
  copyLibrary('killed.pandect', 'looked-at.pandect')
  const library = await openLibrary(file('looked-at.pandect'))
  const there = new Set()
  for (let offset = 0, total = 1; offset < total; offset += 1000) {
    const { items, total: all } = await library.store.list([], { offset, limit: 1000 })
    for (const { name } of items) there.add(name)
    total = all
  }
  const batch = (await library.store.batches({ offset: 0, limit: 1 })).items[0]
  const wrong = await library.store.diagnose()
  await library.close()
  const lost = names.slice(0, kept).filter(name => name && !there.has(name))
  const counted = batch.added + batch.updated + batch.unchanged + batch.failed
  holds(
    what,
    !lost.length && !wrong.length && counted >= kept,
    `lost: ${lost.slice(0, 5)}; ${counted}; wrong: ${wrong}`,
  )
  return batch.what.includes('all.jsonl') && batch.ended !== null
}

function copyLibrary(from, to) {
  for (const end of ['', '-wal', '-shm', '-journal']) {
    rmSync(file(to + end), { force: true })
    if (existsSync(file(from + end))) cpSync(file(from + end), file(to + end))
  }
}
