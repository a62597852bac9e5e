import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countries } from '../src/countries.js'
import { parseAll } from '../src/main.js'
import { isDecision } from '../src/model/decision.js'
import type { Context, Reading } from '../src/operations/operation.js'
import { itemOf } from '../src/store/item.js'
import { openMemory } from '../src/store/memory/memory.js'
import { ROOT } from './repository.js'

const nothing = () => Promise.reject(new Error('nothing is read here'))
const reading: Reading = { madeWith: '', keyOf: () => '', read: nothing, close: async () => undefined }

/** A library of the decisions in `examples/`, and their texts by name. */
export interface Examples {
  readonly context: Context
  readonly texts: ReadonlyMap<string, string>
}

export async function examplesLibrary(): Promise<Examples> {
  const store = openMemory()
  const folder = join(ROOT, 'examples')
  const decisions = readdirSync(folder)
    .filter(name => /\.(?:txt|html|json)$/.test(name))
    .flatMap(name => parseAll({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(isDecision)
  const { id } = await store.begin('examples')
  await store.put(
    id,
    decisions.map(d => itemOf(d, d.source.sha256)),
  )
  await store.end(id)
  return { context: { store, reading, countries }, texts: new Map(decisions.map(d => [d.source.name, d.text ?? ''])) }
}
