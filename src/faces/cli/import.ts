import { resolve } from 'node:path'
import { STDIN } from '../../operations/files.js'
import { documentsIn } from '../../operations/import/documents-in.js'
import { type Imported, importing } from '../../operations/import/importing.js'
import type { Context } from '../../operations/operation.js'
import { tellable } from '../../operations/perform.js'
import { numberOf } from './count.js'
import { courtsLines } from './courts-met.js'
import { EXIT } from './exit.js'
import { countsOf, displayOf, PROGRESS_FORMS, type ProgressForm, timeOf } from './import-progress.js'
import { libraryFile, type OpenLibrary, toldOf } from './library.js'
import { coloursFor, harmless, write } from './terminal.js'
import { tell } from './told.js'

export interface ImportFlags {
  readonly library?: string
  readonly country?: string
  readonly maxSize?: number
  readonly threads?: number
  readonly json?: boolean
  readonly progress?: string
}

const SHOWN = 10

/** `pandect import`: keeps what is in files, folders, patterns and standard input. */
export async function runImport(names: readonly string[], flags: ImportFlags, open: OpenLibrary): Promise<number> {
  const wrong = misunderstood(flags)
  if (wrong) {
    process.stderr.write(`${wrong}\n`)
    return EXIT.usage
  }
  const file = libraryFile(flags.library)
  const display = displayOf(formOf(flags))
  const interrupt = interruptible()
  const from = Date.now()
  try {
    const library = await open(file, flags.threads ? { threads: flags.threads } : {})
    try {
      const { country, maxSize } = flags
      const reading = { ...(country ? { country } : {}), ...(maxSize ? { maxBytes: maxSize } : {}) }
      const options = { ...reading, signal: interrupt.signal, onProgress: display.step }
      const arrivals = await documentsIn(names, options)
      const done = await importing(importName(names, flags), arrivals, library, options)
      display.done()
      const seconds = (Date.now() - from) / 1000
      await (flags.json ? printJson(file, done, seconds, library) : print(file, done, seconds, library))
      return done.stopped === 'interrupted' ? EXIT.interrupted : done.stopped || done.failed ? EXIT.errors : EXIT.ok
    } finally {
      await library.close().catch(() => undefined)
    }
  } catch (error) {
    display.done()
    const told = toldOf(error)
    if (!told) throw error
    return tell(told, flags)
  } finally {
    interrupt.end()
    if (names.includes(STDIN)) process.stdin.destroy()
  }
}

function misunderstood({ threads, progress }: ImportFlags): string | null {
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= 64))
    return 'error: --threads takes a whole number from 1 to 64'
  if (progress !== undefined && !PROGRESS_FORMS.includes(progress as ProgressForm))
    return `error: --progress takes one of ${PROGRESS_FORMS.join(', ')}`
  return null
}

/** How progress is told when nothing is said: a bar to somebody who watches. */
export function formOf({ progress, json }: ImportFlags): ProgressForm {
  if (progress) return progress as ProgressForm
  if (process.stderr.isTTY) return process.env.TERM === 'dumb' ? 'lines' : 'bar'
  return json ? 'none' : 'lines'
}

/** What an import of these is called: the same words go on with one that was broken off. */
export function importName(names: readonly string[], { country, maxSize }: ImportFlags): string {
  const paths = names.map(name => (name === STDIN ? 'standard input' : resolve(name)))
  return [...paths, ...(country ? [`--country ${country}`] : []), ...(maxSize ? [`--max-size ${maxSize}`] : [])].join(
    ' ',
  )
}

/** The first Ctrl-C lets what is being kept be finished, the second ends at once. */
function interruptible(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    controller.abort()
    process.stderr.write('\nFinishing what is being kept; once more ends at once.\n')
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return { signal: controller.signal, end: () => process.off('SIGINT', stop).off('SIGTERM', stop) }
}

async function print(file: string, done: Imported, seconds: number, { store }: Context): Promise<void> {
  const c = coloursFor(process.stdout)
  const lines: string[] = []
  if (done.resumed) lines.push(c.dim(`Went on with import ${done.batch.id} of ${done.batch.started}.`))
  lines.push(`${(done.failed || done.stopped ? c.yellow : c.green)(countsOf(done))} in ${timeOf(seconds)}`)
  if (done.failed) {
    const { items, total } = await store.failures(done.batch.id, { offset: 0, limit: SHOWN })
    for (const { code, message } of items) lines.push(`  ${c.red(code)} ${harmless(message)}`)
    const all = `pandect imports ${done.batch.id}`
    if (total > items.length) lines.push(`  and ${numberOf(total - items.length)} more; ${all} lists them`)
  }
  lines.push(...courtsLines(done.courts))
  if (done.stopped instanceof Error) lines.push(c.red(harmless(done.stopped.message)))
  const place = harmless(file)
  if (done.stopped) lines.push(`What is counted above is kept in ${place}; the same command goes on from there.`)
  else if (done.read === 0) lines.push('There was nothing to read.')
  else if (!done.batch.added && !done.batch.updated) lines.push(`Nothing in ${place} changed.`)
  else lines.push(`Kept in ${place} as import ${done.batch.id}; pandect undo ${done.batch.id} takes it back.`)
  await write(`${lines.join('\n')}\n`)
}

/** One object; the failures are written as they are fetched. */
async function printJson(file: string, done: Imported, seconds: number, { store }: Context): Promise<void> {
  const { stopped, batch, name: _, ...counts } = done
  const state = stopped instanceof Error ? { ok: false, error: tellable(stopped) } : { ok: stopped === null }
  const used = { seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
  const head = JSON.stringify({
    ...state,
    interrupted: stopped === 'interrupted',
    library: file,
    batch,
    ...counts,
    ...used,
  })
  await write(`${head.slice(0, -1)},"failures":[`)
  for (let offset = 0; ; ) {
    const { items, total } = await store
      .failures(batch.id, { offset, limit: 1000 })
      .catch(() => ({ items: [], total: 0 }))
    if (items.length) await write(`${offset ? ',' : ''}${items.map(f => JSON.stringify(f)).join(',')}`)
    offset += items.length
    if (!items.length || offset >= total) break
  }
  await write(']}\n')
}
