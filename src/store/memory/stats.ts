import { COPIES_CONFLICT, conflictsOf } from '../../links/differences.js'
import type { Count, Stats } from '../store.js'
import { copiesWith, copyOf, linkageOf } from './linkage.js'
import { type Held, present, type Stack } from './stack.js'

/** What these entries are, counted. */
export function statsOf(held: Held, failures: number): Stats {
  const all = [...held.values()]
  const days = all.flatMap(h => h.facts.day ?? []).sort()
  const by = (values: (h: Stack) => readonly (string | null)[]) => counts(all.flatMap(h => values(h)))
  const courts = by(h => {
    const { court, jurisdiction } = present(h).item.title
    return [court && JSON.stringify([court.code ?? court.name, court.name, jurisdiction])]
  })
  const linkage = linkageOf(held)
  const among = (h: Stack) => (conflictsOf(copyOf(h), copiesWith(linkage, h)).length ? [COPIES_CONFLICT] : [])
  const problems = by(h => [...present(h).item.problems, ...among(h)].map(p => JSON.stringify([p.code, p.severity])))
  return {
    decisions: all.length,
    passages: all.reduce((sum, h) => sum + h.words.length, 0),
    failures,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    countries: by(h => [h.facts.country]),
    courts: courts.map(({ value, decisions }) => {
      const [code, name, country] = JSON.parse(value)
      return { value: code, decisions, name, country }
    }),
    levels: by(h => [h.facts.level]),
    outcomes: by(h => h.facts.outcomes),
    languages: by(h => [h.facts.lang]),
    years: by(h => [h.facts.day?.slice(0, 4) ?? null]),
    problems: problems.map(({ value, decisions }) => {
      const [code, severity] = JSON.parse(value)
      return { code, severity, decisions }
    }),
  }
}

/** How often each value is there, the most first, equal ones in the order of their letters. */
function counts(values: readonly (string | null)[]): Count[] {
  const found = new Map<string, number>()
  for (const v of values) if (v !== null) found.set(v, (found.get(v) ?? 0) + 1)
  const order = (a: string, b: string) => (a < b ? -1 : 1)
  return [...found]
    .map(([value, decisions]) => ({ value, decisions }))
    .sort((a, b) => b.decisions - a.decisions || order(a.value, b.value))
}
