import type { Citation, Decision, Target } from '../../model/decision.js'

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
): Destination | null {
  if (citation.kind === 'internal') return internal(target, decision)
  const id = find(target)
  if (id !== undefined && id !== decision.id) return { kind: 'decision', id }
  const url = target.url ?? official(target)
  return url !== undefined && /^https?:\/\//.test(url) ? { kind: 'site', url } : null
}

function internal(target: Target, decision: Decision): Destination | null {
  if (target.paragraph !== undefined && decision.paragraphs.some(p => p.number === target.paragraph))
    return { kind: 'paragraph', number: target.paragraph }
  if (target.footnote !== undefined && decision.footnotes.some(f => f.number === target.footnote))
    return { kind: 'footnote', number: target.footnote }
  return null
}

/** Official sites by identifier. Sources: deeplink.rechtspraak.nl, wetten.overheid.nl, EUR-Lex and e-Justice link help. */
function official(target: Target): string | undefined {
  if (target.ecli) {
    const ecli = encodeURIComponent(target.ecli)
    if (/^ECLI:NL:/.test(target.ecli)) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`
    if (/^ECLI:EU:/.test(target.ecli)) return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:${ecli}`
    return `https://e-justice.europa.eu/ecli/${ecli}`
  }
  if (target.celex)
    return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(target.celex)}`
  if (target.bwb) return `https://wetten.overheid.nl/${encodeURIComponent(target.bwb)}`
  return undefined
}
