import type { Problem } from '../model/decision.js'
import type { Check } from '../pack/check.js'
import { firstLine, placeOf } from './place.js'

const ECLI_YEAR = /^ECLI:[A-Z]{2}:[^:]{1,12}:(\d{4}):/i

/** Two places give different dates for the decision, or it was published before it was made. */
export const dateConflict: Check = {
  code: 'date.conflict',
  summary: 'Places of the document disagree about the date of the decision or of its publication.',
  run: examined => {
    const { decision, conflicts } = examined
    if (decision.date === null && decision.published === null) return { because: 'the document states no date' }
    const problems: Problem[] = []
    for (const { lost, won } of conflicts) {
      if (lost.field !== 'date' && lost.field !== 'published') continue
      const what = lost.field === 'date' ? 'Date of the decision' : 'Date of publication'
      const message = `${what}: ${lost.value} here (${lost.basis}), ${won.value} elsewhere (${won.basis})`
      problems.push({ code: 'date.conflict', severity: 'warning', at: placeOf(lost, examined), message })
    }
    const { date, published, ecli } = decision
    if (date && published && published < date.slice(0, published.length))
      problems.push({
        code: 'date.conflict',
        severity: 'warning',
        at: firstLine(examined),
        message: `Published on ${published}, before the decision of ${date}`,
      })
    // A headnote collected from decision to decision keeps the ECLI of the first.
    const year =
      decision.ecliBasis === 'printed' && decision.type?.value !== 'other' ? ECLI_YEAR.exec(ecli ?? '')?.[1] : undefined
    if (date && year !== undefined && date.slice(0, 4) !== year && problems.length === 0)
      problems.push({
        code: 'date.conflict',
        severity: 'warning',
        at: firstLine(examined),
        message: `The decision is of ${date}, its ECLI ${ecli} of ${year}`,
      })
    return problems
  },
  hits: [
    `ECLI:NL:RBLIM:2024:31
Rechtbank Limburg
Datum uitspraak
6 maart 2024
Publicatiedatum
20 maart 2024
Zaaknummer
C/03/123456 / HA ZA 23-45
Rechtsgebied
Civiel recht
Uitspraak
RECHTBANK LIMBURG
Vonnis van 16 maart 2024
in de zaak van
[eiser], eisende partij`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:32
Rechtbank Limburg
Datum uitspraak
6 maart 2024
Publicatiedatum
20 maart 2024
Zaaknummer
C/03/123456 / HA ZA 23-45
Rechtsgebied
Civiel recht
Uitspraak
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij`,
    'Er staat geen datum in.',
  ],
}
