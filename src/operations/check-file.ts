import { type CheckReport, type Decision, isDecision, type Problem, type Unreadable } from '../model/decision.js'
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

/** Reads one file and says what is wrong with each of its records, in the order of the text. */
export async function checkFile(file: string, options: ReadOptions, parse: Parser): Promise<CheckedFile[]> {
  const files: CheckedFile[] = []
  for await (const record of parseFile(file, options, parse)) files.push(checked(record))
  return files
}

function checked(record: Decision | Unreadable): CheckedFile {
  const { name } = record.source
  if (!isDecision(record)) return { name, problems: [], checks: [], error: record.error }
  const place = placesOf(record.text ?? '')
  const problems = record.problems.map(p => ({ ...p, ...place(p.at[0]) }))
  return { name, problems, checks: record.checks, error: null }
}
