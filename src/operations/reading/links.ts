import type { HistoryEntry, Target } from '../../model/decision.js'
import type { Stored } from '../../store/store.js'
import type { Context } from '../operation.js'
import type { Finder } from './target.js'

/** Which decisions of the library a decision points to. */
export interface Links {
  /** The entry that a citation's target means. */
  readonly find: Finder
  /** The entry of a decision that came before, or of related proceedings. */
  readonly instance: (entry: HistoryEntry) => string | undefined
}

/** Where the citations and the history of a decision lead; nowhere from a version that is not the present one. */
export async function linksOf(
  { id, version, versions, decision }: Pick<Stored, 'id' | 'version' | 'versions' | 'decision'>,
  store: Context['store'],
): Promise<Links> {
  const links = version === versions.at(-1)?.version ? ((await store.links(id)) ?? []) : []
  const targets = new Map<Target | undefined, string>()
  const instances = new Map<HistoryEntry | undefined, string>()
  for (const { of, index, target, status, entries } of links) {
    if (status !== 'exact') continue
    if (of === 'citation') targets.set(decision.citations[index]?.targets[target], entries[0]!)
    else instances.set(decision.history[index], entries[0]!)
  }
  return { find: target => targets.get(target), instance: entry => instances.get(entry) }
}
