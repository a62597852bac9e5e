import type { Citation } from '../model/decision.js'

/** What came of looking for one target of a citation. */
export interface Looked {
  readonly of: 'citation' | 'history'
  readonly index: number
  readonly target: number
  readonly status: 'exact' | 'ambiguous' | 'outside'
}

/**
 * Citations with their status as it is in a library now. Only those of which every target was looked for have another than before:
 * `exact` where all are, `outside` where one is.
 */
export function withStatuses(citations: readonly Citation[], looked: readonly Looked[]): readonly Citation[] {
  const found = new Map<number, Map<number, Looked['status']>>()
  for (const { of, index, target, status } of looked) {
    if (of !== 'citation') continue
    const known = found.get(index)
    if (known) known.set(target, status)
    else found.set(index, new Map([[target, status]]))
  }
  return citations.map((citation, index) => {
    const statuses = [...(found.get(index)?.values() ?? [])]
    if (!statuses.length || statuses.length < citation.targets.length) return citation
    const status = (['outside', 'ambiguous'] as const).find(s => statuses.includes(s)) ?? 'exact'
    return status === citation.status ? citation : { ...citation, status }
  })
}
