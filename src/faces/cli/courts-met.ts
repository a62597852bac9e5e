import type { CourtMet } from '../../operations/accuracy/courts-met.js'
import { counted, numberOf } from './count.js'
import { harmless } from './terminal.js'

const SHOWN = 5

/** Which courts of an import were measured and which not, in a line or two; none when it brought no decision. */
export function courtsLines(courts: readonly CourtMet[]): string[] {
  const named = courts.filter(c => c.court !== null)
  const nameless = courts.reduce((sum, c) => sum + (c.court === null ? c.decisions : 0), 0)
  if (!courts.length) return []
  const measured = named.filter(c => c.measured)
  const others = named.filter(c => !c.measured)
  const lines: string[] = []
  if (named.length)
    lines.push(
      `Courts: ${numberOf(measured.length)} of ${numberOf(named.length)} ${named.length === 1 ? 'was' : 'were'} measured; docs/accuracy.md says how right each is read.`,
    )
  const shown = others.slice(0, SHOWN).map(c => `${harmless(c.court ?? '')} (${numberOf(c.decisions)})`)
  if (others.length > SHOWN) shown.push(`${numberOf(others.length - SHOWN)} more`)
  if (shown.length) lines.push(`  Not measured: ${shown.join(', ')}.`)
  if (nameless) lines.push(`  ${counted(nameless, 'decision')} of no court that is known.`)
  return lines
}
