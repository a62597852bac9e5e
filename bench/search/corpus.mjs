// The real texts the benches of the search read: those of the folder that PANDECT_CORPUS names, never of this repository.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const DECISION = /\.(json|jsonl|md|txt|xml|html|docx|pdf)$/

/** The folder of real texts; ends the process with the reason where it is not named. */
export function corpus() {
  const folder = process.env.PANDECT_CORPUS
  if (folder && existsSync(join(folder, 'bench'))) return folder
  console.error('not run: PANDECT_CORPUS must name a folder with bench/*.jsonl.gz and decisions/')
  process.exit(2)
}

/** Files of JSON lines, each with the lines it holds. */
export function collections(folder) {
  return readdirSync(join(folder, 'bench'))
    .filter(name => name.endsWith('.jsonl.gz'))
    .map(name => ({ name: name.slice(0, -9), path: join(folder, 'bench', name) }))
}

/** The lines of a file of JSON lines, as objects. */
export function* records({ path }) {
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) if (line) yield JSON.parse(line)
}

/** Single decisions in the formats of their publishers: `path` from the folder of the corpus on. */
export function decisionFiles(folder) {
  const from = join(folder, 'decisions')
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true })
    .filter(path => DECISION.test(path) && path.includes('/'))
    .sort()
    .map(path => ({ path: join('decisions', path), bytes: readFileSync(join(from, path)) }))
}

/** What files hold, in 12 letters; of what decides how they are changed, too. */
export function contentOf(paths, ...rules) {
  const hash = createHash('sha256').update(rules.join('\0'))
  for (const path of paths) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}
