import type { At, Problem, Target } from '../model/decision.js'
import type { Check, Examined } from '../pack/check.js'
import { firstLine, placeOf, quoted } from './place.js'

const ECLI = /^ECLI:([A-Z]{2}):([A-Z0-9]{1,12}):(\d{4}):([A-Z0-9.]{1,40})$/i

/** The ECLI of a Rechtssatz (Austria) names the series of decisions it sums up, and the year of the first. */
const SERIAL = /^RS\d/i

/** An identifier does not fit what it identifies: the ECLI another court, year or docket than the text beside it. */
export const identifierConflict: Check = {
  code: 'identifier.conflict',
  summary: 'An ECLI or document number does not fit the court, year or docket printed with it.',
  run: examined => {
    const { decision } = examined
    const conflicts = examined.conflicts.filter(c => c.lost.field === 'ecli' || c.lost.field === 'documentNumber')
    const cited = decision.citations.filter(c => c.kind === 'case' && c.targets.some(t => t.ecli))
    if (decision.ecliBasis !== 'printed' && cited.length === 0 && conflicts.length === 0)
      return { because: 'the text prints no identifier' }
    return [
      ...conflicts
        .filter(c => !same(c.lost.value, c.won.value))
        .map(({ lost, won }) => problem(placeOf(lost, examined), `${lost.value} here, ${won.value} elsewhere`)),
      ...own(examined),
      ...cited.flatMap(c => c.targets.flatMap(t => citedConflict(t, c.at, examined))),
    ]
  },
  hits: [
    `ECLI:NL:RBLIM:2024:81
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
2. De beoordeling
2.1. De vordering is gegrond (HR 5 april 2019, ECLI:NL:HR:2018:412).`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:82
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
2. De beoordeling
2.1. De vordering is gegrond (HR 5 april 2019, ECLI:NL:HR:2019:412).`,
    'De vordering is gegrond.',
  ],
}

/** The decision's own printed ECLI against the court, and against the ECLI that court, date and docket would give. */
function own(examined: Examined): Problem[] {
  const { decision, document, pack } = examined
  const parts = decision.ecliBasis === 'printed' ? ECLI.exec(decision.ecli ?? '') : null
  if (!parts || SERIAL.test(parts[4] as string)) return []
  const at = placeOfText(decision.ecli as string, examined)
  const court = pack.courts.find(c => same(c.code, parts[2] as string))
  const stated = document.facts.court
  if (
    parts[1]?.toUpperCase() === pack.jurisdiction &&
    court &&
    stated?.code &&
    !same(court.code, stated.code) &&
    court.seat !== stated.seat
  )
    return [problem(at, `The ECLI is of ${court.name}, the text of ${stated.name}`)]
  const derived = pack.ecli?.({ ...document.facts, ecli: null, ecliBasis: null })
  // Issue numbers at the end differ between publications of one decision.
  const bare = (ecli: string) => ecli.replace(/\.\d{1,3}$/, '')
  if (derived && decision.date?.startsWith(parts[3] as string) && !same(bare(derived), bare(decision.ecli as string)))
    return [problem(at, `Court, date and docket would give ${derived}`, 'note')]
  return []
}

/** The year and the court a citation prints beside an ECLI. */
function citedConflict(target: Target, at: At, { pack }: Examined): Problem[] {
  const parts = ECLI.exec(target.ecli ?? '')
  if (!parts || SERIAL.test(parts[4] as string)) return []
  const year = /^\d{4}/.exec(target.date ?? '')?.[0]
  if (year !== undefined && year !== parts[3])
    return [problem(at, `${quoted(target.ecli ?? '')} is of ${parts[3]}, the decision is cited as of ${target.date}`)]
  const [named, coded] = [pack.courts.find(c => c.name === target.court), pack.courts.find(c => c.code === parts[2])]
  if (named && coded && parts[1] === pack.jurisdiction && named.level !== coded.level)
    return [problem(at, `${quoted(target.ecli ?? '')} is of ${coded.name}, the decision is cited as of ${named.name}`)]
  return []
}

function placeOfText(text: string, examined: Examined): At {
  const start = examined.document.text.indexOf(text)
  return start < 0 ? firstLine(examined) : examined.at({ start, end: start + text.length })
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}

function problem(at: At, message: string, severity: Problem['severity'] = 'warning'): Problem {
  return { code: 'identifier.conflict', severity, at, message }
}
