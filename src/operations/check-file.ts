import { type CheckReport, isDecision, type Problem, type Unreadable } from '../model/decision.js'
import { parseFile } from './parse-files.js'
import type { Parser, ReadOptions } from './parser.js'
import { type Place, placesOf } from './place.js'

/** A problem with the line and column where it starts. */
export interface PlacedProblem extends Problem, Place {}

export interface CheckedFile {
  readonly name: string
  readonly problems: readonly PlacedProblem[]
  readonly checks: readonly CheckReport[]
  /** Why the file could not be checked at all. */
  readonly error: Unreadable['error'] | null
}

/** Reads one file and says what is wrong with it, in the order of the text. */
export async function checkFile(file: string, options: ReadOptions, parse: Parser): Promise<CheckedFile> {
  const record = await parseFile(file, options, parse)
  if (!isDecision(record)) return { name: file, problems: [], checks: [], error: record.error }
  const place = placesOf(record.text ?? '')
  const problems = record.problems.map(p => ({ ...p, ...place(p.at[0]) }))
  return { name: file, problems, checks: record.checks, error: null }
}
