import { wordsOf } from '../analysis/words-of.js'
import { nameOf } from '../links/names.js'
import type { Decision } from '../model/decision.js'
import { PARTY_ROLES, type PartyRole } from '../model/vocabulary.js'
import { PARTS, type Part } from '../query/allowed.js'

/** What a decision is narrowed by that no list shows: who took part, which sums it names, what its record has. */
export interface Particulars {
  /** Keys of the dockets, and of the ECLI where the decision's id is another. */
  readonly called: readonly string[]
  /** Words of each judge's name, and of each party's label or representative's name. */
  readonly judges: readonly string[]
  readonly parties: readonly string[]
  /** Each amount once: its value, and its currency. */
  readonly amounts: readonly (readonly [number, string])[]
  /** What the record has and which roles its parties have: bits in the order of `PARTS`, then of `PARTY_ROLES`. */
  readonly marks: number
}

/** A docket as it is compared, however it was typed: letters and digits only. */
export function docketKey(typed: string): string {
  return wordsOf(typed).replace(/[\s_]+/g, '')
}

/** An ECLI as it is compared, with or without its first word; `NL:HR:2031` may be the beginning of one. */
export function ecliKey(typed: string): string {
  return `ECLI:${nameOf(typed.replace(/[*\s]+$/, ''))
    .toUpperCase()
    .replace(/^ECLI:/, '')}`
}

/** The particulars of a decision. */
export function particularsOf(decision: Decision): Particulars {
  const { ecli, id, caseNumbers, judges, parties, amounts } = decision
  const own = ecli !== null && ecliKey(ecli) !== id ? [ecliKey(ecli)] : []
  const values = new Map(
    amounts.map(({ value, currency }) => [`${value} ${currency}`, [Number(value), currency] as const]),
  )
  return {
    called: distinct([...own, ...caseNumbers.map(docketKey)]),
    judges: distinct(judges.map(j => wordsOf(j.name))),
    parties: distinct(parties.flatMap(p => [p.label, ...p.representatives]).map(wordsOf)),
    amounts: [...values.values()].filter(([value]) => Number.isFinite(value)),
    marks: marksOf(decision),
  }
}

/** The bit of something a record has. */
export function markOf(part: Part): number {
  return 2 ** PARTS.indexOf(part)
}

/** The bit of a role that a party has. */
export function markOfRole(role: PartyRole): number {
  return 2 ** (PARTS.length + PARTY_ROLES.indexOf(role))
}

/** Whether one of the marks asked for is among these: bits beyond the 31st, which `&` does not see, too. */
export function hasMark(marks: number, mark: number): boolean {
  return Math.floor(marks / mark) % 2 === 1
}

function marksOf(decision: Decision): number {
  const has = PARTS.filter(part => HAS[part](decision)).map(markOf)
  const roles = new Set(decision.parties.flatMap(p => p.roles.map(r => r.role)))
  return [...has, ...[...roles].map(markOfRole)].reduce((sum, mark) => sum + mark, 0)
}

const HAS: Readonly<Record<Part, (d: Decision) => boolean>> = {
  amounts: d => d.amounts.length > 0,
  citations: d => d.citations.some(c => c.kind !== 'internal' && c.kind !== 'record'),
  claims: d => d.claims.length > 0,
  costs: d => d.costs !== null,
  court: d => d.court !== null,
  date: d => d.date !== null,
  docket: d => d.caseNumbers.length > 0,
  ecli: d => d.ecli !== null,
  footnotes: d => d.footnotes.length > 0,
  headnote: d => d.headnotes.length > 0 || d.sections.some(s => s.role === 'headnote'),
  history: d => d.history.length > 0,
  holdings: d => d.holdings.length > 0,
  judges: d => d.judges.length > 0,
  keywords: d => d.keywords.length > 0,
  orders: d => d.operative.length > 0,
  outcome: d => d.outcome.length > 0,
  parties: d => d.parties.length > 0,
  // What copies say otherwise is a problem of the library: engines add it.
  problem: d => d.problems.length > 0,
  summary: d => d.sections.some(s => s.role === 'summary') || d.editorial.some(e => e.kind === 'summary'),
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter(v => v !== '')
}
