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
    const printed = placesOf(examined)
    for (const { iso, within, otherwise } of dated) {
      const day = isSunday(iso) ? 'a Sunday' : examined.pack.facts.holiday?.(iso)
      if (day === undefined) continue
      const at = printed(iso).find(p => !within || (p[0] >= within[0] && p[1] <= within[1])) ?? otherwise
      if (seen.has(at[0])) continue
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

/** The day of a decision, and where it is named: printed in some part of the text, or there only by what is said of it. */
interface Dated {
  readonly iso: string
  readonly within: At | undefined
  readonly otherwise: At
}

/** The dates of this decision, of those of its history and of cited ones. */
function decisionDates(examined: Examined): Dated[] {
  const { decision } = examined
  const out: Dated[] = []
  const add = (iso: string | null | undefined, within: At | undefined, otherwise: At) => {
    if (iso && isFullDate(iso)) out.push({ iso, within, otherwise })
  }
  add(decision.date, undefined, firstLine(examined))
  for (const h of decision.history) add(h.date, h.at, h.at)
  for (const c of decision.citations)
    if (c.kind === 'case' && c.form === 'formal') for (const t of c.targets) add(t.date, c.at, c.at)
  return out
}

/** Of one date no more places are looked at. */
const MOST_PLACES = 100

/** Where a date is printed; nothing is looked up before the first is asked. */
function placesOf({ decision }: Examined): (iso: string) => readonly At[] {
  let places: Map<string, At[]> | undefined
  return iso => {
    if (!places) {
      places = new Map()
      for (const { iso, at } of decision.dates) {
        const known = places.get(iso)
        if (!known) places.set(iso, [at])
        else if (known.length < MOST_PLACES) known.push(at)
      }
    }
    return places.get(iso) ?? []
  }
}
