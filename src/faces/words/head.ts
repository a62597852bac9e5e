import type { Costs, Decision, HistoryEntry } from '../../model/decision.js'
import type { Words } from './words.js'

/** A line of the head: what it is called and what it says. */
export interface HeadRow {
  readonly name: string
  readonly value: string
}

/** The case in ten seconds: court, date, docket, ECLI, type, outcome, who pays, what happened before. Empty fields are left out. */
export function headOf(decision: Decision, words: Words): HeadRow[] {
  const { label } = words
  const { court, type, ecli } = decision
  const rows: [string, string | null][] = [
    [label.court, court && [court.name, court.chamber].filter(Boolean).join(', ')],
    [label.date, decision.date && words.date(decision.date)],
    [label.type, typeOf(type, words)],
    [label.docket, decision.caseNumbers.join(', ')],
    ['ECLI', ecli && `${ecli} (${decision.ecliBasis === 'derived' ? label.ecliDerived : label.ecliPrinted})`],
    [label.outcome, outcomeOf(decision, words)],
    [label.whoPays, costsOf(decision.costs, words)],
    [label.parties, decision.parties.map(p => partyOf(p, words)).join('; ')],
    [
      label.below,
      belowOf(decision)
        .map(entry => belowLine(entry, words))
        .join('; '),
    ],
  ]
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** `Judgment (Vonnis)`. */
export function typeOf(type: Decision['type'], words: Words): string | null {
  if (!type) return null
  const name = words.decisionType[type.value]
  return type.native && type.native.toLowerCase() !== name.toLowerCase() ? `${name} (${type.native})` : name
}

/** `dismissed, costs reserved`; `null` when the outcome is not known. */
export function outcomeOf(decision: Pick<Decision, 'outcome'>, words: Words): string | null {
  return decision.outcome.length ? decision.outcome.map(o => words.disposition[o]).join(', ') : null
}

/** `[eiser]: € 2,094.00`: who bears the costs, and how much. */
export function costsOf(costs: Costs | null, words: Words): string | null {
  if (!costs) return null
  const amount = costs.amount === null ? null : words.money(costs.amount, costs.currency)
  if (costs.bearer === null) return amount
  return amount ? `${costs.bearer}: ${amount}` : costs.bearer
}

function partyOf(party: Decision['parties'][number], words: Words): string {
  const roles = party.roles.map(r => words.partyRole[r.role]).join(', ')
  return roles ? `${party.label} (${roles})` : party.label
}

/** The decisions of these proceedings that came before, oldest first. */
export function belowOf(decision: Decision): HistoryEntry[] {
  return decision.history
    .filter(h => h.sameProceedings && !(h.date && decision.date && h.date > decision.date))
    .map((h, i) => ({ h, i }))
    .sort((a, b) => byDate(a.h.date, b.h.date) || a.i - b.i)
    .map(({ h }) => h)
}

/** `Rechtbank Zeeveld, 2 January 2030, 12345 CV: granted`. */
export function belowLine({ court, date, caseNumber, outcome }: HistoryEntry, words: Words): string {
  const what = [court, date && words.date(date), caseNumber].filter(Boolean).join(', ')
  return outcome ? `${what}: ${words.disposition[outcome]}` : what
}

/** Dates in order; one that is not known keeps its place. */
export function byDate(a: string | null, b: string | null): number {
  return a === null || b === null || a === b ? 0 : a < b ? -1 : 1
}
