import type { Command } from 'commander'
import { operations } from '../../operations/index.js'
import { readable, readOptions, whole } from './file-commands.js'
import { addImport } from './import-command.js'
import { type LoadMain, libraryFile } from './library.js'
import { addOperation } from './operation-command.js'
import { addSearch } from './search-command.js'
import { views } from './views/index.js'

/** Operations whose command is written by hand. */
const OWN: ReadonlySet<string> = new Set(['check', 'import', 'search'])

/** Adds a command for every operation on a library, and the one that serves it. */
export function addLibraryCommands(root: Command, load: LoadMain): void {
  root.commandsGroup('Library:')
  addImport(root, load)
  addSearch(root, load)
  for (const operation of operations)
    if (!OWN.has(operation.name)) {
      const command = addOperation(root, operation, views.get(operation.name), load)
      if (operation.name === 'saved-searches') command.alias('saved')
    }
  addServe(root, load)
}

function addServe(root: Command, load: LoadMain): void {
  readable(root.command('serve [paths...]'))
    .description('Open the library in the browser')
    .option('-l, --library <file>', 'the library; made when it is not there')
    .option('--examples <folder>', 'import this folder when the library is new and no paths are given')
    .option('-p, --port <port>', 'port on this machine (default: the first free one from 4040)', whole)
    .action(async (paths: string[], options) => {
      const { serve } = await import('./serve.js')
      const open = async () => await (await load()).openLibrary(libraryFile(options.library))
      await serve(open, { ...readOptions(options), port: options.port, examples: options.examples, paths })
    })
}
