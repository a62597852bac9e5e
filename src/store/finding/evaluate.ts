import { KIND, PAIR } from '../../analysis/characters.js'
import type { Match, Near, Phrase } from '../matching.js'
import type { Catalogue } from './catalogue.js'
import { best, inAll, inAny, NOTHING, type Scored, times, without } from './scored.js'

/** The passages that have a phrase, by their numbers, ascending. */
export interface Postings {
  readonly passages: Int32Array
  /** How often each has it; `null` where that was not counted. */
  readonly times: Uint16Array | null
}
/** Where an engine says what stands where. */
export type Lookup = (asked: Phrase | Near) => Postings

/** The constants of BM25: how soon repetition stops to count, and how much length does. Less than usual, for passages are short. */
const K1 = 0.5
const B = 0.6

/** The passages that meet a question, and how well: BM25 of its parts; of several ways to say a thing the best. */
export function evaluate(match: Match, catalogue: Catalogue, lookup: Lookup): Scored {
  const part = (node: Match): Scored => {
    switch (node.is) {
      case 'phrase':
        return weighed(frequencies(lookup(node), catalogue), catalogue)
      case 'near':
        return inAll([nothingFor(lookup(node)), ...node.of.map(part)])
      case 'best':
        return weighed(best(node.of.map(way => times(share(way.match), way.worth))), catalogue)
      case 'or':
        return inAny(node.of.map(part))
      case 'and': {
        const lists = node.of.map(part)
        const found = lists.some(l => l.passages.length === 0) ? NOTHING : inAll(lists)
        return node.none.length && found.passages.length ? without(found, inAny(node.none.map(part))) : found
      }
    }
  }
  /** How well a thing is said, up to 1, whatever it counts: of several things together the mean. */
  const share = (node: Match): Scored => {
    if (node.is === 'phrase') return frequencies(lookup(node), catalogue)
    if (node.is === 'best') return best(node.of.map(way => times(share(way.match), way.worth)))
    const lists = [...(node.is === 'near' ? [nothingFor(lookup(node))] : []), ...node.of.map(share)]
    if (node.is === 'or') return times(inAny(lists), 1 / lists.length)
    return lists.some(l => l.passages.length === 0) ? NOTHING : times(inAll(lists), 1 / lists.length)
  }
  return part(match)
}

/** Passages that count nothing by themselves. */
function nothingFor({ passages }: Pick<Scored, 'passages'>): Scored {
  return { passages, scores: new Float32Array(passages.length) }
}

/** How often each has it, for its length: from 0 to 1. */
function frequencies({ passages, times: often }: Postings, { lengths, meanLength }: Catalogue): Scored {
  const scores = new Float32Array(passages.length)
  for (let i = 0; i < passages.length; i++) {
    const n = often ? often[i]! : 1
    scores[i] = n / (n + K1 * (1 - B + (B * lengths[passages[i]!]!) / meanLength))
  }
  return { passages, scores }
}

/** The less have it, the more it counts: as often as any of its ways to be said are there. */
function weighed({ passages, scores }: Scored, { lengths }: Catalogue): Scored {
  const idf = Math.log(1 + (lengths.length - passages.length + 0.5) / (passages.length + 0.5))
  return times({ passages, scores }, idf * (K1 + 1))
}

/** The parts of a question that count for themselves. */
export function partsOf(match: Match): readonly Match[] {
  return match.is === 'and' || match.is === 'or' ? match.of.flatMap(partsOf) : [match]
}

/** What the pairs of a Korean word count together beside the word. */
const PAIRS = 0.4

/**
 * The same question for any of what it asks: whatever must stand in one passage need not, what must stand near stays near, what is denied stays denied. A Korean word comes
 * apart into its pairs of syllables.
 */
export function loosened(match: Match): Match {
  if (match.is === 'phrase') {
    const { forms, in: column } = match
    if (forms.length < 2 || !forms.every(isPair)) return match
    const pairs = forms.map((form): Match => ({ is: 'phrase', forms: [form], open: false, in: column }))
    return {
      is: 'best',
      of: [
        { match, worth: 1 },
        { match: { is: 'or', of: pairs }, worth: PAIRS },
      ],
    }
  }
  if (match.is === 'near') return match
  if (match.is === 'best') return { is: 'best', of: match.of.map(w => ({ ...w, match: loosened(w.match) })) }
  const of = match.of.map(loosened)
  const any: Match = of.length > 1 ? { is: 'or', of } : of[0]!
  return match.is === 'and' && match.none.length ? { is: 'and', of: [any], none: match.none } : any
}

function isPair(form: string): boolean {
  return KIND[form.charCodeAt(0)] === PAIR
}
