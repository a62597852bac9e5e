import { isDecision } from '../../model/decision.js'
import { parseFile } from '../../operations/parse-files.js'
import type { Parser, ReadOptions } from '../../operations/parser.js'
import { readingOf } from '../../operations/reading/reading.js'
import { wordsFor } from '../words/choose.js'
import { detailOf } from '../words/detail.js'
import { EXIT } from './exit.js'
import { typeset } from './page.js'
import { coloursFor, harmless, write } from './terminal.js'

const WIDEST = 88

/** `pandect read`: one decision set for reading. */
export async function runRead(
  file: string,
  options: { readonly width?: number; readonly notes?: boolean; readonly record?: number },
  reading: ReadOptions,
  parse: Parser,
): Promise<number> {
  const words = wordsFor([])
  const { record, held } = await nth(options.record ?? 1, parseFile(file, reading, parse))
  if (!record) {
    process.stderr.write(`${harmless(file)}: ${words.label.recordsHeld} ${held}\n`)
    return EXIT.usage
  }
  if (!isDecision(record)) {
    const error = words.readError[record.error.code]
    process.stderr.write(`${harmless(file)}: ${harmless(detailOf(record))}\n${error.remedy}\n`)
    return EXIT.errors
  }
  const width = Math.max(40, options.width ?? Math.min(process.stdout.columns ?? 80, WIDEST))
  const page = { width, words, colours: coloursFor(process.stdout), notes: options.notes !== false }
  for (const lines of typeset(readingOf(record), page)) if (lines.length) await write(`${lines.join('\n')}\n`)
  return EXIT.ok
}

/** The n-th of some records, counting from 1; all are counted when there are fewer. */
async function nth<T>(n: number, records: AsyncIterable<T>): Promise<{ readonly record?: T; readonly held: number }> {
  let held = 0
  for await (const record of records) if (++held === n) return { record, held }
  return { held }
}
