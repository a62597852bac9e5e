import { type Pattern, patternOf } from '../analysis/pattern.js'
import type { Words } from '../query/query.js'

/** What of a passage is looked at: its words, or what stands beside them (`src/analysis/besides.ts`). */
export const COLUMNS = ['words', 'stems', 'concepts'] as const
export type Column = (typeof COLUMNS)[number]

/** These forms in this order, next to each other; the last of an `open` one may go on. */
export interface Phrase extends Pattern {
  readonly is: 'phrase'
  readonly in: Column
}
/** These phrases in any order, with at most `within` words between the end of the first and the start of the last. */
export interface Near {
  readonly is: 'near'
  readonly of: readonly Phrase[]
  readonly within: number
}
/** One way in which a thing may be said, and what it counts beside the others, up to 1. */
export interface Way {
  readonly match: Match
  readonly worth: number
}
/** A question put in words as an index keeps them. */
export type Match =
  | Phrase
  /** All of `of`, of which there is at least one, and none of `none`. */
  | { readonly is: 'and'; readonly of: readonly Match[]; readonly none: readonly Match[] }
  | { readonly is: 'or'; readonly of: readonly Match[] }
  | Near
  /** Any of these; only the best one counts. */
  | { readonly is: 'best'; readonly of: readonly Way[] }

/** The things that are asked for, one after another; what is denied is none of them. */
export function thingsOf(match: Match): readonly Match[] {
  return match.is === 'and' || match.is === 'or' ? match.of : [match]
}

/** More phrases than this in one question, and parts nested deeper, are left out. */
const MOST_PHRASES = 256
const DEEPEST = 32

/** How members of a group are put: one by one, or otherwise where several together mean something. */
export type Put = (nodes: readonly Words[], one: (node: Words) => Match | null) => readonly Match[]

const ONE_BY_ONE: Put = (nodes, one) => nodes.map(one).filter(m => m !== null)

/**
 * What an index is asked for. A word that is several to the index is a phrase, one that is none is left out; `null`, which
 * nothing meets, when nothing is left or all that is left is denied.
 */
export function matchOf(words: Words, put: Put = ONE_BY_ONE): Match | null {
  let phrases = 0
  const part = (node: Words, depth: number): Match | null => {
    if (depth > DEEPEST) return null
    if (node.is === 'not') return null
    if (node.is === 'near') return near(node)
    if ('of' in node) return node.is === 'and' ? all(node.of, depth) : any(present(node.of, depth))
    return put([node], single)[0] ?? null
  }
  const near = ({ of, within }: Extract<Words, { is: 'near' }>): Match | null => {
    const phrases = of.map(single).filter(m => m !== null)
    return phrases.length > 1 ? { is: 'near', of: phrases, within } : (phrases[0] ?? null)
  }
  const single = (node: Words): Phrase | null => {
    if ('of' in node) return null
    const { forms, open } = patternOf(node.is, node.text)
    if (!forms.length || ++phrases > MOST_PHRASES) return null
    return { is: 'phrase', forms, open, in: 'words' }
  }
  const present = (nodes: readonly Words[], depth: number) => nodes.map(n => part(n, depth + 1)).filter(m => m !== null)
  const all = (nodes: readonly Words[], depth: number): Match | null => {
    const simple = nodes.filter(n => !('of' in n))
    const of = [
      ...put(simple, single),
      ...present(
        nodes.filter(n => 'of' in n && n.is !== 'not'),
        depth,
      ),
    ]
    const none = present(
      nodes.flatMap(n => (n.is === 'not' ? [n.of] : [])),
      depth,
    )
    if (!of.length) return null
    return of.length === 1 && !none.length ? of[0]! : { is: 'and', of, none }
  }
  const any = (of: readonly Match[]): Match | null => (of.length > 1 ? { is: 'or', of } : (of[0] ?? null))
  return part(words, 0)
}
