import { type ZodType, z } from 'zod'
import { OPERATION_ERRORS } from '../../operations/errors.table.js'
import { fieldsOf, type JsonSchema, jsonSchemaOf } from '../../operations/fields.js'
import type { Operation } from '../../operations/operation.js'
import { REQUEST_ERRORS } from './errors.table.js'
import { recordSchemas } from './record-schema.js'
import { statusOf } from './status.js'

type Json = Readonly<Record<string, unknown>>

/** The description of the HTTP interface: OpenAPI 3.1, made from the operations. */
export function openApiOf(operations: readonly Operation[], version: string): Json {
  const schemas: Record<string, JsonSchema> = {}
  const paths: Record<string, Record<string, Json>> = {}
  put(schemas, 'Error', ERROR, 'output')
  for (const operation of operations) {
    if (!operation.http) continue
    const path = operation.http.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.http.method]: describe(operation, schemas) }
  }
  for (const [name, schema] of Object.entries(recordSchemas())) schemas[name] = named(schema)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pandect',
      version,
      summary: 'Court decisions, read, linked, checked and searched.',
      description: `Answers on this machine only. A request that fails gets an \`Error\`. ${OFFSETS}`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where pandect serve says it listens.' }],
    paths,
    components: { schemas, responses: responses() },
  }
}

const OFFSETS = 'Offsets are `[start, end)` in UTF-16 code units of the source text.'

function describe(operation: Operation, schemas: Record<string, JsonSchema>): Json {
  const { name, summary, http, example } = operation
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const post = http?.method === 'post'
  const given = post
    ? { requestBody: body(put(schemas, `${title}Input`, operation.input, 'input'), example) }
    : { parameters: query(operation) }
  const answer = put(schemas, `${title}Output`, operation.output, 'output')
  return {
    operationId: name,
    summary,
    ...given,
    responses: {
      200: { description: 'What was asked for.', content: { 'application/json': { schema: answer } } },
      ...Object.fromEntries(statuses(operation).map(s => [s, { $ref: `#/components/responses/${REFERENCE[s]}` }])),
    },
  }
}

/** Puts a schema, and what it names, among the components; gives the reference to it. */
function put(schemas: Record<string, JsonSchema>, name: string, type: ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, $defs = {}, ...schema } = jsonSchemaOf(type, io)
  for (const [part, def] of Object.entries($defs)) schemas[part] = named(def)
  schemas[name] = named(schema)
  return { $ref: `#/components/schemas/${name}` }
}

/** References point to the components. */
function named<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as T
}

function body(schema: Json, example: unknown): Json {
  return { required: true, content: { 'application/json': { schema, example } } }
}

function query(operation: Operation): Json[] {
  const inPath = new Set([...(operation.http?.path ?? '').matchAll(/:(\w+)/g)].map(m => m[1]))
  const example = operation.example as Json
  return fieldsOf(operation.input).map(({ name, meaning, required, schema }) => {
    const { description: _, ...rest } = schema
    return {
      name,
      in: inPath.has(name) ? 'path' : 'query',
      description: meaning,
      required: inPath.has(name) || required,
      schema: rest,
      ...(name in example ? { example: example[name] } : {}),
    }
  })
}

/** The statuses an operation may fail with. */
function statuses({ http, fails = [] }: Operation): number[] {
  const post = http?.method === 'post' ? [413, 415] : []
  return [...new Set([400, 403, ...fails.map(statusOf), ...post, 500, 503])].sort((a, b) => a - b)
}

const REFERENCE: Readonly<Record<number, string>> = {
  400: 'Invalid',
  403: 'Refused',
  404: 'Unknown',
  413: 'TooLarge',
  415: 'NotJson',
  500: 'Failed',
  503: 'LibraryUnavailable',
}

function responses(): Json {
  const texts: Readonly<Record<number, string>> = {
    400: OPERATION_ERRORS['input.invalid'].meaning,
    403: REQUEST_ERRORS['request.refused'].meaning,
    404: 'There is nothing of that id or number.',
    413: OPERATION_ERRORS['input.too-large'].meaning,
    415: REQUEST_ERRORS['request.media-type'].meaning,
    500: REQUEST_ERRORS.internal.meaning,
    503: 'The library cannot be used; `code` begins with `store.` and says why.',
  }
  return Object.fromEntries(
    Object.entries(texts).map(([status, description]) => [
      REFERENCE[Number(status)],
      { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
    ]),
  )
}

const ERROR = z
  .object({
    ok: z.literal(false),
    error: z.object({
      code: z.string().describe('Permanent code, such as `input.invalid`.'),
      message: z.string().describe('What went wrong, for a person.'),
      problems: z
        .array(
          z.object({
            path: z.string().describe('The field, `ids.0`; empty for the whole.'),
            message: z.string().describe('What is wrong with it.'),
          }),
        )
        .describe('What is wrong with each field, where that is known.'),
    }),
  })
  .describe('What went wrong, in the one shape that every failure has.')
