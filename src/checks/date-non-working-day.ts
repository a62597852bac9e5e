import type { At, Problem } from '../model/decision.js'
import type { Check, Examined } from '../pack/check.js'
import { isFullDate, isSunday } from './calendar.js'
import { firstLine } from './place.js'

/** A court decision is dated on a Sunday or a public holiday: possible, and more often a slip. */
export const dateNonWorkingDay: Check = {
  code: 'date.non-working-day',
  summary: 'A court decision is dated on a Sunday or a public holiday.',
  run: examined => {
    const dated = decisionDates(examined)
    if (dated.length === 0) return { because: 'no decision is dated to the day' }
    const problems: Problem[] = []
    const seen = new Set<number>()
    for (const { iso, at } of dated) {
      const day = isSunday(iso) ? 'a Sunday' : examined.pack.facts.holiday?.(iso)
      if (day === undefined || seen.has(at[0])) continue
      seen.add(at[0])
      const message = `${iso} was ${day}; courts seldom decide on such a day`
      problems.push({ code: 'date.non-working-day', severity: 'note', at, message })
    }
    return problems
  },
  hits: [
    `ECLI:NL:RBLIM:2024:41
Rechtbank Limburg
Datum uitspraak
10 maart 2024
Uitspraak
RECHTBANK LIMBURG
Vonnis van 10 maart 2024
in de zaak van
[eiser], eisende partij`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:42
Rechtbank Limburg
Datum uitspraak
6 maart 2024
Uitspraak
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij, die op zondag 3 maart 2024 is geboren`,
    'Er staat geen datum in.',
  ],
}

/** The dates of this decision, of those of its history and of cited ones, each where it is printed. */
function decisionDates(examined: Examined): { iso: string; at: At }[] {
  const { decision, document, at } = examined
  const places = new Map<string, At[]>()
  for (const d of document.dates) places.set(d.iso, [...(places.get(d.iso) ?? []).slice(0, 99), at(d)])
  const out: { iso: string; at: At }[] = []
  const add = (iso: string | null, within: At | undefined, otherwise: At) => {
    if (!iso || !isFullDate(iso)) return
    const place = places.get(iso)?.find(p => !within || (p[0] >= within[0] && p[1] <= within[1]))
    out.push({ iso, at: place ?? otherwise })
  }
  add(decision.date, undefined, firstLine(examined))
  for (const h of decision.history) add(h.date, h.at, h.at)
  for (const c of decision.citations)
    if (c.kind === 'case' && c.form === 'formal') for (const t of c.targets) add(t.date ?? null, c.at, c.at)
  return out
}
