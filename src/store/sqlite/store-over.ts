import { differencesAmong, withConflicts } from '../../links/differences.js'
import { withStatuses } from '../../links/statuses.js'
import { type Packed, unpacked } from '../packed.js'
import { type Store, StoreError } from '../store.js'
import type { Action, Answered, Asked } from './connection.js'
import { linksFrom } from './looked.js'
import { troubleOf } from './trouble.js'

/** Asks a connection, wherever it is. */
export type Ask = <K extends Action>(action: K, ...values: Asked<K>) => Promise<Answered<K>>

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
      const { record, text, looked, among, ...entry } = found
      const read = decisionOf({ record, text }, file)
      const decision = among ? withConflicts(read, among.own, among.copies) : read
      const differences = differencesAmong(among?.copies ?? [])
      const citations = withStatuses(
        decision.citations,
        linksFrom(decision, looked, () => ({ entries: [], through: null })),
      )
      return { ...entry, decision: { ...decision, citations }, differences }
    },
    list: (filters, page) => ask('list', filters, page),
    search: (query, page, how) => ask('search', query, page, how),
    words: (prefix, limit) => ask('words', prefix, limit),
    near: (word, limit) => ask('near', word, limit),
    links: id => ask('links', id),
    citedCounts: ids => ask('citedCounts', ids),
    citedBy: (id, page, filters) => ask('citedBy', id, page, filters),
    chain: id => ask('chain', id),
    citing: (law, section, page, filters) => ask('citing', law, section, page, filters),
    citingName: (name, page, filters) => ask('citingName', name, page, filters),
    laws: (law, page) => ask('laws', law, page),
    wanted: page => ask('wanted', page),
    similar: (id, limit) => ask('similar', id, limit),
    copies: id => ask('copies', id),
    named: asked => ask('named', asked),
    saveSearch: (name, asked) => ask('saveSearch', name, asked),
    savedSearches: () => ask('savedSearches'),
    seenSearch: name => ask('seenSearch', name),
    forgetSearch: name => ask('forgetSearch', name),
    remove: ids => ask('remove', ids),
    stats: () => ask('stats'),
    diagnose: () => ask('diagnose'),
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
