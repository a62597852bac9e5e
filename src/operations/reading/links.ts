import type { Decision, HistoryEntry, Target } from '../../model/decision.js'
import type { Context } from '../operation.js'
import type { Finder } from './target.js'

/** Which decisions of the library a decision points to. */
export interface Links {
  /** The entry that a citation's target means. */
  readonly find: Finder
  /** The entry of a decision that came before, or of related proceedings. */
  readonly instance: (entry: HistoryEntry) => string | undefined
}

/** Looks up every target of a decision, and every decision of its history, in one question to the library. */
export async function linksOf(decision: Decision, store: Context['store']): Promise<Links> {
  const instances = decision.history.map(instanceOf)
  const targets = [
    ...decision.citations.flatMap(c => c.targets).filter(t => t.ecli ?? t.docket),
    ...instances.filter(t => t.docket),
  ]
  const found = targets.length ? await store.find(targets) : []
  const known = new Map<Target, string>()
  targets.forEach((target, i) => {
    const id = found[i]
    if (id) known.set(target, id)
  })
  return {
    find: target => known.get(target),
    instance: entry => known.get(instances[decision.history.indexOf(entry)] ?? {}),
  }
}

function instanceOf({ court, caseNumber }: HistoryEntry): Target {
  return court !== null && caseNumber !== null ? { court, docket: caseNumber } : {}
}
