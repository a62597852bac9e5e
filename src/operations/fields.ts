import { type ZodType, z } from 'zod'

/** A JSON schema, as far as faces look into it. */
export interface JsonSchema {
  readonly [key: string]: unknown
  readonly type?: string
  readonly description?: string
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly $defs?: Readonly<Record<string, JsonSchema>>
}

/** One field of an operation, as a face offers it. */
export interface Field {
  readonly name: string
  readonly meaning: string
  /** What it holds, or what each member of a list holds. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object'
  readonly list: boolean
  readonly required: boolean
  readonly default: unknown
  /** The only values, where they are few. */
  readonly choices: readonly string[] | null
  readonly schema: JsonSchema
}

/** The fields of a schema, in its order; `$defs` of what is named is left out. */
export function fieldsOf(schema: ZodType, io: 'input' | 'output' = 'input'): Field[] {
  const { properties = {}, required = [] } = jsonSchemaOf(schema, io)
  return Object.entries(properties).map(([name, field]) => {
    const list = field.type === 'array'
    const one = (list ? field.items : field) ?? {}
    return {
      name,
      meaning: field.description ?? one.description ?? '',
      type: typeOf(one),
      list,
      required: required.includes(name) && field.default === undefined,
      default: field.default,
      choices: one.enum ? one.enum.map(String) : null,
      schema: field,
    }
  })
}

/** The JSON schema (2020-12) of a zod schema; what has an id stands in `$defs`. An answer may grow by new fields. */
export function jsonSchemaOf(schema: ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (io === 'output') delete jsonSchema.additionalProperties
    },
  }) as JsonSchema
}

function typeOf({ type }: JsonSchema): Field['type'] {
  return type === 'string' || type === 'integer' || type === 'number' || type === 'boolean' ? type : 'object'
}

/**
 * A field as it was typed, in an address or on a command line: numbers and switches are read, lists gathered. What
 * does not fit stays as typed, so that the schema says why.
 */
export function readTyped(field: Field, typed: readonly string[]): unknown {
  const values = typed.map(value => readOne(field, value))
  return field.list || values.length > 1 ? values : values[0]
}

function readOne({ type }: Field, typed: string): unknown {
  if (type === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : typed
  if ((type === 'integer' || type === 'number') && /^-?\d{1,400}(\.\d{1,400})?$/.test(typed)) return Number(typed)
  return typed
}
