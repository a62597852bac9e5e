import { check } from '../../operations/check.js'
import { type CheckedFile, checkFile, type PlacedProblem } from '../../operations/check-file.js'
import { expandPaths } from '../../operations/files.js'
import type { Context } from '../../operations/operation.js'
import type { Parser, ReadOptions } from '../../operations/parser.js'
import { inputOf } from '../../operations/perform.js'
import { wordsFor } from '../words/choose.js'
import { detailOf } from '../words/detail.js'
import { EXIT } from './exit.js'
import { type LoadMain, toldOf, withLibrary } from './library.js'
import { coloursFor, harmless, progressOf, write } from './terminal.js'
import { tell } from './told.js'

type Colours = ReturnType<typeof coloursFor>

interface CheckOptions {
  readonly verbose?: boolean
  readonly json?: boolean
}

/** `pandect check`: one line per problem, as linters print them, and a summary. */
export async function runCheck(
  names: readonly string[],
  options: CheckOptions,
  reading: ReadOptions,
  parse: Parser,
): Promise<number> {
  const files = await expandPaths(names)
  return await runChecks(files, 'file', options, file => checkFile(file, reading, parse))
}

/** `pandect check --library`: the same for decisions of a library, by their ids. */
export async function runCheckEntries(
  ids: readonly string[],
  options: CheckOptions & { readonly library: string },
  load: LoadMain,
): Promise<number> {
  let status: number = EXIT.ok
  const missed = (error: unknown): readonly CheckedFile[] => {
    const told = toldOf(error)
    if (!told) throw error
    status = tell(told, options)
    return []
  }
  const look = async (id: string, library: Context): Promise<readonly CheckedFile[]> => {
    const { decisions } = await check.run(inputOf(check, { id }), library)
    return decisions.map(d => ({ name: d.id, problems: d.problems, checks: d.checks, error: null }))
  }
  const found = await withLibrary(options.library, load, library =>
    runChecks(ids, 'decision', options, id => look(id, library).catch(missed)),
  ).catch(missed)
  return typeof found === 'number' ? Math.max(found, status) : status
}

/** Checks one after another, says what was found and how much it was. */
async function runChecks(
  names: readonly string[],
  thing: 'file' | 'decision',
  options: CheckOptions,
  look: (name: string) => Promise<readonly CheckedFile[]>,
): Promise<number> {
  const progress = progressOf(names.length)
  const colours = coloursFor(process.stdout)
  let read = 0
  const total = { error: 0, warning: 0, note: 0, unreadable: 0, notRun: 0 }
  for (const name of names) {
    progress.step(name)
    const found = await look(name)
    read += found.length > 0 ? 1 : 0
    for (const checked of found) {
      if (checked.error) total.unreadable++
      for (const p of checked.problems) total[p.severity]++
      total.notRun += checked.checks.filter(c => c.result === 'not-checked').length
      const text = options.json ? `${JSON.stringify(checked)}\n` : report(checked, options.verbose === true, colours)
      if (text) await write(text)
    }
  }
  progress.done()
  if (!options.json) await write(summary(wordsFor([]).count(read, thing), total, options.verbose === true, colours))
  return total.error + total.unreadable > 0 ? EXIT.errors : EXIT.ok
}

function report(checked: CheckedFile, verbose: boolean, c: Colours): string {
  const name = harmless(checked.name)
  if (checked.error)
    return `${name}:1:1 ${c.red('error')} ${checked.error.code} ${c.dim(harmless(detailOf({ source: checked, error: checked.error })))}\n`
  const lines = checked.problems.map(p => `${name}:${line(p, c)}`)
  if (verbose)
    for (const { code, because } of checked.checks.filter(r => r.result === 'not-checked'))
      lines.push(`${name}: ${c.cyan('not checked')} ${code} ${c.dim(harmless(because ?? ''))}`)
  return lines.map(l => `${l}\n`).join('')
}

function line(p: PlacedProblem, c: Colours): string {
  const paint = p.severity === 'error' ? c.red : p.severity === 'warning' ? c.yellow : c.cyan
  return `${p.line}:${p.column} ${paint(p.severity)} ${c.bold(p.code)} ${harmless(p.message.replace(/\s+/g, ' '))}`
}

function summary(
  read: string,
  total: Readonly<Record<'error' | 'warning' | 'note' | 'unreadable' | 'notRun', number>>,
  verbose: boolean,
  c: Colours,
): string {
  const words = wordsFor([])
  const found = total.error + total.warning + total.note
  const problems = found
    ? `${words.count(found, 'problem')} (${words.count(total.error, 'error')}, ${words.count(total.warning, 'warning')}, ${words.count(total.note, 'note')})`
    : words.label.noneFound
  const parts = [`${read}: ${problems}`]
  if (total.unreadable) parts.push(`${words.count(total.unreadable, 'file')} ${words.label.unreadable}`)
  if (total.notRun)
    parts.push(`${words.count(total.notRun, 'check')} ${words.label.notMade}${verbose ? '' : ' (--verbose says why)'}`)
  const paint = total.error + total.unreadable ? c.red : found ? c.yellow : c.green
  return `${paint(parts.join('; '))}\n`
}
