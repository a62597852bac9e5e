#!/usr/bin/env node
// npm run corpus-diff BASE [FOLDER...] [-- --most N]: reads real decisions with this working tree and with the commit BASE, and
// shows what records gained and lost. Without a folder, those of PANDECT_CORPUS/decisions. `--most` limits the lines shown (400).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, root } from './install.mjs'

const { base, most, folders } = asked(process.argv.slice(2))
if (base === undefined) {
  console.error('Say which commit to compare with: npm run corpus-diff main')
  process.exit(2)
}
if (folders.length === 0) {
  console.log('not run: set PANDECT_CORPUS to a folder with decisions/, or name folders of decisions')
  process.exit(0)
}
install()
const place = mkdtempSync(join(tmpdir(), 'pandect-base-'))
const tree = join(place, 'tree')
process.on('exit', () => {
  git(['worktree', 'remove', '--force', tree])
  rmSync(place, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
await compare()

/** Reads every file with both, one after the other, and prints where they differ. */
async function compare() {
  const [before, after] = [await baseline(), await working()]
  const { tsImport } = await import('tsx/esm/api')
  const { countsOf, differenceOf, saidBy } = await tsImport('./difference.ts', import.meta.url)
  const { filesIn } = await import('./accuracy/sources.mjs')
  const differences = []
  let [files, shown, hidden] = [0, 0, 0]
  for (const folder of folders)
    for (const { file, bytes } of filesIn(folder)) {
      files++
      const difference = differenceOf(...[before, after].map(read => read({ bytes, name: file }).flatMap(saidBy)))
      const lines = [
        ...difference.lost.map(s => `  - ${s.kind} ${s.text}`),
        ...difference.gained.map(s => `  + ${s.kind} ${s.text}`),
      ]
      if (lines.length === 0) continue
      differences.push(difference)
      const room = Math.max(0, most - shown)
      if (room > 0) console.log([file, ...lines.slice(0, room)].join('\n'))
      shown += Math.min(room, lines.length)
      hidden += Math.max(0, lines.length - room)
    }
  if (hidden) console.log(`… and ${hidden} more (--most ${shown + hidden} shows them)`)
  console.log(`\n${'kind'.padEnd(28)}${'gained'.padStart(8)}${'lost'.padStart(8)}`)
  for (const [kind, gained, lost] of countsOf(differences))
    console.log(kind.padEnd(28) + String(gained).padStart(8) + String(lost).padStart(8))
  console.log(`${files} files read, ${differences.length} differ`)
}

async function working() {
  const { build, built } = await import('./build.mjs')
  if (!built()) build({ check: false })
  return (await import(pathToFileURL(join(root, 'dist/parse.js')).href)).parseAll
}

/** What parses in the commit that is compared with: a tree of its own, built beside this one's dependencies. */
async function baseline() {
  const added = git(['worktree', 'add', '--detach', tree, base])
  if (added.status !== 0) stop(`${base} cannot be had: ${added.stderr.trim()}`)
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck']
  if (spawnSync(process.execPath, args, { cwd: tree, stdio: 'inherit' }).status !== 0) stop(`${base} does not build`)
  return (await import(pathToFileURL(join(tree, 'dist/parse.js')).href)).parseAll
}

function asked(args) {
  const at = args.indexOf('--most')
  const most = at < 0 ? 400 : Number(args.splice(at, 2)[1])
  const [base, ...named] = args
  const corpus = process.env.PANDECT_CORPUS && join(resolve(process.env.PANDECT_CORPUS), 'decisions')
  const folders = named.length ? named.map(f => resolve(f)) : corpus && existsSync(corpus) ? [corpus] : []
  return { base, most: Number.isFinite(most) ? most : 400, folders }
}

function git(args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
