import type { Citation, Decision, Target } from '../../model/decision.js'
import type { Countries } from '../countries.js'

/** Where a citation leads: a paragraph of the same page, another decision at hand, or an official site. */
export type Destination =
  | { readonly kind: 'paragraph'; readonly number: string }
  | { readonly kind: 'footnote'; readonly number: string }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'site'; readonly url: string }

/** Finds a decision at hand by its ECLI or docket; `undefined` when there is none or more than one. */
export type Finder = (target: Target) => string | undefined

/** Where one target leads; `null` when the record does not know, which is better than a wrong link. */
export function destinationOf(
  target: Target,
  citation: Citation,
  decision: Decision,
  find: Finder,
  countries: Countries,
): Destination | null {
  if (citation.kind === 'internal') return internal(target, decision)
  const id = find(target)
  if (id !== undefined && id !== decision.id) return { kind: 'decision', id }
  const address = countries.address(target, decision.jurisdiction)
  return address && { kind: 'site', url: address.url }
}

function internal(target: Target, decision: Decision): Destination | null {
  if (target.paragraph !== undefined && decision.paragraphs.some(p => p.number === target.paragraph))
    return { kind: 'paragraph', number: target.paragraph }
  if (target.footnote !== undefined && decision.footnotes.some(f => f.number === target.footnote))
    return { kind: 'footnote', number: target.footnote }
  return null
}
