import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { STDIN } from '../../operations/files.js'
import type { Context } from '../../operations/operation.js'
import { perform } from '../../operations/perform.js'
import { search } from '../../operations/search.js'
import { EXIT } from './exit.js'
import { type LoadMain, toldOf, withLibrary } from './library.js'
import { write } from './terminal.js'
import { tell } from './told.js'

/**
 * Answers the queries of a file, one a line, in their order: a line of JSON for each, what `search` gives or an error of
 * the one shape. Exit status 1 where one of them could not be asked.
 */
export async function runSearches(
  file: string,
  given: Readonly<Record<string, unknown>>,
  named: string | undefined,
  load: LoadMain,
): Promise<number> {
  try {
    return await withLibrary(named, load, async library => {
      const input = file === STDIN ? process.stdin : createReadStream(file)
      let status: number = EXIT.ok
      for await (const query of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const { text, good } = await answer({ ...given, query }, library)
        if (!good) status = EXIT.errors
        await write(`${text}\n`)
      }
      return status
    })
  } catch (error) {
    const told = unreadable(file, error) ?? toldOf(error)
    if (!told) throw error
    return tell(told, { json: true })
  }
}

async function answer(given: object, library: Context): Promise<{ readonly text: string; readonly good: boolean }> {
  try {
    return { text: JSON.stringify(await perform(search, given, library)), good: true }
  } catch (error) {
    const told = toldOf(error)
    if (!told) throw error
    return { text: JSON.stringify({ ok: false, error: told }), good: false }
  }
}

function unreadable(file: string, error: unknown) {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') return null
  return { code: 'source.unreadable', message: `${file}: this file of queries cannot be read (${code})`, problems: [] }
}
