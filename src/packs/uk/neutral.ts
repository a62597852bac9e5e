import { courts } from './courts.table.js'
import { neutral } from './neutral.table.js'

/** A neutral citation as it stands in a text. */
export interface Neutral {
  readonly end: number
  /** As it is cited, with single spaces and without leading zeros: `[2026] UKFTT 433 (GRC)`. */
  readonly value: string
  readonly year: number
  /** The court's code, `*` for the bench where it depends on the reign; `undefined` for one that is not in the table. */
  readonly code: string | undefined
}

const CITATION =
  /[[(](\d{4})[\])]\s{0,2}(UKSC|UKPC|UKHL|UKIPTrib|EWCA|EWHC|EWFC|EWCOP|EWCC|EWCR|UKUT|UKFTT|UKAIT|EAT|CAT|NICA|NIKB|NIQB|NICh|NIFam|NIMaster|NICC|NICty|NICoroner|CSIH|CSOH|HCJAC|HCJ|SAC)\s{1,2}(?:(Civ|Crim)\s{1,2}|\((Civ|Crim)\)\s{1,2})?(B?\d{1,5})(?!\d)(?:\s{0,2}\(([A-Za-z]{1,10}\d?)\))?/y

/** Since then the King's Bench Division sits where the Queen's did. */
const KING = '2022-09-08'

/** Reads a neutral citation of a court of the United Kingdom at `at`, where its bracket stands. */
export function neutralAt(text: string, at: number): Neutral | undefined {
  CITATION.lastIndex = at
  const m = CITATION.exec(text)
  if (!m) return undefined
  const [, year, court, civ, bracketed, number, division] = m as unknown as string[]
  const before = bracketed ? `${court} (${bracketed})` : civ ? `${court} ${civ}` : (court as string)
  const key = division ? `${before} (${division})` : before
  const known = key in neutral ? key : before
  const end = known === key ? at + m[0].length : at + m[0].length - (/\s*\([^()]*\)$/.exec(m[0])?.[0].length ?? 0)
  const series = number?.startsWith('B') ? 'B' : ''
  const n = `${series}${Number(number?.slice(series.length))}`
  const whole = bracketed ? `${court} (${bracketed}) ${n}` : civ ? `${court} ${civ} ${n}` : `${court} ${n}`
  return {
    end,
    value: `[${year}] ${whole}${known === key && division ? ` (${division})` : ''}`,
    year: Number(year),
    code: (neutral as Readonly<Record<string, string>>)[series ? `${known} (B)` : known],
  }
}

/** The first neutral citation in a text from a place on. */
export function neutralIn(text: string, from = 0): (Neutral & { readonly start: number }) | undefined {
  for (let at = from; at < text.length; at++) {
    const next = /[[(]\d{4}[\])]/g
    next.lastIndex = at
    const m = next.exec(text)
    if (!m) return undefined
    const found = neutralAt(text, m.index)
    if (found) return { ...found, start: m.index }
    at = m.index
  }
  return undefined
}

/** A code with the bench of the day (ISO, may be a year); `undefined` for 2022 without a day, in which the reign changed. */
export function benchOf(code: string, day: string | undefined): string | undefined {
  if (!code.includes('*')) return code
  if (day === undefined || day === '2022') return undefined
  return code.replace('*', day >= (day.length === 4 ? '2022' : KING) ? 'KBD' : 'QBD')
}

const byCode = new Map<string, string>(courts.map(c => [c.code, c.name]))
/** The name of the court with a code. */
export function courtName(code: string | undefined): string | undefined {
  return code === undefined ? undefined : byCode.get(code)
}
