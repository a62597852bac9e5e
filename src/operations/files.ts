import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Unreadable } from '../model/decision.js'
import { DEFAULT_MAX_BYTES } from './parser.js'

/** The name that stands for standard input. */
export const STDIN = '-'

/** A file's bytes, or the record of why there are none. */
export type Loaded = { readonly bytes: Uint8Array } | { readonly unreadable: Unreadable }

/**
 * Files that the given names mean, in the order given: a directory stands for all files below it and a pattern
 * (`*`, `?`, `**`) for what it matches, both sorted by code unit, hidden files and READMEs left out. A name that means
 * nothing is kept, so that reading it says why.
 */
export async function expandPaths(names: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const name of names) files.push(...(await expand(name)))
  return files
}

async function expand(name: string): Promise<string[]> {
  if (name === STDIN) return [name]
  const info = await stat(name).catch(() => null)
  if (info?.isDirectory()) return (await below(name)).sort(byCodeUnit)
  if (info || !/[*?]/.test(name)) return [name]
  const parts = name.split('/')
  const fixed = parts.findIndex(p => /[*?]/.test(p))
  const base = parts.slice(0, fixed).join('/') || (name.startsWith('/') ? '/' : '.')
  const pattern = globPattern(name)
  const found = (await below(base)).filter(f => pattern.test(base === '.' ? f.replace(/^\.\//, '') : f))
  return found.length ? found.sort(byCodeUnit) : [name]
}

/** What tells of a folder is no decision. */
const README = /^readme(?:\.\w{2,4})?$/i

async function below(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
  const files: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || README.test(entry.name)) continue
    const path = join(directory, entry.name)
    if (entry.isDirectory()) files.push(...(await below(path)))
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(path)
  }
  return files
}

function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/^\.\//, '')
    .split(/(\*\*\/?|\*|\?)/)
    .map(part => {
      if (part.startsWith('**')) return '(?:[^/]+/)*'
      if (part === '*') return '[^/]*'
      if (part === '?') return '[^/]'
      return part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    })
    .join('')
  return new RegExp(`^${source}${glob.endsWith('**') ? '[^/]*' : ''}$`)
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Reads one file, or standard input for `-`. A larger one than `maxBytes` is not taken into memory. Never throws. */
export async function load(name: string, maxBytes: number = DEFAULT_MAX_BYTES): Promise<Loaded> {
  if (name === STDIN) return loadStdin(maxBytes)
  let handle: FileHandle | undefined
  try {
    handle = await open(name, 'r')
    const info = await handle.stat()
    if (info.isDirectory()) return unreadable(name, 0, 'source.unreadable', 'is a directory')
    if (info.size > maxBytes) return tooLarge(name, info.size, maxBytes)
    return { bytes: await handle.readFile() }
  } catch (error) {
    return unreadable(name, 0, 'source.unreadable', reason(error))
  } finally {
    await handle?.close().catch(() => undefined)
  }
}

async function loadStdin(maxBytes: number): Promise<Loaded> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > maxBytes) return tooLarge(STDIN, size, maxBytes)
    }
  } catch (error) {
    return unreadable(STDIN, size, 'source.unreadable', reason(error))
  }
  return { bytes: Buffer.concat(chunks) }
}

function tooLarge(name: string, size: number, maxBytes: number): Loaded {
  return unreadable(name, size, 'source.too-large', `${size} bytes, more than the limit of ${maxBytes}`)
}

function unreadable(name: string, length: number, code: Unreadable['error']['code'], message: string): Loaded {
  return {
    unreadable: {
      schema: 'pandect.decision/1',
      source: { name, sha256: null, length },
      error: { code, message: `${name}: ${message}` },
    },
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  ELOOP: 'symbolic links go round in a circle',
  EMFILE: 'too many open files',
}

/** What went wrong with a file, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return (code && REASONS[code]) || (error instanceof Error ? error.message : String(error))
}
