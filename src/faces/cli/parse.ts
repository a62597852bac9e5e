import { type Decision, isDecision, type Unreadable } from '../../model/decision.js'
import { expandPaths } from '../../operations/files.js'
import { parseFiles } from '../../operations/parse-files.js'
import type { Parser, ReadOptions } from '../../operations/parser.js'
import { wordsFor } from '../words/choose.js'
import { detailOf } from '../words/detail.js'
import type { Words } from '../words/words.js'
import { EXIT } from './exit.js'
import { summaryOf } from './summary.js'
import { coloursFor, harmless, progressOf, write } from './terminal.js'

/** `pandect parse`: records as JSON lines, or a readable summary of each file. */
export async function runParse(
  names: readonly string[],
  options: { readonly json?: boolean; readonly text?: boolean },
  reading: ReadOptions,
  parse: Parser,
): Promise<number> {
  const files = await expandPaths(names)
  const progress = progressOf(files.length)
  const words = wordsFor([])
  let unreadable = 0
  for await (const record of parseFiles(files, reading, parse)) {
    progress.step(record.source.name)
    if (!isDecision(record)) unreadable++
    await write(options.json ? `${toJson(record, options.text === true)}\n` : summary(record, words))
  }
  progress.done()
  if (!options.json && unreadable > 0 && files.length > 1)
    process.stderr.write(`${words.count(unreadable, 'file')} of ${files.length} ${words.label.unreadable}\n`)
  return unreadable > 0 ? EXIT.errors : EXIT.ok
}

function toJson(record: Decision | Unreadable, text: boolean): string {
  if (text || !isDecision(record)) return JSON.stringify(record)
  const { text: _, ...rest } = record
  return JSON.stringify(rest)
}

/** A file's name, and its head or why it could not be read. */
function summary(record: Decision | Unreadable, words: Words): string {
  const c = coloursFor(process.stdout)
  const name = c.bold(harmless(record.source.name))
  if (isDecision(record)) return `${name}\n${summaryOf(record, words, c)}\n`
  return `${name}\n  ${c.red(harmless(detailOf(record)))}\n  ${words.readError[record.error.code].remedy}\n\n`
}
