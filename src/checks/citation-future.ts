import type { SectionRole } from '../model/vocabulary.js'
import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** Where the court itself speaks: heads and notes of databases list later decisions with good reason. */
const OWN: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'summary',
  'operative',
  'procedure',
  'facts',
  'claims',
  'arguments',
  'lower-decision',
  'reasoning',
  'costs',
  'footnotes',
])

/** The court cites a decision that was made after its own. */
export const citationFuture: Check = {
  code: 'citation.future',
  summary: 'A cited decision is dated after the decision that cites it.',
  run: ({ decision, document }) => {
    const date = decision.date
    if (date === null) return { because: 'the date of the decision is not known' }
    return decision.citations.flatMap((c, i) => {
      if (c.kind !== 'case') return []
      const later = c.targets.find(t => {
        const cited = t.date ?? /^ECLI:[^:]+:[^:]+:(\d{4}):/.exec(t.ecli ?? '')?.[1]
        return cited !== undefined && cited.slice(0, 4) <= '2199' && cited > date.slice(0, cited.length)
      })
      if (!later) return []
      const found = document.citations[i]
      const role = found && document.roleAt(found.start)
      if (!role || !OWN.has(role)) return []
      const print = quoted((decision.text ?? '').slice(...c.at))
      const message = `${print} is later than this decision of ${date}`
      return [{ code: 'citation.future' as const, severity: 'warning' as const, at: c.at, message }]
    })
  },
  hits: [
    `ECLI:NL:RBLIM:2024:101
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
2. De beoordeling
2.1. De vordering is gegrond (HR 5 april 2034, ECLI:NL:HR:2034:412).`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:102
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
2. De beoordeling
2.1. De vordering is gegrond (HR 5 april 2019, ECLI:NL:HR:2019:412).`,
    'De vordering is gegrond (HR 5 april 2034, ECLI:NL:HR:2034:412).',
  ],
}
