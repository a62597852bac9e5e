import type { Decision, Unreadable } from '../model/decision.js'
import { load } from './files.js'
import type { Parser, ReadOptions } from './parser.js'

/** Reads files one after another, in the order given, one in memory at a time; a file that fails yields its error record. */
export async function* parseFiles(
  files: readonly string[],
  options: ReadOptions,
  parse: Parser,
): AsyncGenerator<Decision | Unreadable> {
  for (const file of files) yield* await parseFile(file, options, parse)
}

/** The records of one file, one for most. Never throws on what a file holds or on a file that cannot be had. */
export async function parseFile(
  file: string,
  options: ReadOptions,
  parse: Parser,
): Promise<readonly (Decision | Unreadable)[]> {
  const loaded = await load(file, options.maxBytes)
  return 'bytes' in loaded ? parse({ bytes: loaded.bytes, name: file }, options) : [loaded.unreadable]
}
