import { type Pattern, patternOf } from '../analysis/pattern.js'
import type { Words } from '../query/query.js'

/** A question put in words as an index keeps them. */
export type Match =
  /** These forms in this order, next to each other; the last of an `open` one may go on. */
  | ({ readonly is: 'phrase' } & Pattern)
  /** All of `of`, of which there is at least one, and none of `none`. */
  | { readonly is: 'and'; readonly of: readonly Match[]; readonly none: readonly Match[] }
  | { readonly is: 'or'; readonly of: readonly Match[] }

/** More phrases than this in one question, and parts nested deeper, are left out. */
const MOST_PHRASES = 256
const DEEPEST = 32

/**
 * What an index is asked for. A word that is several to the index is a phrase, one that is none is left out; `null`, which
 * nothing meets, when nothing is left or all that is left is denied.
 */
export function matchOf(words: Words): Match | null {
  let phrases = 0
  const part = (node: Words, depth: number): Match | null => {
    if (depth > DEEPEST) return null
    if (node.is === 'not') return null
    if ('of' in node) return node.is === 'and' ? all(node.of, depth) : any(present(node.of, depth))
    const { forms, open } = patternOf(node.is, node.text)
    if (!forms.length || ++phrases > MOST_PHRASES) return null
    return { is: 'phrase', forms, open }
  }
  const present = (nodes: readonly Words[], depth: number) => nodes.map(n => part(n, depth + 1)).filter(m => m !== null)
  const all = (nodes: readonly Words[], depth: number): Match | null => {
    const of = present(
      nodes.filter(n => n.is !== 'not'),
      depth,
    )
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
