import { OPERATION_ERRORS } from '../../operations/errors.table.js'
import type { Told } from '../../operations/perform.js'
import { EXIT } from './exit.js'
import { coloursFor, harmless } from './terminal.js'

/** Says on standard error what went wrong and what to do; gives the exit status. */
export function tell(
  told: Told,
  options: { readonly json?: boolean; readonly positional?: readonly string[] },
): number {
  process.stderr.write(options.json ? `${JSON.stringify({ ok: false, error: told })}\n` : forPeople(told, options))
  return told.code === 'input.invalid' ? EXIT.usage : EXIT.errors
}

function forPeople(told: Told, { positional = [] }: { readonly positional?: readonly string[] }): string {
  const c = coloursFor(process.stderr)
  const known: Readonly<Record<string, { readonly remedy: string }>> = OPERATION_ERRORS
  const remedy = told.problems.length ? null : known[told.code]?.remedy
  const lines = [
    `${c.red('error')} ${c.bold(told.code)} ${harmless(told.message)}`,
    ...told.problems.map(({ path, message }) => `  ${harmless(nameOf(path, positional))}${harmless(message)}`),
    ...(remedy ? [`  ${remedy}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** A field as the command line names it. */
function nameOf(path: string, positional: readonly string[]): string {
  const [field = ''] = path.split('.')
  if (field === '') return ''
  return positional.includes(field) ? `<${field}>: ` : `--${field}: `
}
