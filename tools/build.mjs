#!/usr/bin/env node
// npm run build: compiles src into dist and puts beside it what is not code.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { root } from './install.mjs'

const STAMP = join(root, 'dist', '.built')

/** Compiles, in half the time where the types need not be checked; ends the process when that fails. */
export function build({ check = true } = {}) {
  const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...(check ? [] : ['--noCheck'])]
  const tsc = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (tsc.status !== 0) {
    console.error('The build failed.')
    process.exit(1)
  }
  bundlePacks()
  bundle('store/sqlite/thread', [])
  cpSync(join(root, 'src/faces/web/assets'), join(root, 'dist/faces/web/assets'), { recursive: true })
  writeFileSync(STAMP, '')
}

/** All packs as one file, which loads in a third of the time of three hundred: every command, and every thread that reads, waits for it. */
function bundlePacks() {
  const dist = join(root, 'dist')
  const others = readdirSync(dist).filter(name => name !== 'packs' && statSync(join(dist, name)).isDirectory())
  bundle(
    'packs/index',
    others.map(room => join(dist, room, '*')),
  )
}

/** A module with all that it imports as one file, in its place; a thread has its own copy of everything anyway. */
function bundle(module, external) {
  const file = join(root, 'dist', `${module}.js`)
  buildSync({
    stdin: {
      contents: readFileSync(join(root, 'src', `${module}.ts`), 'utf8'),
      loader: 'ts',
      resolveDir: dirname(file),
    },
    outfile: file,
    external,
    ...{ bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' },
  })
}

/** True when dist was built after the last change of what it is built from. */
export function built() {
  if (!existsSync(STAMP)) return false
  const at = statSync(STAMP).mtimeMs
  return ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].every(
    path => newest(join(root, path)) < at,
  )
}

function newest(path) {
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), info.mtimeMs)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build()
