import type { Command } from 'commander'
import { importDocuments } from '../../operations/import.js'
import { readable } from './file-commands.js'
import type { LoadMain } from './library.js'
import { addLibrary } from './operation-command.js'

/** Adds `pandect import`, which takes files of any size; the operation of that name takes what fits into a request. */
export function addImport(root: Command, load: LoadMain): Command {
  return addLibrary(readable(root.command('import <paths...>')))
    .description(importDocuments.summary)
    .option('--threads <number>', 'how many threads read (default 2)', Number)
    .option('--progress <form>', 'bar, lines, json (one object a line, on standard error) or none')
    .action(async (paths: string[], options) => {
      const { runImport } = await import('./import.js')
      process.exitCode = await runImport(paths, options, (await load()).openLibrary)
    })
}
