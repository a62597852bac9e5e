import { type Packed, unpacked } from '../packed.js'
import { type Store, StoreError } from '../store.js'
import type { Action, Answered, Asked } from './connection.js'
import { troubleOf } from './trouble.js'

/** Asks a connection, wherever it is. */
export type Ask = <K extends Action>(action: K, ...values: Asked<K>) => Promise<Answered<K>>

const soon = async () => {
  throw new StoreError('store.unreachable', 'Links of a file are not kept yet')
}

/** A library whose connections are asked for everything; only decisions are unpacked here. */
export function storeOver(ask: Ask, file: string, close: () => Promise<void>): Store {
  return {
    begin: what => ask('begin', what),
    put: (batch, items, failures = []) => ask('put', batch, items, failures),
    known: (keys, madeWith) => ask('known', keys, madeWith),
    end: batch => ask('end', batch),
    batches: page => ask('batches', page),
    batch: id => ask('batch', id),
    failures: (batch, page) => ask('failures', batch, page),
    undo: batch => ask('undo', batch),
    get: async (id, version) => {
      const found = await ask('get', id, version)
      if (!found) return undefined
      const { record, text, ...entry } = found
      return { ...entry, decision: decisionOf({ record, text }, file) }
    },
    list: (filters, page) => ask('list', filters, page),
    search: (query, page) => ask('search', query, page),
    find: targets => ask('find', targets),
    remove: ids => ask('remove', ids),
    stats: () => ask('stats'),
    diagnose: () => ask('diagnose'),
    ...{
      links: soon,
      citedCounts: soon,
      citedBy: soon,
      chain: soon,
      citing: soon,
      laws: soon,
      wanted: soon,
      copies: soon,
    },
    backup: to => ask('backup', to),
    close,
  }
}

function decisionOf(packed: Packed, file: string) {
  try {
    return unpacked(packed)
  } catch (error) {
    const trouble = troubleOf(error, file)
    throw trouble instanceof StoreError ? trouble : troubleOf(new Error('malformed'), file)
  }
}
