import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countries } from '../src/countries.js'
import { parseAll } from '../src/main.js'
import { type Decision, isDecision } from '../src/model/decision.js'
import type { Context, Reading } from '../src/operations/operation.js'
import { type Item, itemOf } from '../src/store/item.js'
import { openMemory } from '../src/store/memory/memory.js'
import type { Store } from '../src/store/store.js'
import { ROOT } from './repository.js'

const nothing = () => Promise.reject(new Error('nothing is read here'))
const reading: Reading = { madeWith: async () => '', keyOf: () => '', read: nothing, close: async () => undefined }

/** A library of the decisions in `examples/`, and their texts by name. */
export interface Examples {
  readonly context: Context
  readonly texts: ReadonlyMap<string, string>
}

/** The decisions in two imports, the Korean ones second; by default in memory. */
export async function examplesLibrary(store: Store = openMemory()): Promise<Examples> {
  made ??= parsed().map(decision => ({ decision, item: itemOf(decision, decision.source.sha256) }))
  for (const what of ['examples', 'korea']) {
    const { id } = await store.begin(what)
    const part = made.filter(({ decision }) => (decision.jurisdiction === 'KR') === (what === 'korea'))
    await store.put(
      id,
      part.map(m => m.item),
    )
    await store.end(id)
  }
  const texts = new Map(made.map(({ decision: { source, text } }) => [source.name, text ?? '']))
  return { context: { store, reading, countries }, texts }
}

let made: readonly { readonly decision: Decision; readonly item: Item }[] | undefined
function parsed(): Decision[] {
  const folder = join(ROOT, 'examples')
  return readdirSync(folder)
    .filter(name => /\.(?:txt|html|json)$/.test(name))
    .flatMap(name => parseAll({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(isDecision)
}
