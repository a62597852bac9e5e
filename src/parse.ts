import { checks } from './checks/index.js'
import { madeWith } from './made-with.js'
import type { Decision, Unreadable } from './model/decision.js'
import { packs, unknown } from './packs/index.js'
import { type Equipment, run } from './pipeline/run.js'
import { type Input, type ReadLimits, type ReadResult, read, readAll } from './readers/read.js'
import type { Source } from './text/source.js'

export interface ParseOptions extends ReadLimits {
  /** Which country's law the text follows (`nl`, `AT`), when the text itself does not say. */
  readonly country?: string
}

const equipment: Equipment = { packs, fallback: unknown, checks, madeWith }

/** Reads one file into a Decision, or into the record of why it could not be read. Never throws on input. */
export function parse(input: Input, options: ParseOptions = {}): Decision | Unreadable {
  return decided(read(input, options), input, options)
}

/** Reads every record of a file: one for a text or a page, one for each JSON object or line. Never throws on input. */
export function parseAll(input: Input, options: ParseOptions = {}): (Decision | Unreadable)[] {
  return readAll(input, options).map(result => decided(result, input, options))
}

/** Reads what a reader made of a file. Never throws. */
export function parseSource(source: Source, options: ParseOptions = {}): Decision {
  return run(source, equipment, options.country)
}

function decided(result: ReadResult, input: Input, options: ParseOptions): Decision | Unreadable {
  if ('source' in result) return parseSource(result.source, options)
  return {
    schema: 'pandect.decision/1',
    source: { name: input.name, sha256: null, length: input.bytes.length },
    error: result.error,
  }
}
