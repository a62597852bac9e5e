import { KIND, PAIR } from '../../analysis/characters.js'
import type { Match, Phrase } from '../matching.js'
import type { Catalogue } from './catalogue.js'
import { best, inAll, inAny, NOTHING, type Scored, times, without } from './scored.js'

/** The passages that have a phrase, by their numbers, ascending. */
export interface Postings {
  readonly passages: Int32Array
  /** How often each has it; `null` where that was not counted. */
  readonly times: Uint16Array | null
}
/** Where an engine says what stands where. */
export type Lookup = (phrase: Phrase) => Postings

/** The usual constants of BM25: how soon repetition stops to count, and how much length does. */
const K1 = 1.2
const B = 0.75

/** The passages that meet a question, and how well: BM25 of its phrases; of several ways to say a thing the best. */
export function evaluate(match: Match, catalogue: Catalogue, lookup: Lookup): Scored {
  const part = (node: Match): Scored => {
    switch (node.is) {
      case 'phrase':
        return scored(lookup(node), catalogue)
      case 'best':
        return best(node.of.map(way => times(part(way.match), way.worth)))
      case 'or':
        return inAny(node.of.map(part))
      case 'and': {
        const lists = node.of.map(part)
        const found = lists.some(l => l.passages.length === 0) ? NOTHING : inAll(lists)
        return node.none.length && found.passages.length ? without(found, inAny(node.none.map(part))) : found
      }
    }
  }
  return part(match)
}

function scored({ passages, times: often }: Postings, { lengths, meanLength }: Catalogue): Scored {
  const scores = new Float32Array(passages.length)
  const idf = Math.log(1 + (lengths.length - passages.length + 0.5) / (passages.length + 0.5))
  for (let i = 0; i < passages.length; i++) {
    const n = often ? often[i]! : 1
    const norm = K1 * (1 - B + (B * lengths[passages[i]!]!) / meanLength)
    scores[i] = (idf * n * (K1 + 1)) / (n + norm)
  }
  return { passages, scores }
}

/** What the pairs of a Korean word count together beside the word. */
const PAIRS = 0.4

/**
 * The same question for any of what it asks: whatever must stand together need not, what is denied stays denied. A Korean word comes
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
  if (match.is === 'best') return { is: 'best', of: match.of.map(w => ({ ...w, match: loosened(w.match) })) }
  const of = match.of.map(loosened)
  const any: Match = of.length > 1 ? { is: 'or', of } : of[0]!
  return match.is === 'and' && match.none.length ? { is: 'and', of: [any], none: match.none } : any
}

function isPair(form: string): boolean {
  return KIND[form.charCodeAt(0)] === PAIR
}
