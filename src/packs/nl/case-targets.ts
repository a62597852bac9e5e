import type { Target } from '../../model/decision.js'
import type { FoundCitation } from '../../pack/rule.js'
import type { Tail } from './case-tail.js'
import { courtByName } from './courts.js'

/** Before 2013 an LJN became the last part of the ECLI, behind the code the court had then. */
function codeThen(court: string, year: number): string | undefined {
  const code = courtByName(court)?.code
  if (code === undefined || /^(?:HR|CRVB|RVS|CBB)$/.test(code)) return code
  if (year > 2012 || year < (code.startsWith('RB') ? 2002 : 1999) || !/^(?:RB|GH)/.test(code)) return undefined
  return code.replace(/DHA$/, 'SGR')
}

/** The targets of a decision by what was read of it: one for each docket. */
export function targetsOf(court: string | undefined, date: string | undefined, tail: Tail): Target[] {
  const name = court ?? (tail.court || undefined)
  const ljn = tail.ecli?.startsWith('LJN:') ? tail.ecli.slice(4) : undefined
  const code = name && date && ljn ? codeThen(name, Number(date.slice(0, 4))) : undefined
  const ecli = ljn ? (code && date ? `ECLI:NL:${code}:${date.slice(0, 4)}:${ljn}` : undefined) : tail.ecli
  const base: Target = {
    ...(name ? { court: name } : {}),
    ...(date ? { date } : {}),
    ...(ecli ? { ecli } : {}),
    ...(ljn && !ecli ? { ref: `LJN ${ljn}` } : {}),
    ...(tail.pin ? { pin: tail.pin } : {}),
  }
  if (tail.dockets.length === 0) return [base]
  return tail.dockets.map(docket => ({ ...base, docket }))
}

/** A decision cited; narrative where nothing but its date identifies it. */
export function citation(start: number, end: number, targets: readonly Target[], formal: boolean): FoundCitation {
  return { is: 'citation', kind: 'case', form: formal ? 'formal' : 'narrative', start, end, targets }
}

/** True where an identifier stands behind court and date. */
export function hasId(tail: Tail): boolean {
  return tail.ecli !== undefined || tail.dockets.length > 0
}
