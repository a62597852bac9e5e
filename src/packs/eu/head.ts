import type { Annotated, Evidence, Line } from '../../pack/document.js'
import { ecliAt } from '../_shared/ecli.js'
import { courtOfDocket, ownDockets } from './dockets.js'
import { type Title, titleDate, titleOf } from './title.js'

/** A title page is over after so many lines and characters. */
const LINES = 60
const HEAD = 8000
/** Lines from the title on in which its date stands. */
const DATE_LINES = 8

/** What the title page of a decision says about it, in any official language. */
export function head(document: Annotated): Evidence[] {
  const lines = document.lines.filter(l => l.start < HEAD).slice(0, LINES)
  const index = lines.findIndex(l => titleOf(l.text) !== undefined)
  const title = index < 0 ? undefined : titleOf((lines[index] as Line).text, (lines[index] as Line).start)
  const page = index < 0 ? lines : lines.slice(index)
  const dockets = docketsOf(page)
  const out: Evidence[] = []
  if (title) out.push(...titleEvidence(title, dockets[0]?.value))
  else if (dockets[0])
    out.push({ field: 'court', value: courtOfDocket(dockets[0].value), at: dockets[0], basis: 'identifier' })
  out.push(...(title ? dateOf(page) : []))
  for (const { value, start, end } of dockets)
    out.push({ field: 'caseNumber', value, at: { start, end }, basis: 'head' })
  return [...out, ...ecliOf(document.text)]
}

function titleEvidence({ type, native, court, chamber, start, end }: Title, docket: string | undefined): Evidence[] {
  const at = { start, end }
  return [
    { field: 'court', value: court ?? courtOfDocket(docket ?? ''), at, basis: 'head' },
    { field: 'type', value: type, native, at, basis: 'head' },
    ...(chamber ? [{ field: 'chamber' as const, value: chamber, at, basis: 'head' as const }] : []),
  ]
}

/** On the title line itself or one of the next, before anything else that has a date. */
function dateOf(page: readonly Line[]): Evidence[] {
  for (const line of page.slice(0, DATE_LINES)) {
    const date = titleDate(line.text)
    if (date) return [{ field: 'date', value: date, at: line, basis: 'head' }]
  }
  return []
}

function docketsOf(page: readonly Line[]) {
  for (const line of page) {
    const own = ownDockets(line.text, line.start)
    if (own.length) return own
  }
  return []
}

/** The decision's own ECLI stands on its title page, those of others in its grounds. */
function ecliOf(text: string): Evidence[] {
  const at = text.slice(0, 600).search(/ECLI ?: ?EU/)
  const ecli = at >= 0 ? ecliAt(text, at) : undefined
  return ecli ? [{ field: 'ecli', value: ecli.value, at: { start: at, end: ecli.end }, basis: 'identifier' }] : []
}
