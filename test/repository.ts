import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder everything else stands in. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const APART = /(?:^|\/)(?:node_modules|dist|coverage|\.git|\.cache)(?:\/|$)/

/** Every file of the repository, with its text. */
export function filesOf(): { path: string; text: string }[] {
  return walk('')
    .filter(path =>
      /\.(?:ts|tsx|mjs|cjs|js|json|md|css|html|txt|yml|xml)$|(?:^|\/)(?:run|LICENSE|\.gitignore)$/.test(path),
    )
    .sort()
    .map(path => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }))
}

function walk(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap(entry => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (APART.test(path)) return []
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : []
  })
}
