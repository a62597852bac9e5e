import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { type Field, fieldsOf, readTyped } from '../../operations/fields.js'
import type { Operation } from '../../operations/operation.js'
import { inputOf } from '../../operations/perform.js'
import { wordsFor } from '../words/choose.js'
import { EXIT } from './exit.js'
import { type LoadMain, libraryFile, toldOf, withLibrary } from './library.js'
import { coloursFor, write } from './terminal.js'
import { tell } from './told.js'
import type { View } from './views/view.js'

type Options = Readonly<Record<string, unknown>> & { readonly library?: string; readonly json?: boolean }

/** Adds the command of an operation: its fields as arguments and options, its output as JSON or as its view shows it. */
export function addOperation(root: Command, operation: Operation, view: View | undefined, load: LoadMain): Command {
  const fields = fieldsOf(operation.input)
  const positional = operation.positional.flatMap(name => fields.find(f => f.name === name) ?? [])
  const command = root.command(operation.name).description(operation.summary)
  for (const field of positional) command.argument(argumentOf(field), meaningOf(field))
  addOptions(command, operation)
  for (const { flags, meaning } of view?.options ?? []) command.option(flags, meaning)
  if (view?.question) command.option('-y, --yes', 'do it without asking')
  return addLibrary(command).action(async () => {
    const given = typedOptions(command, operation)
    for (const [i, field] of positional.entries()) take(given, field, command.processedArgs[i])
    process.exitCode = await runOperation(operation, given, command.opts(), view, load)
  })
}

/** Adds the fields of an operation that are no arguments as options. */
export function addOptions(command: Command, { input, positional }: Operation): void {
  for (const field of fieldsOf(input)) if (!positional.includes(field.name)) addOption(command, field)
}

/** What such options say, as an input nobody has looked at yet. */
export function typedOptions(command: Command, { input, positional }: Operation): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const field of fieldsOf(input))
    if (!positional.includes(field.name)) take(given, field, command.opts()[field.name])
  return given
}

function take(given: Record<string, unknown>, field: Field, typed: unknown): void {
  if (typed !== undefined) given[field.name] = readTyped(field, [typed].flat().map(String))
}

/** The options that every command on a library has. */
export function addLibrary(command: Command): Command {
  return command
    .option('-l, --library <file>', 'the library (default: PANDECT_LIBRARY, else one in your data folder)')
    .option('--json', 'what it gives, as one line of JSON')
}

/** Runs an operation on the library and shows what it gives; the exit status. */
export async function runOperation(
  operation: Operation,
  given: unknown,
  options: Options,
  view: View | undefined,
  load: LoadMain,
): Promise<number> {
  try {
    const input = inputOf(operation, given)
    if (view?.question && !options.yes && !(await agreed(view.question(input), options))) return EXIT.ok
    const output = await withLibrary(options.library, load, library => operation.run(input, library))
    const style = {
      colours: coloursFor(process.stdout),
      words: wordsFor([]),
      width: process.stdout.isTTY ? (process.stdout.columns ?? 80) : null,
      options,
    }
    await write(options.json || !view ? `${JSON.stringify(output)}\n` : view.show(output, style, input))
    return view?.good?.(output) === false ? EXIT.errors : EXIT.ok
  } catch (error) {
    const told = toldOf(error)
    if (!told) throw error
    return tell(told, { json: options.json === true, positional: operation.positional })
  }
}

/** Asks where somebody can answer. */
async function agreed(question: string, options: Options): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(`${question} (${libraryFile(options.library)}) [y/N] `)
  asking.close()
  return /^y(es)?$/i.test(answer.trim())
}

function argumentOf({ name, list, required }: Field): string {
  const inner = list ? `${name}...` : name
  return required ? `<${inner}>` : `[${inner}]`
}

function addOption(command: Command, field: Field): void {
  const { name, type, list } = field
  if (type === 'boolean') command.option(`--${name}`, meaningOf(field))
  else if (list) command.option(`--${name} <${KINDS[type]}>`, meaningOf(field), gather)
  else command.option(`--${name} <${KINDS[type]}>`, meaningOf(field))
}

const KINDS = { string: 'text', integer: 'number', number: 'number', boolean: 'switch', object: 'json' } as const

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** A field's meaning as help says it: what it may be, and what it is when left out. */
function meaningOf({ meaning, choices, list, default: preset }: Field): string {
  const plain = meaning.replaceAll('`', '').replace(/\.$/, '')
  const among = choices ? `: ${choices.join(', ')}` : ''
  const again = list ? ' (may be given again)' : ''
  return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}${among}${again}${preset === undefined ? '' : ` (default ${preset})`}`
}
