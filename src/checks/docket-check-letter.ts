import type { At, Problem } from '../model/decision.js'
import type { Check } from '../pack/check.js'
import { firstLine } from './place.js'

/** A docket's check letter is missing or does not fit its number. */
export const docketCheckLetter: Check = {
  code: 'docket.check-letter',
  summary: 'The check letter of a docket is missing or does not fit.',
  run: examined => {
    const { decision, document, pack, at } = examined
    const wrong = pack.facts.docket
    if (!wrong) return { because: 'dockets of this country have no check letter' }
    const problems: Problem[] = []
    const add = (place: At, message: string | undefined) => {
      if (message) problems.push({ code: 'docket.check-letter', severity: 'warning', at: place, message })
    }
    for (const docket of decision.caseNumbers) {
      const start = document.text.indexOf(docket)
      const place = start < 0 ? firstLine(examined) : at({ start, end: start + docket.length })
      add(place, wrong({ docket, court: decision.court?.name }))
    }
    for (const c of decision.citations)
      if (c.kind === 'case')
        for (const t of c.targets) if (t.docket) add(c.at, wrong({ docket: t.docket, court: t.court }))
    return problems
  },
  hits: [
    `Der Oberste Gerichtshof hat durch den Senatspräsidenten Dr. Muster beschlossen:
Spruch
Der Revisionsrekurs wird zurückgewiesen.
Begründung
Dies entspricht der Rechtsprechung des Obersten Gerichtshofs (9 ObA 45/03).`,
  ],
  misses: [
    `Der Oberste Gerichtshof hat durch den Senatspräsidenten Dr. Muster beschlossen:
Spruch
Der Revisionsrekurs wird zurückgewiesen.
Begründung
Dies entspricht der Rechtsprechung (4 Ob 45/71).`,
    'RECHTBANK LIMBURG\nVonnis van 6 maart 2024',
  ],
}
