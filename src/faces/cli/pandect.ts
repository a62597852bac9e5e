#!/usr/bin/env node
import { runProgram } from './program.js'

// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** The packs are loaded by the first file, not by `--help`. */
await runProgram(process.argv.slice(2), () => import('../../main.js'))
