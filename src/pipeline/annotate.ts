import type { Annotated, Outlined } from '../pack/document.js'
import type { Pack } from '../pack/pack.js'
import type {
  Found,
  FoundAmount,
  FoundCitation,
  FoundDate,
  FoundMention,
  FoundPlaceholder,
  Rule,
} from '../pack/rule.js'
import { bySpan, contains, overlaps, type Span } from '../text/span.js'
import { type Dispatcher, dispatcher } from './dispatch.js'

const dispatchers = new WeakMap<Pack, Dispatcher>()

/** The rules that found the citations: by the citation itself, and by its start for what `settle` hooks put in its place. */
export type Finders = ReadonlyMap<FoundCitation | number, string>

/** The id of the rule that found a citation. */
export function foundBy(citation: FoundCitation, finders: Finders): string {
  return finders.get(citation) ?? finders.get(citation.start) ?? 'settled'
}

/** Finds everything the pack's rules know, in one pass, and settles which finding stands where two overlap. */
export function annotate(document: Outlined, pack: Pack): Annotated & { readonly finders: Finders } {
  let d = dispatchers.get(pack)
  if (!d) dispatchers.set(pack, (d = dispatcher(pack.rules)))
  const all: { [K in Found['is']]: Extract<Found, { is: K }>[] } = {
    citation: [],
    date: [],
    amount: [],
    placeholder: [],
    mention: [],
  }
  const finders = new Map<FoundCitation | number, string>()
  d.run(document.text, (found, rule: Rule) => {
    if (!(found.start < found.end)) return
    ;(all[found.is] as Found[]).push(found)
    if (found.is === 'citation') {
      finders.set(found, rule.id)
      if (!finders.has(found.start)) finders.set(found.start, rule.id)
    }
  })
  const citations = standing(all.citation, f => f.nests === true)
  const opaque = citations.filter(
    c => c.kind === 'reporter' || c.kind === 'literature' || c.kind === 'preparatory' || c.kind === 'record',
  )
  const { source, clean, text, lines, sentences, sentenceAround, outline } = document
  const { partAt, roleAt, parts, numberAt, inEditorial, inMetadata } = document
  const base = {
    source,
    clean,
    text,
    lines,
    sentences,
    sentenceAround,
    outline,
    partAt,
    roleAt,
    parts,
    numberAt,
    inEditorial,
    inMetadata,
    citations,
    dates: apart(standing<FoundDate>(all.date), opaque),
    amounts: apart(
      standing<FoundAmount>(all.amount),
      citations.filter(c => c.kind === 'statute'),
    ),
    placeholders: standing<FoundPlaceholder>(all.placeholder),
    mentions: apart(standing<FoundMention>(all.mention), citations),
    within: inside,
    finders,
  }
  if (pack.settle) base.citations = [...pack.settle(citations, base)].sort(bySpan)
  return base
}

/** Of findings that overlap, the one that starts first stands, of those the longest; what `nests` may lie inside another. */
function standing<T extends Span>(list: readonly T[], nests: (item: T) => boolean = () => false): T[] {
  const out: T[] = []
  let outer: T | undefined
  for (const item of [...list].sort(bySpan)) {
    if (outer && item.start < outer.end) {
      if (contains(outer, item)) {
        if (!nests(item) || (item.start === outer.start && item.end === outer.end)) continue
        const last = out[out.length - 1] as T
        if (last !== outer && overlaps(last, item)) continue
      } else continue
      out.push(item)
      continue
    }
    out.push(item)
    outer = item
  }
  return out
}

/** The members of one sorted list that touch none of another. */
function apart<T extends Span>(list: readonly T[], taken: readonly Span[]): T[] {
  let k = 0
  return list.filter(item => {
    while (k < taken.length && (taken[k] as Span).end <= item.start) k++
    for (let j = k; j < taken.length && (taken[j] as Span).start < item.end; j++)
      if (overlaps(taken[j] as Span, item)) return false
    return true
  })
}

function inside<T extends Span>(list: readonly T[], at: Span): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as T).start < at.start) low = middle + 1
    else high = middle
  }
  const out: T[] = []
  for (let i = low; i < list.length && (list[i] as T).start < at.end; i++)
    if ((list[i] as T).end <= at.end) out.push(list[i] as T)
  return out
}
