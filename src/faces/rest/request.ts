import type { Context } from 'hono'
import { type Field, readTyped } from '../../operations/fields.js'
import { OperationError } from '../../operations/operation.js'

/** What a request gives to an operation: fields of the path, and of the query or the JSON body. Nothing is checked yet. */
export async function givenBy(c: Context, fields: readonly Field[]): Promise<unknown> {
  if (c.req.method === 'POST') return await bodyOf(c)
  const byName = new Map(fields.map(f => [f.name, f]))
  const typed = new Map<string, string[]>()
  for (const [name, value] of new URL(c.req.url).searchParams) {
    const values = typed.get(name)
    if (values) values.push(value)
    else typed.set(name, [value])
  }
  const path = Object.entries(c.req.param() as Readonly<Record<string, string>>)
  const twice = path.filter(([name]) => typed.has(name))
  if (twice.length)
    throw invalid(twice.map(([name]) => ({ path: name, message: 'Stands in the path, not in the query' })))
  for (const [name, value] of path) typed.set(name, [value])
  return Object.fromEntries(
    [...typed].map(([name, values]) => {
      const field = byName.get(name)
      return [name, field ? readTyped(field, values) : values]
    }),
  )
}

async function bodyOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch (error) {
    throw invalid([{ path: '', message: error instanceof SyntaxError ? 'The body is not JSON' : 'The body broke off' }])
  }
}

function invalid(problems: OperationError['problems']): OperationError {
  return new OperationError('input.invalid', 'This request cannot be read', problems)
}

/** True for `application/json`, with or without parameters. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/json[\t ]*(;|$)/i.test(contentType ?? '')
}
