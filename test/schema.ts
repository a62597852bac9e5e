type Schema = { readonly [key: string]: unknown }

/** What of a JSON schema a value breaks, with the path; knows the words our own schema uses and throws on any other. */
export function breaches(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  const out: string[] = []
  for (const [word, rule] of Object.entries(schema)) {
    const check = WORDS[word]
    if (!check) throw new Error(`the schema says ${word}, the test does not know it`)
    out.push(...check(value, rule, root, path))
  }
  return out
}

type Check = (value: unknown, rule: unknown, root: Schema, path: string) => string[]
const nothing: Check = () => []
const WORDS: Readonly<Record<string, Check>> = {
  $schema: nothing,
  $id: nothing,
  $comment: nothing,
  $defs: nothing,
  title: nothing,
  description: nothing,
  $ref: (value, rule, root, path) => {
    const name = String(rule).split('/').pop() as string
    return breaches(value, (root.$defs as Record<string, Schema>)[name] as Schema, root, path)
  },
  anyOf: (value, rule, root, path) => {
    const tried = (rule as Schema[]).map(s => breaches(value, s, root, path))
    return tried.some(t => t.length === 0) ? [] : (tried.sort((a, b) => a.length - b.length)[0] as string[])
  },
  type: (value, rule, _, path) => {
    const is = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
    const good = [rule].flat().some(t => t === is || (t === 'integer' && Number.isInteger(value)))
    return good ? [] : [`${path} is ${is}, not ${rule}`]
  },
  const: (value, rule, _, path) => (value === rule ? [] : [`${path} is not ${rule}`]),
  enum: (value, rule, _, path) => ((rule as unknown[]).includes(value) ? [] : [`${path}: ${value} is no member`]),
  minimum: (value, rule, _, path) => (Number(value) >= Number(rule) ? [] : [`${path} is below ${rule}`]),
  minItems: (value, rule, _, path) =>
    !Array.isArray(value) || value.length >= Number(rule) ? [] : [`${path} is short`],
  maxItems: (value, rule, _, path) =>
    !Array.isArray(value) || value.length <= Number(rule) ? [] : [`${path} is long`],
  items: (value, rule, root, path) =>
    Array.isArray(value) ? value.flatMap((v, i) => breaches(v, rule as Schema, root, `${path}[${i}]`)) : [],
  required: (value, rule, _, path) =>
    (rule as string[])
      .filter(name => !Object.hasOwn((value ?? {}) as object, name))
      .map(name => `${path}.${name} is missing`),
  properties: (value, rule, root, path) => {
    if (typeof value !== 'object' || value === null) return []
    const known = rule as Record<string, Schema>
    return Object.entries(value).flatMap(([name, v]) => {
      if (v === undefined) return []
      const schema = known[name]
      return schema ? breaches(v, schema, root, `${path}.${name}`) : [`${path}.${name} is not in the schema`]
    })
  },
}
