import type { Decision } from '../src/model/decision.js'
import type { Context } from '../src/operations/operation.js'
import { itemOf } from '../src/store/item.js'
import type { Failure } from '../src/store/store.js'

/** Puts records into a library as an import of their own, with what could not be read. Gives the number of the import. */
export async function keep(
  { store }: Context,
  records: readonly Decision[],
  { what = 'made up', failures = [] }: { readonly what?: string; readonly failures?: readonly Failure[] } = {},
): Promise<number> {
  const batch = await store.begin(what)
  const items = records.map((record, i) => itemOf(record, `${batch.id} ${i} ${record.source.sha256}`))
  await store.put(batch.id, items, failures)
  await store.end(batch.id)
  return batch.id
}
