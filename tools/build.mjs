// Builds the library and the command into dist/.
import { spawnSync } from 'node:child_process'
import { root } from './install.mjs'

/** Compiles src into dist, quickly where nothing changed. Ends the process when it does not compile. */
export function build() {
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (tsc.status !== 0) process.exit(1)
}
