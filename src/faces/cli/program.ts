import { Command, type CommanderError } from 'commander'
import { EXIT } from './exit.js'
import { addFileCommands } from './file-commands.js'
import type { LoadMain } from './library.js'
import { version } from './version.js'

/** The `pandect` command without the commands on a library; what they need is loaded only when one of them may be meant. */
export function program(load: LoadMain): Command {
  const root = new Command('pandect')
    .description('Reads court decisions as published and turns them into structured, linked, checked law.')
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(pandect --help shows what there is)')
    .exitOverride(leave)
    .helpCommand(false)
    .enablePositionalOptions()
  root.commandsGroup('Files:')
  addFileCommands(root, load)
  return root
}

/** Commands and options that stand by themselves: nothing else is loaded for them. */
const ALONE = new Set(['parse', 'check', 'read', '-V', '--version'])

/** Does what the arguments say; sets the exit status. */
export async function runProgram(args: readonly string[], load: LoadMain): Promise<void> {
  const root = program(load)
  if (!ALONE.has(args[0] ?? '')) (await import('./library-commands.js')).addLibraryCommands(root, load)
  await root.parseAsync(args, { from: 'user' })
}

const EXAMPLES = `
Examples:
  pandect read decision.txt              read it, set for the terminal
  pandect check decisions/               what is wrong in a folder of them
  pandect parse --json *.html > all.jsonl
  cat page.html | pandect parse --json --country at -
  pandect import decisions/              keep a folder in the library
  pandect search 'koop* country:nl'      find passages in it
  pandect serve                          read it in the browser

A directory stands for all files below it, - for standard input.
Exit status: 0 all well, 1 errors found or a file unreadable, 2 command not understood.`

/** Commander exits 1 on a misunderstood command; for us 1 means errors in a decision. */
function leave(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage)
}
