#!/usr/bin/env node
// npm start -- FILE...: installs and builds what is missing or stale, then serves the library on this machine.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, root } from './install.mjs'

install()
const { build, built } = await import('./build.mjs')
if (!built()) {
  console.log('Building …')
  build({ check: false })
}
const given = process.argv.slice(2)
const VALUED = /^(?:-p|--port|-l|--library|-c|--country|--max-size)$/
const files = given.filter((arg, i) => (arg === '-' || !arg.startsWith('-')) && !VALUED.test(given[i - 1] ?? ''))
// npm moves to the repository's folder; names are meant from where the command was typed.
process.chdir(files.length && process.env.INIT_CWD ? process.env.INIT_CWD : root)
const command = join(root, 'dist/faces/cli/pandect.js')
process.argv = [
  process.execPath,
  command,
  'serve',
  ...(given.some(a => !a.startsWith('-')) ? given : [...given, '--library', join(root, 'demo.pandect'), ...examples()]),
]
await import(pathToFileURL(command).href)

/** The fictional decisions of the repository, for a start without files. */
function examples() {
  const folder = join(root, 'examples')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => /\.(?:txt|html?|json)$/.test(name))
    .sort()
    .map(name => join('examples', name))
}
