#!/usr/bin/env node
import { program } from './program.js'

// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** The packs are loaded by the first file, not by `--help`. */
const main = () => import('../../main.js')
await program(
  async () => (await main()).parseAll,
  async () => (await main()).openLibrary,
).parseAsync()
