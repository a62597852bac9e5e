import type { Target } from '../../model/decision.js'
import type { PartyRole } from '../../model/vocabulary.js'
import type { Annotated, Identified } from '../../pack/document.js'
import type { DispositionRule, HistoryFound, HoldingRules, PartyFound, Related } from '../../pack/pack.js'
import type { FoundCitation } from '../../pack/rule.js'
import type { Span } from '../../text/span.js'

export const dispositions: readonly DispositionRule[] = [
  { pattern: /\bdismisses the (?:remainder|rest)\b/i, gives: ['dismissed'] },
  {
    pattern: /\bdismisses (?:the )?(?:main |cross-)?(?:appeals?|actions?|applications?)\b(?!.{0,40}inadmissible)/i,
    gives: ['dismissed'],
  },
  { pattern: /\b(?:inadmissible)\b/i, gives: ['inadmissible'] },
  { pattern: /\bsets aside the\b/i, gives: ['set-aside'] },
  { pattern: /\bannuls\b/i, gives: ['granted'] },
  { pattern: /\brefers (?:back )?(?:the )?case.{0,30}back|\brefers .{0,20}\bback to\b/i, gives: ['remanded'] },
  {
    pattern: /\b(?:to pay|to bear|bears?|pay) (?:the|its|his|her|their).{0,40}costs\b|\bcosts\b.{0,20}\breserved\b/i,
    gives: ['costs'],
  },
  {
    pattern: /\bmust be interpreted as\b|\bis (?:valid|invalid)\b|\bhereby declares\b|\bDeclares that\b/i,
    gives: ['other'],
  },
]

/** The numbered points of the ruling, or its one sentence. */
export function orderItems(part: Span, document: Identified): (Span & { number: string | null })[] {
  return document.lines
    .filter(l => l.start >= part.start && l.end <= part.end)
    .flatMap(l => {
      const n = /^(\d{1,2})\. +/.exec(l.text)
      if (!n && !/[;.]$/.test(l.text)) return []
      return [{ start: l.start + (n?.[0].length ?? 0), end: l.end, number: n?.[1] ?? null }]
    })
}

const ROLES: Readonly<Record<string, PartyRole>> = {
  applicant: 'applicant',
  applicants: 'applicant',
  appellant: 'appellant',
  appellants: 'appellant',
  defendant: 'defendant',
  defendants: 'defendant',
  'defendant at first instance': 'respondent',
  'applicant at first instance': 'respondent',
  respondent: 'respondent',
  intervener: 'intervener',
  interveners: 'intervener',
}

/** Parties stand between the case number and the formation: before and after a lone `v`, or each followed by its role. */
export function parties(document: Identified): PartyFound[] {
  const part = document.outline.parts.find(p => p.role === 'parties')
  if (!part) return []
  const lines = document.lines.filter(l => l.start >= part.start && l.end <= part.end)
  const v = lines.findIndex(l => /^v\.?$/.test(l.text))
  const out: PartyFound[] = []
  let waiting: (typeof lines)[number][] = []
  const add = (line: (typeof lines)[number], role: PartyRole, native: string) => {
    const label = line.text
      .replace(/,? (?:established in|residing in|represented by|acting as|as heir).*$/, '')
      .replace(/[,;]$/, '')
    if (label === '' || out.some(p => p.label === label)) return
    const representatives =
      /represented by ([^\n]{2,240}?)(?:, (?:acting as|avocat|lawyer|Rechtsanw|advoca|solicitor|barrister)|,?$)/.exec(
        line.text,
      )?.[1]
    out.push({
      start: line.start,
      end: line.start + label.length,
      label,
      roles: [{ role, native }],
      kind: 'unknown',
      pseudonym: /^(?:[A-Z]\.?){1,4}$/.test(label),
      representatives: representatives ? representatives.split(/, | and /) : [],
    })
  }
  lines.forEach((line, i) => {
    const role = ROLES[line.text.replace(/[,.;]$/, '')]
    if (role) {
      for (const w of waiting) add(w, role, line.text.replace(/[,.;]$/, ''))
      waiting = []
    } else if (
      v >= 0 &&
      i !== v &&
      i > 0 &&
      !/^(?:REQUEST|APPEAL|APPLICATION|ACTION|In |Case|Joined|\()/.test(line.text)
    ) {
      add(line, i < v ? 'applicant' : 'defendant', i < v ? 'before v' : 'after v')
    } else if (
      v < 0 &&
      !/^(?:REQUEST|APPEAL|APPLICATION|ACTION|In |Case|Joined|the other part|and |v\b|supported by|\()/.test(line.text)
    )
      waiting.push(line)
  })
  return out
}

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

/**
 * A bare article belongs to the act it was last cited with; one that was never cited with an act stays without (it may be
 * of a national code). The decision's own case number is no citation.
 */
export function settle(citations: readonly FoundCitation[], document: Annotated): FoundCitation[] {
  const own = new Set(
    [...document.text.slice(0, 1500).matchAll(/[CTF][‑–-]\d{1,4}\/\d{2}/g)].map(m => m[0].replace(/[‑–]/, '-')),
  )
  const acts = new Map<string, Target>()
  const bare = (article: string | undefined) => article?.replace(/\(.*/, '') ?? ''
  return citations.flatMap(c => {
    if (c.kind === 'case' && c.targets.every(t => t.docket && own.has(t.docket) && !t.ecli)) return []
    if (c.kind !== 'eu') return [c]
    for (const t of c.targets)
      if (t.instrument) acts.set(bare(t.article), { instrument: t.instrument, ...(t.celex ? { celex: t.celex } : {}) })
    return [{ ...c, targets: c.targets.map(t => (t.instrument ? t : { ...acts.get(bare(t.article)), ...t })) }]
  })
}
