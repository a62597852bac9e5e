#!/usr/bin/env node
// npm start -- PATH...: installs and builds what is missing or stale, then serves the library on this machine. A new library
// begins with what is at the paths, or with the made-up decisions of examples/.
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
const paths = given.filter((arg, i) => (arg === '-' || !arg.startsWith('-')) && !VALUED.test(given[i - 1] ?? ''))
// npm moves to the repository's folder; names are meant from where the command was typed.
process.chdir(process.env.INIT_CWD ?? root)
const command = join(root, 'dist/faces/cli/pandect.js')
const examples = paths.length ? [] : ['--examples', join(root, 'examples')]
process.argv = [process.execPath, command, 'serve', ...given, ...examples]
await import(pathToFileURL(command).href)
