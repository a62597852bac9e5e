import { readFileSync } from 'node:fs'
import { Command, type CommanderError, InvalidArgumentError } from 'commander'
import type { Parser, ReadOptions } from '../../operations/parser.js'
import { fileCommands } from './commands.js'
import { EXIT } from './exit.js'
import type { OpenLibrary } from './import.js'
import { addImport } from './import-command.js'

/** Loads the parser when the first command needs it. */
export type LoadParser = () => Promise<Parser>
/** Loads what opens a library. */
export type LoadLibrary = () => Promise<OpenLibrary>

export interface SharedOptions {
  readonly country?: string
  readonly maxSize?: number
}

/** The `pandect` command. Each subcommand loads its own code when it runs, so that help is quick. */
export function program(loadParser: LoadParser, loadLibrary: LoadLibrary): Command {
  const root = new Command('pandect')
    .description('Reads court decisions as published and turns them into structured, linked, checked law.')
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(pandect --help shows what there is)')
    .exitOverride(leave)
  const command = (name: keyof typeof fileCommands, files: string) =>
    root
      .command(`${name} ${files}`)
      .description(fileCommands[name])
      .option('-c, --country <code>', 'whose law a text follows (nl, at, de, kr, eu) when it does not say')
      .option('--max-size <size>', 'largest file to read, such as 500k, 64M or 1G (default 64M)', size)
      .exitOverride(leave)

  addImport(command('import', '<paths...>'), loadLibrary)
  command('parse', '<files...>')
    .option('--json', 'one record per line, in the order of the files')
    .option('--text', 'with --json: keep the source text in the record')
    .action(async (files: string[], options) => {
      const { runParse } = await import('./parse.js')
      process.exitCode = await runParse(files, options, readOptions(options), await loadParser())
    })
  command('check', '<files...>')
    .option('-v, --verbose', 'say which checks could not be made, and why')
    .option('--json', 'one JSON object per file')
    .action(async (files: string[], options) => {
      const { runCheck } = await import('./check.js')
      process.exitCode = await runCheck(files, options, readOptions(options), await loadParser())
    })
  command('read', '<file>')
    .option('-w, --width <columns>', 'width of the page (default: the terminal, at most 88)', columns)
    .option('-r, --record <number>', 'which one, of a file that holds several', columns)
    .option('--no-notes', 'leave out the notes under the paragraphs')
    .action(async (file: string, options) => {
      const { runRead } = await import('./read.js')
      process.exitCode = await runRead(file, options, readOptions(options), await loadParser())
    })
  command('serve', '[paths...]')
    .option('-l, --library <file>', 'the library; made when it is not there')
    .option('-p, --port <port>', 'port on this machine (default: the first free one from 4040)', columns)
    .action(async (paths: string[], options) => {
      const { serve } = await import('../web/serve.js')
      const { libraryFile } = await import('./library-file.js')
      const open = async () => (await loadLibrary())(libraryFile(options.library), {})
      await serve(open, { ...readOptions(options), port: options.port, paths, version: version() })
    })
  return root
}

const EXAMPLES = `
Examples:
  pandect read decision.txt              read it, set for the terminal
  pandect check decisions/               what is wrong in a folder of them
  pandect parse --json *.html > all.jsonl
  cat page.html | pandect parse --json --country at -

A directory stands for all files below it, - for standard input.
Exit status: 0 all well, 1 errors found or a file unreadable, 2 command not understood.`

function readOptions(options: SharedOptions): ReadOptions {
  return {
    ...(options.country === undefined ? {} : { country: options.country }),
    ...(options.maxSize === undefined ? {} : { maxBytes: options.maxSize }),
  }
}

/** Commander exits 1 on a misunderstood command; for us 1 means errors in a decision. */
function leave(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage)
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

function size(value: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(value)
  if (!found) throw new InvalidArgumentError('Say a size such as 500k, 64M or 1G.')
  return Math.floor(Number(found[1]) * UNITS[found[2]!.toLowerCase()]!)
}

function columns(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 65535) throw new InvalidArgumentError('Say a whole number.')
  return number
}

function version(): string {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
