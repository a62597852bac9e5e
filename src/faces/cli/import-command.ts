import type { Command } from 'commander'
import type { OpenLibrary } from './import.js'

/** Adds `pandect import`, which takes files of any size; the operation of that name takes what fits into a request. */
export function addImport(command: Command, open: () => Promise<OpenLibrary>): Command {
  return command
    .option(
      '-l, --library <file>',
      'the library to keep them in (default: PANDECT_LIBRARY, or one in your data folder)',
    )
    .option('--threads <number>', 'how many threads read (default 2)', Number)
    .option('--json', 'print the summary, with everything that could not be read, as one JSON object')
    .option('--progress <form>', 'bar, lines, json (one object a line, on standard error) or none')
    .action(async (paths: string[], options) => {
      const { runImport } = await import('./import.js')
      process.exitCode = await runImport(paths, options, await open())
    })
}
