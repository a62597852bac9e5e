import type { Target } from '../model/decision.js'
import type { Annotated, Facts } from '../pack/document.js'
import type { FoundCitation } from '../pack/rule.js'

/**
 * The citations that name something else than the decision itself: its own docket and identifier in the head, in the name a
 * publisher gives it, or said of its own proceedings, are labels. An earlier decision under the same docket has another date;
 * a list of references is what it is.
 */
export function ofOthers(document: Annotated, facts: Facts): readonly FoundCitation[] {
  const dockets = new Set(facts.caseNumbers.map(plain))
  if (dockets.size === 0 && facts.ecli === null) return document.citations
  const own = (t: Target, head: boolean): boolean => {
    if (t.ecli !== undefined) return t.ecli === facts.ecli
    const here = t.court === undefined || t.court === facts.court?.code || t.court === facts.court?.name
    if (t.docket === undefined) return head && here && t.court !== undefined && t.date === facts.date
    if (!dockets.has(plain(t.docket))) return false
    return t.date === undefined ? head || here : t.date === facts.date
  }
  return document.citations.filter(c => {
    if (c.kind !== 'case' || c.targets.length === 0) return true
    const role = document.roleAt(c.start)
    if (role === 'references') return true
    const head = role === 'head'
    return !c.targets.every(t => own(t, head))
  })
}

const ODD = /[\s‑–]/

function plain(docket: string): string {
  return ODD.test(docket) ? docket.replace(/\s+/g, '').replace(/[‑–]/g, '-') : docket
}
