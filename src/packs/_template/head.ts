import type { Annotated, Evidence } from '../../pack/document.js'
import { courts } from './courts.table.js'

/** How many lines from the top say which decision this is. */
const HEAD_LINES = 6

/** What the top of the decision says about it: each statement with its place; the core weighs them. */
export function head(document: Annotated): Evidence[] {
  return document.lines.slice(0, HEAD_LINES).flatMap(line => {
    const evidence: Evidence[] = []
    const court = courts.find(c => c.name === line.text)
    if (court) evidence.push({ field: 'court', value: court.name, at: line, basis: 'head' })
    const ecli = /^ECLI:XX:[A-Z0-9]{1,9}:\d{4}:[A-Z0-9.]{1,25}$/.exec(line.text)?.[0]
    if (ecli) evidence.push({ field: 'ecli', value: ecli, at: line, basis: 'label' })
    return evidence
  })
}
