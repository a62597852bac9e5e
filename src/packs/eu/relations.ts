import type { Target } from '../../model/decision.js'
import type { Annotated } from '../../pack/document.js'
import type { HistoryFound, HoldingRules, Related } from '../../pack/pack.js'
import type { FoundCitation } from '../../pack/rule.js'
import { ownDockets } from './dockets.js'

/** The order for reference or the judgment under appeal, as the opening lines give it. */
export function history(document: Related): HistoryFound[] {
  const m = /from the ([^\n(]{3,120}?) \(([^)\n]{3,120})\), made by decisions? of ([^\n,]{6,40})/.exec(
    document.text.slice(0, 6000),
  )
  if (!m) return []
  const start = m.index
  const date = document.within(document.dates, { start, end: start + m[0].length })[0]
  return date
    ? [
        {
          court: m[1] as string,
          caseNumber: null,
          date: date.iso,
          outcome: null,
          sameProceedings: true,
          start,
          end: start + m[0].length,
        },
      ]
    : []
}

export const holdings: HoldingRules = {
  roles: ['reasoning'],
  rule: [
    /\baccording to (?:the )?(?:Court’s )?settled case-law\b/i,
    /\bit (?:is|follows from) settled case-law that\b/i,
    /\bmust be interpreted as\b/,
    /\bthe Court has (?:consistently )?held that\b/i,
    /\bit must be (?:borne in mind|recalled) that\b/i,
  ],
  factor: [/\bregard must be had\b|\baccount (?:must|should) be taken\b|\bin the light of all\b/i],
  application: [/\bin the present case\b/i, /\bin this case\b/i, /\bin the case in the main proceedings\b/i],
  notOwn: [
    /^(?:The referring court|The (?:applicant|appellant|defendant|Commission|Council)s? (?:submits?|argues?|claims?|contends?|maintains?))/,
    /\?$/,
  ],
}

const POINTED = /(?:(directive|regulation|decision|treaty|charter)|(?<=\d\)?,? )(thereof))$/i
/** An act named in the title of another is none that words point back to. */
const IN_TITLE = /\b(?:repealing|amending|replacing|supplementing) (?:[A-Z]\w+ ){0,2}$/
/** How far back `that judgment` points; a name is found wherever it stood. */
const NEAR = 1200

/** The decision that was cited last, or the one cited under this name. */
function decisionMeant(c: FoundCitation, before: readonly FoundCitation[], text: string): FoundCitation | undefined {
  const name = c.targets[0]?.title
  return before.findLast(b =>
    name === undefined ? c.start - b.end < NEAR : text.slice(b.start, b.end).includes(name) && b.targets[0]?.ecli,
  )
}

/**
 * A bare article belongs to the act it was last cited with; one that was never cited with an act stays without (it may be
 * of a national code). The decision's own case number is no citation.
 */
export function settle(citations: readonly FoundCitation[], document: Annotated): FoundCitation[] {
  const own = new Set(
    document.lines
      .filter(l => l.start < 4000)
      .flatMap(l => ownDockets(l.text, l.start).slice(0, 60))
      .map(d => d.value),
  )
  const acts = new Map<string, Target>()
  const named: Target[] = []
  const decisions: FoundCitation[] = []
  const bare = (article: string | undefined) => article?.replace(/\(.*/, '') ?? ''
  return citations.flatMap(c => {
    if (c.form === 'anaphoric') {
      const meant = decisionMeant(c, decisions, document.text)
      return meant ? [{ ...c, targets: meant.targets }] : []
    }
    if (c.kind === 'case') {
      if (c.targets.every(t => t.docket && own.has(t.docket) && !t.ecli)) return []
      decisions.push(c)
    }
    if (c.kind !== 'eu') return [c]
    const noun = POINTED.exec(document.text.slice(c.start, c.end))?.[0].toLowerCase()
    const act = noun && named.findLast(t => noun === 'thereof' || t.instrument?.toLowerCase().includes(noun))
    if (act) return [{ ...c, targets: c.targets.map(t => ({ ...act, ...t })) }]
    if (noun) return [c]
    for (const t of c.targets)
      if (t.instrument) {
        const ref = { instrument: t.instrument, ...(t.celex ? { celex: t.celex } : {}) }
        if (!IN_TITLE.test(document.text.slice(Math.max(0, c.start - 30), c.start))) named.push(ref)
        acts.set(bare(t.article), ref)
      }
    return [{ ...c, targets: c.targets.map(t => (t.instrument ? t : { ...acts.get(bare(t.article)), ...t })) }]
  })
}
