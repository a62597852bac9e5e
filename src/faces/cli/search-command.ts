import type { Command } from 'commander'
import { search } from '../../operations/search.js'
import type { LoadMain } from './library.js'
import { addLibrary, addOptions, runOperation, typedOptions } from './operation-command.js'
import { searchView } from './views/search.js'

/** Adds `pandect search`: one query, in as many words as are typed, or a file of them. */
export function addSearch(root: Command, load: LoadMain): Command {
  const command = root.command('search [query...]').description(search.summary)
  addOptions(command, search)
  return addLibrary(command)
    .option('--batch <file>', 'one query a line, answered by one line of JSON each; - for standard input')
    .action(async (words: string[]) => {
      const { batch, ...options } = command.opts<{ batch?: string; json?: boolean; library?: string }>()
      const given = typedOptions(command, search)
      if (batch !== undefined) {
        const { runSearches } = await import('./searches.js')
        process.exitCode = await runSearches(batch, given, options.library, load)
      } else {
        const asked = words.length ? { ...given, query: words.join(' ') } : given
        process.exitCode = await runOperation(search, asked, options, searchView, load)
      }
    })
}
