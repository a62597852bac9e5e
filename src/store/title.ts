import { COPIES_CONFLICT } from '../links/differences.js'
import type { Decision, Problem } from '../model/decision.js'

/** What a list shows of a decision. */
export interface Title
  extends Pick<
    Decision,
    'court' | 'type' | 'date' | 'caseNumbers' | 'ecli' | 'language' | 'jurisdiction' | 'areaOfLaw' | 'outcome'
  > {
  /** How many problems of each severity. */
  readonly problems: Readonly<Record<Problem['severity'], number>>
}

/** The title of a decision. */
export function titleOf(decision: Decision): Title {
  const problems = { error: 0, warning: 0, note: 0 }
  for (const p of decision.problems) problems[p.severity]++
  const { court, type, date, caseNumbers, ecli, language, jurisdiction, areaOfLaw, outcome } = decision
  return { court, type, date, caseNumbers, ecli, language, jurisdiction, areaOfLaw, outcome, problems }
}

/** The title of an entry in so many fields of which other copies in the library say otherwise. */
export function titleAmong(title: Title, conflicts: number): Title {
  if (!conflicts) return title
  const { severity } = COPIES_CONFLICT
  return { ...title, problems: { ...title.problems, [severity]: title.problems[severity] + conflicts } }
}
