// Installs what the lock file names, when it is not there or not what the lock file names. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Makes `node_modules` what the lock file says; does nothing where it is already. Ends the process when it cannot. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) stop(`Pandect needs Node 20.19 or later; this is ${process.version}.`)
  if (current()) return
  console.log('Installing dependencies …')
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) stop('npm ci failed: the dependencies are not installed.')
}

/** True when every package the lock file needs here is installed in the version it names. */
function current() {
  const hidden = `${root}node_modules/.package-lock.json`
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(([path, p]) => path === '' || p.optional || there[path]?.version === p.version)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
