import type { At, Decision, Section } from '../../model/decision.js'
import type { Disposition, SectionRole } from '../../model/vocabulary.js'
import { passageAddress } from '../reading/addresses.js'

/** By what decisions are compared, in this order. */
export const COMPARED = ['question', 'rule', 'factors', 'application', 'outcome', 'costs'] as const
export type Compared = (typeof COMPARED)[number]

/** Words of a decision, to the letter, with their place. */
export interface Quoted {
  readonly text: string
  readonly at: At
  readonly paragraph: string | null
  /** Where it is on the decision's page. */
  readonly address: string
  /** What the court ordered in it; empty where it is no order. */
  readonly dispositions: readonly Disposition[]
}

/** So many passages stand in one cell, each of so many characters. */
const MOST = 6
const LONGEST = 1_200
const OF_COSTS: readonly Disposition[] = ['costs', 'no-costs', 'costs-reserved']

/** What a decision says under each heading; empty where nothing of the kind was found in it. */
export function cellsOf(decision: Decision): Readonly<Record<Compared, readonly Quoted[]>> {
  const { holdings, headnotes, operative } = decision
  const ofCosts = operative.filter(o => o.dispositions.some(d => OF_COSTS.includes(d)))
  const others = operative.filter(o => !ofCosts.includes(o) || o.dispositions.some(d => !OF_COSTS.includes(d)))
  const section = (...roles: SectionRole[]) => sectionsOf(decision.sections, roles).map(s => s.at)
  const first = (...lists: (readonly At[])[]) => lists.find(l => l.length) ?? []
  const quoted = (list: readonly At[]) => quotes(decision, list)
  return {
    question: quoted(
      first(
        headnotes.map(h => h.at),
        section('headnote', 'summary'),
        section('claims'),
      ),
    ),
    rule: quoted(holdings.map(h => h.rule)),
    factors: quoted(holdings.flatMap(h => h.factors)),
    application: quoted(holdings.flatMap(h => h.application)),
    outcome: quoted(others.length ? others.map(o => o.at) : section('operative')),
    costs: quoted([...ofCosts.map(o => o.at), ...section('costs')]),
  }
}

function sectionsOf(sections: readonly Section[], roles: readonly SectionRole[]): Section[] {
  return sections.flatMap(s => (roles.includes(s.role) ? [s] : sectionsOf(s.children, roles)))
}

function quotes(decision: Decision, spans: readonly At[]): Quoted[] {
  const text = decision.text ?? ''
  const found = new Map<number, Quoted>()
  for (const span of spans) {
    const at = trimmed(text, span)
    if (at[0] >= at[1] || found.has(at[0]) || found.size >= MOST) continue
    const paragraph = decision.paragraphs.findLast(p => p.at[0] <= at[0] && at[0] < p.at[1])?.number ?? null
    const address = passageAddress(decision.paragraphs, { paragraph, at })
    const order = decision.operative.find(o => o.at[0] === span[0])
    found.set(at[0], { text: text.slice(...at), at, paragraph, address, dispositions: order?.dispositions ?? [] })
  }
  return [...found.values()]
}

/** Without blanks around, and of what is long the beginning, up to the end of a word. */
function trimmed(text: string, [from, to]: At): At {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  if (end - start > LONGEST) {
    end = start + LONGEST
    while (end > start + LONGEST / 2 && !/\s/.test(text[end]!)) end--
  }
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return [start, end]
}
