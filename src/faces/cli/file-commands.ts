import { type Command, InvalidArgumentError } from 'commander'
import type { ReadOptions } from '../../operations/parser.js'
import type { LoadMain } from './library.js'

export interface SharedOptions {
  readonly country?: string
  readonly maxSize?: number
}

/** Adds what the command does with files, without a library. Each loads its own code when it runs. */
export function addFileCommands(root: Command, load: LoadMain): void {
  const parser = async () => (await load()).parseAll
  readable(root.command('parse <files...>'))
    .description('Read decisions into structured records')
    .option('--json', 'one record per line, in the order of the files')
    .option('--text', 'with --json: keep the source text in the record')
    .action(async (files: string[], options) => {
      const { runParse } = await import('./parse.js')
      process.exitCode = await runParse(files, options, readOptions(options), await parser())
    })
  readable(root.command('check <files...>'))
    .description('Say what is wrong in decisions, like a linter')
    .option('-l, --library <file>', 'check decisions of this library, named by their ids in place of files')
    .option('-v, --verbose', 'say which checks could not be made, and why')
    .option('--json', 'one JSON object per file')
    .action(async (names: string[], options) => {
      const { runCheck, runCheckEntries } = await import('./check.js')
      process.exitCode = options.library
        ? await runCheckEntries(names, options, load)
        : await runCheck(names, options, readOptions(options), await parser())
    })
  readable(root.command('read <file>'))
    .description('Set one decision for reading in the terminal')
    .option('-w, --width <columns>', 'width of the page (default: the terminal, at most 88)', whole)
    .option('-r, --record <number>', 'which one, of a file that holds several', whole)
    .option('--no-notes', 'leave out the notes under the paragraphs')
    .action(async (file: string, options) => {
      const { runRead } = await import('./read.js')
      process.exitCode = await runRead(file, options, readOptions(options), await parser())
    })
}

/** The options of every command that reads files. */
export function readable(command: Command): Command {
  return command
    .option('-c, --country <code>', 'whose law a text follows (nl, at, de, kr, eu) when it does not say')
    .option('--max-size <size>', 'largest file to read, such as 500k, 64M or 1G (default 64M)', size)
}

/** How files are to be read, from what was typed. */
export function readOptions(options: SharedOptions): ReadOptions {
  return {
    ...(options.country === undefined ? {} : { country: options.country }),
    ...(options.maxSize === undefined ? {} : { maxBytes: options.maxSize }),
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

function size(value: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(value)
  if (!found) throw new InvalidArgumentError('Say a size such as 500k, 64M or 1G.')
  return Math.floor(Number(found[1]) * UNITS[found[2]!.toLowerCase()]!)
}

/** A whole number from 1 to 65535: a width, a port, a place in a list. */
export function whole(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 65535) throw new InvalidArgumentError('Say a whole number.')
  return number
}
