import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { celexOfJudgment, normalDocket, SUFFIX } from './dockets.js'
import { titleDate } from './title.js'

const DOCKET = new RegExp(`([CTF])[‑–-](\\d{1,4}\\/\\d{2}${SUFFIX})`, 'y')
const ECLI = /(?:ECLI:)?EU:([CTF]):(\d{4}):(\d{1,5})/y
/** Paragraphs of a decision behind it. */
export const PINPOINT = new Pattern(
  /, (?:paragraphs?|points?|Rn\.|punt(?:en)?) \d{1,4}(?:(?:, | and | to | et | à | und | bis | en | tot )\d{1,4}){0,8}/y,
)
const LEAD =
  /(?:(?:judgments?|orders?|Opinions?) of (?:the (?:Court|General Court)(?: of Justice)? of )?|(?:arrêts?|ordonnances?|avis) (?:de la Cour |du Tribunal )?du |(?:Urteile?|Beschl[uü]sse?s?) (?:des Gerichts(?:hofs)? )?vom |(?:arrest(?:en)?|beschikking(?:en)?) van |(?:and of|et du|und vom|en van) )(\d{1,2})(?:\.|er)? (\p{L}{3,12}) (\d{4})/gu
const CONTINUED = /^(?:and|et|und|en) /
const WINDOW = 260
const COURTS: Readonly<Record<string, string>> = {
  C: 'Court of Justice',
  T: 'General Court',
  F: 'Civil Service Tribunal',
}

/** Reads a case from its ECLI, with the lead-in (`judgment of 5 June 2020, A v B, C-1/19,`) before it and the paragraphs behind it. */
function byEcli({ text, at }: Scan): FoundCitation | undefined {
  const m = matchAt(ECLI, text, at)
  if (!m || /[:\w]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const pin = PINPOINT.at(text, at + m[0].length)
  const from = Math.max(0, at - WINDOW)
  const before = sameSentence(text.slice(from, at))
  const lead = last(LEAD, before.text)
  const dockets = joinedBefore(lead ? before.text.slice(lead.index) : before.text.slice(-60))
  const docket = dockets[0]
  const behind = dockets[dockets.length - 1]
  const start = lead
    ? from + before.cut + lead.index + (CONTINUED.exec(lead[0])?.[0].length ?? 0)
    : docket &&
        behind &&
        /^(?:, |, ‘[^’]{0,60}’, )$/.test(before.text.slice(before.text.lastIndexOf(behind) + behind.length))
      ? at - (before.text.length - before.text.lastIndexOf(docket))
      : at
  const date = lead && dateOf(lead)
  const base: Target = {
    court: COURTS[m[1] as string] as string,
    ecli: `ECLI:EU:${m[1]}:${m[2]}:${m[3]}`,
    ...(date ? { date } : {}),
  }
  const celex = lead && docket && JUDGMENT.test(lead[0]) ? celexOfJudgment(normalDocket(docket)) : undefined
  const targets = dockets.map(d => ({ ...base, docket: normalDocket(d), ...(celex ? { celex } : {}) }))
  return {
    is: 'citation',
    kind: 'case',
    start,
    end: at + m[0].length + (pin?.[0].length ?? 0),
    targets: targets.length > 0 ? targets : [base],
  }
}

const JUDGMENT = /^(?:judgments? |arrêts? |Urteile? |arrest)/
const JOINER = /^(?:, | and | to | et | à | und | bis | en | tot | tot en met )$/

/** The docket printed last in a stretch, with those joined to it before. */
function joinedBefore(text: string): string[] {
  const out: string[] = []
  let start = 0
  for (const m of [...text.matchAll(new RegExp(DOCKET.source, 'g'))].reverse()) {
    if (out.length > 0 && !JOINER.test(text.slice(m.index + m[0].length, start))) break
    out.unshift(m[0])
    start = m.index
  }
  return out
}

/** The part of the text before a citation that can belong to it: not beyond a bracket, a semicolon or another ECLI. */
function sameSentence(before: string): { text: string; cut: number } {
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), lastEnd(before), before.lastIndexOf('(see'))
  return { text: before.slice(cut + 1), cut: cut + 1 }
}
function lastEnd(before: string): number {
  const m = last(/EU:[CTF]:\d{4}:\d{1,5}|[a-z]\. [A-Z]/g, before)
  return m ? m.index + m[0].length - 2 : -1
}

