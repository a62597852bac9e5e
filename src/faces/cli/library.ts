import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Context } from '../../operations/operation.js'
import type { Parser } from '../../operations/parser.js'
import { type Told, tellable } from '../../operations/perform.js'

/** What the command needs of the main module: loaded by the first command that works. */
export type LoadMain = () => Promise<{ readonly parseAll: Parser; readonly openLibrary: OpenLibrary }>
/** Opens a library file, making it when it is not there. */
export type OpenLibrary = (
  file: string,
  options?: { readonly threads?: number },
) => Promise<Context & { close(): Promise<void> }>

type Environment = Readonly<Record<string, string | undefined>>

/** The library file that is meant: the one named, else PANDECT_LIBRARY, else `library.pandect` in the user's data folder. */
export function libraryFile(
  named: string | undefined,
  env: Environment = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return resolve(named || env.PANDECT_LIBRARY || join(dataFolder(env, platform, home), 'library.pandect'))
}

function dataFolder(env: Environment, platform: string, home: string): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'pandect')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'pandect')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'pandect')
}

/** A library that is not there, and how to make it. */
export class NoLibrary extends Error {
  constructor(readonly file: string) {
    super(`There is no library at ${file}. Make it with: pandect import --library ${JSON.stringify(file)} PATH...`)
  }
}

/** Opens the library for as long as it is used. Only with `make` is one made that is not there. */
export async function withLibrary<T>(
  named: string | undefined,
  load: LoadMain,
  use: (library: Context) => Promise<T>,
  { make = false } = {},
): Promise<T> {
  const file = libraryFile(named)
  if (!make && !existsSync(file)) throw new NoLibrary(file)
  const library = await (await load()).openLibrary(file)
  try {
    return await use(library)
  } finally {
    await library.close()
  }
}

/** What the command tells of an error; `null` for one that is a bug of ours. */
export function toldOf(error: unknown): Told | null {
  if (error instanceof NoLibrary) return { code: 'store.unreachable', message: error.message, problems: [] }
  return tellable(error)
}
