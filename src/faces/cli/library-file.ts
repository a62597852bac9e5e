import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The library a command works with: the file named, else the setting PANDECT_LIBRARY, else `library.pandect` in the folder
 * where the system keeps a user's data.
 */
export function libraryFile(named: string | undefined): string {
  return resolve(named || process.env.PANDECT_LIBRARY || join(dataFolder(), 'library.pandect'))
}

function dataFolder(): string {
  const { platform, env } = process
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'pandect')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'pandect')
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'pandect')
}