function last(pattern: RegExp, text: string): RegExpExecArray | undefined {
  pattern.lastIndex = 0
  let found: RegExpExecArray | undefined
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) found = m
  return found
}

function dateOf([, day, month, year]: RegExpExecArray): string | undefined {
  return titleDate(`${day} ${month} ${year}`)
}

function byDocket({ text, at }: Scan): FoundCitation | undefined {
  const m = matchAt(DOCKET, text, at)
  if (!m || /[\d/]/.test(text[at + m[0].length] ?? '')) return undefined
  return {
    is: 'citation',
    kind: 'case',
    start: at,
    end: at + m[0].length,
    targets: [{ court: COURTS[m[1] as string] as string, docket: normalDocket(m[0]) }],
  }
}

const OWN = new Pattern(
  /paragraphs? (\d{1,4})(?:(?: to | and |, )(\d{1,4})){0,6} (?:above|below|of (?:the present|this) (?:judgment|order|Opinion))/y,
)

function internal({ text, at }: Scan): FoundCitation | undefined {
  const m = OWN.at(text, at)
  if (!m) return undefined
  const numbers = m[0].match(/\d{1,4}/g) as string[]
  return {
    is: 'citation',
    kind: 'internal',
    start: at,
    end: at + m[0].length,
    targets: numbers.map(paragraph => ({ paragraph })),
  }
}

const authority = 'Court of Justice, Method of citing the case-law (2014): name, docket, ECLI, paragraph'
export const cases: readonly Rule[] = [
  {
    id: 'eu.citation.ecli',
    version: 3,
    authority,
    triggers: ['EU:C:', 'EU:T:', 'EU:F:', 'ECLI:EU:'],
    read: byEcli,
    hits: [
      [
        'see ⟦judgment of 5 June 2019, Alder v Birch, C‑11/18, EU:C:2019:9001, paragraph 45⟧).',
        { targets: [{ date: '2019-06-05', docket: 'C-11/18', ecli: 'ECLI:EU:C:2019:9001' }] },
      ],
      [
        'voir ⟦arrêt du 1er juin 2019, Aulne, C‑11/18, EU:C:2019:9001, point 45⟧.',
        { targets: [{ date: '2019-06-01', docket: 'C-11/18' }] },
      ],
      [
        '(⟦Urteil vom 5. Juni 2019, Erle, C‑11/18 P, EU:C:2019:9001, Rn. 45 und 46⟧)',
        { targets: [{ date: '2019-06-05', docket: 'C-11/18 P' }] },
      ],
      [
        '⟦judgment of 5 June 2019, Alder, C‑11/18 and C‑12/18, EU:C:2019:9001⟧;',
        { targets: [{ docket: 'C-11/18', celex: '62018CJ0011' }, { docket: 'C-12/18' }] },
      ],
      ['(⟦T‑33/17, EU:T:2020:9002⟧)', { targets: [{ court: 'General Court', docket: 'T-33/17' }] }],
    ],
    misses: ['EU:X:2019:1', 'EU:C:19'],
  },
  {
    id: 'eu.citation.docket',
    version: 3,
    authority,
    triggers: ['C‑', 'C-', 'T‑', 'T-', 'F‑', 'F-', 'C–', 'T–'],
    read: byDocket,
    hits: [['in ⟦C‑48/91⟧ and', { targets: [{ docket: 'C-48/91' }] }]],
    misses: ['C-reactive', 'T-shirt 1/2', 'C-4/10/12'],
  },
  {
    id: 'eu.citation.internal',
    version: 1,
    authority,
    triggers: ['paragraph'],
    read: internal,
    hits: [['as held in ⟦paragraphs 30 and 31 above⟧', { targets: [{ paragraph: '30' }, { paragraph: '31' }] }]],
    misses: ['paragraph 12 of the judgment under appeal', 'paragraphs'],
  },
]
