import { isDecision } from './model/decision.js'
import type { DocumentRead, ReadingOptions } from './operations/operation.js'
import { parseAll } from './parse.js'
import { itemOf } from './store/item.js'
import { type Sealed, sealed } from './store/sealed.js'
import type { Failure } from './store/store.js'

/** Documents for one call of a thread, their bytes end to end. */
export interface Chunk {
  readonly bytes: Uint8Array
  readonly documents: readonly { readonly name: string; readonly length: number; readonly key: string }[]
  readonly options: ReadingOptions
}

/** Reads a chunk in this thread: one result for each document, in order. */
export function run({ bytes, documents, options }: Chunk): DocumentRead[] {
  let at = 0
  return documents.map(({ name, length, key }) => {
    const from = at
    at += length
    try {
      return readOne({ name, bytes: bytes.subarray(from, at) }, key, options)
    } catch (error) {
      return { items: [], failures: [{ name, code: 'source.unreadable', message: `${name}: ${error}` }] }
    }
  })
}

function readOne(input: { name: string; bytes: Uint8Array }, key: string, options: ReadingOptions): DocumentRead {
  const items: Sealed[] = []
  const failures: Failure[] = []
  for (const record of parseAll(input, options))
    if (isDecision(record)) items.push(lean(sealed(itemOf(record, items.length ? `${key}#${items.length + 1}` : key))))
    else failures.push({ name: record.source.name, ...record.error })
  return { items, failures }
}

/** What is sent takes the whole buffer along that a view is a part of: the views get buffers of their own size. */
function lean(item: Sealed): Sealed {
  return { ...item, record: new Uint8Array(item.record), text: new Uint8Array(item.text) }
}
