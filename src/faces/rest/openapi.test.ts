import { describe, expect, test } from 'vitest'
import { fieldsOf, type JsonSchema } from '../../operations/fields.js'
import { operations } from '../../operations/index.js'
import { openApiOf } from './openapi.js'

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { name: string; in: string; required: boolean; description: string; schema: object }[]
  readonly requestBody?: { readonly content: Record<string, { schema: JsonSchema; example: unknown }> }
  readonly responses: Record<string, { readonly $ref?: string; readonly description?: string }>
}
const description = openApiOf(operations, '1.2.3') as unknown as {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Record<string, Record<string, Described>>
  readonly components: Record<'schemas' | 'responses', Record<string, JsonSchema>>
}
const described = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

/** Every object in a value, with where it stands. */
function* within(value: unknown, path = '#'): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value as Readonly<Record<string, unknown>>]
  for (const [key, inner] of Object.entries(value)) yield* within(inner, `${path}/${key}`)
}

test('it is OpenAPI 3.1 and says what it describes', () => {
  expect(description.openapi).toMatch(/^3\.1\.\d+$/)
  expect(description.info).toMatchObject({ title: 'Pandect', version: '1.2.3' })
  expect(JSON.parse(JSON.stringify(description))).toEqual(description)
})

test('every operation that HTTP offers is in it, once, and none that touches the disk', () => {
  const offered = operations.filter(o => o.http).map(o => o.name)
  expect(described.map(d => d.operation.operationId).sort()).toEqual(offered.sort())
  expect(offered).not.toContain('backup')
  expect(offered).not.toContain('doctor')
})

test('every reference leads somewhere, and every component is led to', () => {
  const used = new Set<string>()
  for (const [path, { $ref }] of within(description)) {
    if ($ref === undefined) continue
    expect($ref, path).toMatch(/^#\/components\/(schemas|responses)\/[A-Za-z0-9._-]+$/)
    const [, , kind, name] = ($ref as string).split('/') as [string, string, 'schemas' | 'responses', string]
    expect(description.components[kind]?.[name], $ref as string).toBeDefined()
    used.add(`${kind}/${name}`)
  }
  for (const kind of ['schemas', 'responses'] as const)
    for (const name of Object.keys(description.components[kind])) expect(used).toContain(`${kind}/${name}`)
})

test('schemas are JSON schemas: known types, required fields that are there, sound patterns', () => {
  const types = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']
  for (const [path, { type, required, properties, pattern, items }] of within(description.components.schemas)) {
    if (path.endsWith('/properties') || path.endsWith('/example')) continue
    for (const one of type === undefined ? [] : [type].flat()) expect(types, path).toContain(one)
    for (const name of (required as string[] | undefined) ?? []) expect(properties, path).toHaveProperty([name])
    if (pattern !== undefined) expect(() => new RegExp(pattern as string, 'u'), path).not.toThrow()
    if (type === 'array') expect(items, path).toBeDefined()
  }
})

describe.each(described)('$method $path', ({ path, method, operation }) => {
  const { name, input, example } = operations.find(o => o.name === operation.operationId)!
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(m => m[1])

  test('every field of the input is in it, in its place, with its meaning', () => {
    const fields = fieldsOf(input)
    if (method === 'post') {
      expect(operation.requestBody?.content['application/json']?.example).toEqual(example)
      expect(inPath).toEqual([])
    } else {
      const { parameters = [] } = operation
      expect(parameters.map(p => p.name)).toEqual(fields.map(f => f.name))
      for (const p of parameters) {
        expect(p.in, p.name).toBe(inPath.includes(p.name) ? 'path' : 'query')
        expect(p.description.length, p.name).toBeGreaterThan(5)
        if (p.in === 'path') expect(p.required).toBe(true)
      }
      for (const each of inPath) expect(fields.map(f => f.name)).toContain(each)
    }
  })
  test('its example is one it takes', () => {
    expect(input.parse(example)).toMatchObject(example as object)
  })
  test('it says how it answers, and how it fails', () => {
    expect(operation.summary).not.toBe('')
    expect(operation.responses[200]?.description).toBeDefined()
    const post = method === 'post' ? ['413', '415'] : []
    expect(Object.keys(operation.responses), name).toEqual(
      expect.arrayContaining(['200', '400', '403', ...post, '500', '503']),
    )
  })
})

test('every field of every input and output has its meaning', () => {
  for (const o of operations)
    for (const field of [...fieldsOf(o.input), ...fieldsOf(o.output, 'output')])
      if (!field.schema.$ref) expect(field.meaning.length, `${o.name}: ${field.name}`).toBeGreaterThan(4)
})
