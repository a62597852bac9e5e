import type { Destination } from '../../operations/reading/target.js'

/** Address of a decision's page. */
export function pageOf(id: string): string {
  return `/d/${encodeURIComponent(id)}`
}

/** Address of the page of a law, or of an article or § of it. */
export function lawPage(law: string, section: string | null): string {
  return `/laws/${encodeURIComponent(law)}${section ? `/${encodeURIComponent(section)}` : ''}`
}

/** Address of a place on the same page. */
export function fragment(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`
}

/** Address a citation leads to. */
export function hrefOf(to: Destination): string {
  if (to.kind === 'paragraph') return fragment(to.number)
  if (to.kind === 'footnote') return fragment(`fn-${to.number}`)
  return to.kind === 'decision' ? pageOf(to.id) : to.url
}
