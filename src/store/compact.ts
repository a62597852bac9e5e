import { type Field, SHAPES } from './shapes.table.js'
import { SHARED_WORDS } from './shared-words.table.js'

/** Numbers and words in a row, and whole values where no shape fits: JSON that needs little room. */
export type Compact = unknown[]

type Fields = Readonly<Record<string, unknown>>
interface Known {
  readonly names: readonly string[]
  readonly fields: readonly Field[]
  readonly place: ReadonlyMap<string, number>
}

/** In the place of the number that says which fields follow: what follows is the value itself. */
const WHOLE = -1
/** How many fields one number says of. */
const BITS = 30

const known = new Map<string, Known>(
  Object.entries(SHAPES).map(([shape, of]) => {
    const names = Object.keys(of)
    return [shape, { names, fields: Object.values(of), place: new Map(names.map((n, i) => [n, i])) }]
  }),
)
const shared = new Map(SHARED_WORDS.map((word, i) => [word, i]))

/** The compact form of a JSON object of a shape. `expanded` gives it back, its fields in the same order. */
export function compacted(value: object, shape: string): Compact {
  const out: Compact = []
  const words = new Map<string, number>()
  const added: string[] = []
  let last = 0

  /** First which fields are not as usual, then these; or the value itself, when it is not of this shape. */
  const object = (value: unknown, shape: Known): void => {
    const before = [out.length, added.length, last] as const
    if (isFields(value) && fieldsOf(value, shape)) return
    out.length = before[0]
    for (const word of added.splice(before[1])) words.delete(word)
    last = before[2]
    out.push(WHOLE, value)
  }
  const fieldsOf = (value: Fields, { fields, place, names }: Known): boolean => {
    const masks = out.length
    for (let i = 0; i < names.length; i += BITS) out.push(0)
    let next = 0
    for (const name in value) {
      const given = value[name]
      if (given === undefined) continue
      if (place.get(name) !== next) return false
      const field = fields[next] as Field
      if (!isUsual(given, field)) {
        const mask = masks + Math.floor(next / BITS)
        out[mask] = (out[mask] as number) | (1 << (next % BITS))
        if (!put(given, field)) return false
      }
      next++
    }
    return next === names.length
  }
  const put = (value: unknown, field: Field): boolean => {
    if (field.is === 'word') return word(value)
    if (field.is === 'at') return at(value)
    if (field.is === 'one') {
      object(value, known.get(field.of) as Known)
      return true
    }
    if (!Array.isArray(value)) return false
    out.push(value.length)
    if (field.is === 'words') return value.every(word)
    if (field.is === 'ats') return value.every(at)
    if (field.is === 'bags') return value.every(bag)
    const shape = known.get(field.of) as Known
    for (const one of value) object(one, shape)
    return true
  }
  /** A string is itself the first time, and then its number; anything else stands in brackets. */
  const word = (value: unknown): boolean => {
    if (typeof value !== 'string') out.push([value])
    else {
      const number = shared.get(value) ?? words.get(value)
      if (number === undefined) {
        words.set(value, SHARED_WORDS.length + added.length)
        added.push(value)
      }
      out.push(number ?? value)
    }
    return true
  }
  /** How far it begins from where the last began, and its length. */
  const at = (value: unknown): boolean => {
    if (!Array.isArray(value) || value.length !== 2) return false
    const [start, end] = value
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return false
    out.push(start - last, end - start)
    last = start
    return true
  }
  const bag = (value: unknown): boolean => {
    if (!isFields(value)) return false
    const names = Object.keys(value).filter(name => value[name] !== undefined)
    if (names.some(name => name === '' || name.includes(' '))) return false
    return word(names.join(' ')) && names.every(name => word(value[name]))
  }
  object(value, known.get(shape) as Known)
  return out
}

/** The object whose compact form this is. What follows the form is left alone. Throws when it is damaged. */
export function expanded(compact: readonly unknown[], shape: string): Fields {
  const words = [...SHARED_WORDS]
  let next = 0
  let last = 0
  const count = (): number => {
    const n = compact[next++]
    if (typeof n !== 'number' || n > compact.length) throw new Error('malformed record')
    return n
  }
  const list = <T>(of: () => T): T[] => Array.from({ length: count() }, of)
  const object = ({ names, fields }: Known): unknown => {
    if (compact[next] === WHOLE) {
      next += 2
      return compact[next - 1]
    }
    const masks = next
    next += Math.ceil(names.length / BITS)
    const value: Record<string, unknown> = {}
    for (const [i, name] of names.entries()) {
      const there = ((compact[masks + Math.floor(i / BITS)] as number) >> (i % BITS)) & 1
      value[name] = there ? get(fields[i] as Field) : usualOf(fields[i] as Field)
    }
    return value
  }
  const get = (field: Field): unknown => {
    if (field.is === 'word') return word()
    if (field.is === 'at') return at()
    if (field.is === 'words') return list(word)
    if (field.is === 'ats') return list(at)
    if (field.is === 'bags') return list(bag)
    const shape = known.get(field.of) as Known
    return field.is === 'one' ? object(shape) : list(() => object(shape))
  }
  const word = (): unknown => {
    const given = compact[next++]
    if (Array.isArray(given)) return given[0]
    if (typeof given === 'string') words.push(given)
    const found = typeof given === 'number' ? words[given] : given
    if (typeof found !== 'string') throw new Error('malformed record')
    return found
  }
  const at = (): number[] => {
    last += compact[next++] as number
    return [last, last + (compact[next++] as number)]
  }
  const bag = (): object => {
    const names = word() as string
    return names === '' ? {} : Object.fromEntries(names.split(' ').map(name => [name, word()]))
  }
  return object(known.get(shape) as Known) as Fields
}

const LISTS: ReadonlySet<Field['is']> = new Set(['words', 'ats', 'bags', 'many'] as const)

function isUsual(value: unknown, { is, usual }: Field): boolean {
  if (usual !== undefined) return value === usual
  return Array.isArray(value) && value.length === 0 && LISTS.has(is)
}

function usualOf({ is, usual }: Field): unknown {
  if (usual !== undefined) return usual
  if (LISTS.has(is)) return []
  throw new Error('malformed record')
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
