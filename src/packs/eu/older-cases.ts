import type { Target } from '../../model/decision.js'
import { Before, Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { PINPOINT } from './cases.js'
import { courtOfDocket, normalDocket, SUFFIX } from './dockets.js'

const CASES = new Pattern(/(?:Joined )?Cases? (?=[CTF]?[‑–-]?\d{1,4}\/\d\d)/y)
const LISTED = new RegExp(`(?:[CTF][‑–-])?\\d{1,4}\\/\\d{2}${SUFFIX}(?![\\d/])`, 'y')
const NEXT = new Pattern(/(?:, | and | to )(?=[CTF]?[‑–-]?\d{1,4}\/\d\d)/y)

/** `Case 26/62`, `Joined Cases C‑11/90 and C‑12/90`: before 1989 the number stands without the letter of the court. */
function byCase({ text, at }: Scan): FoundCitation | undefined {
  const lead = CASES.at(text, at)
  if (!lead) return undefined
  const dockets: string[] = []
  let end = at + lead[0].length
  for (let k = 0; k < 40; k++) {
    const next = k === 0 ? end : NEXT.past(text, end)
    const m = k > 0 && next === end ? null : matchAt(LISTED, text, next)
    if (!m || (!/^[CTF]/.test(m[0]) && !/\/(?:5[3-9]|[67]\d|8[0-8])$/.test(m[0]))) break
    dockets.push(normalDocket(m[0]))
    end = next + m[0].length
  }
  const targets = dockets.map(docket => ({ court: courtOfDocket(docket), docket }))
  return targets.length > 0 ? { is: 'citation', kind: 'case', start: at, end, targets } : undefined
}

const ECR = new Pattern(/\[(\d{4})\] ECR(?:-SC)? ((?:I{1,2}(?:[‑-][AB])?[‑-]){0,2}\d{1,5})(?!\d)/y)

/** The name of the case whose number stands before it. */
const OF_CASE = new Before(/\/\d\d(?: [A-Z]{1,4})? [^;()[\]\n]{0,90} $/, 110)

/** The reports of cases until 2011: `[1991] ECR I‑123, paragraph 12`. */
function byReport({ text, at }: Scan): FoundCitation | undefined {
  const m = ECR.at(text, at)
  if (!m) return undefined
  const end = at + m[0].length
  const pin = PINPOINT.at(text, end)
  const ref = `[${m[1]}] ${(m[2] as string).replace(/‑/g, '-')}`
  const target = { reporter: 'ECR', ref, ...(pin ? { pin: pin[0].replace(/^\D+/, '') } : {}) }
  const parallel = OF_CASE.stands(text, at)
  return { is: 'citation', kind: 'reporter', start: at, end: end + (pin?.[0].length ?? 0), targets: [target], parallel }
}

const STRASBOURG = new Pattern(/(?:ECLI:)?CE:ECHR:(\d{4}):(\d{2})(\d{2})(?:JUD|DEC)(\d{7})(\d{2})(?!\d)/y)

/** A decision of the Court of Human Rights by its ECLI, whose ordinal holds date and application number. */
function strasbourg({ text, at }: Scan): FoundCitation | undefined {
  const m = /[:\w]/.test(text[at - 1] ?? '') ? null : STRASBOURG.at(text, at)
  if (!m) return undefined
  const [printed, year, month, day, number, of] = m
  const target: Target = {
    court: 'European Court of Human Rights',
    date: `${year}-${month}-${day}`,
    docket: `${Number(number)}/${of}`,
    ecli: printed.startsWith('ECLI') ? printed : `ECLI:${printed}`,
  }
  return { is: 'citation', kind: 'case', start: at, end: at + printed.length, targets: [target] }
}

const BACK = new Pattern(/[Tt]h(?:at|e said) (?:judgment|order)(?![\w’'])|[Cc](?:et arrêt|ette ordonnance)(?!\p{L})/uy)
const NAMED = new Pattern(
  /[Tt]he (?:judgment|order) in (\p{Lu}[\p{L}’'.&-]*(?: (?:\p{Lu}[\p{L}’'.&-]*|v|and|of|the|de|van|und)){0,6})(?=[,;.)]| \()/uy,
)

/** `that judgment`, `the judgment in Alder v Birch`: a decision cited before, which `settle` finds. */
function back({ text, at }: Scan): FoundCitation | undefined {
  const named = NAMED.at(text, at)
  const m = named ?? BACK.at(text, at)
  if (!m) return undefined
  const targets = named ? [{ title: named[1] as string }] : []
  return { is: 'citation', kind: 'case', form: 'anaphoric', start: at, end: at + m[0].length, targets }
}

const authority = 'Court of Justice, Method of citing the case-law (2014): name, docket, ECLI, paragraph'
/** Decisions in the form before the ECLI, those of the Court of Human Rights, and words that point back to a decision. */
export const olderCases: readonly Rule[] = [
  {
    id: 'eu.citation.case',
    version: 1,
    authority: 'Court of Justice, citation of case-law before 2014: Case, number, name, [year] ECR',
    triggers: ['Case ', 'Cases ', 'Joined Cases '],
    read: byCase,
    hits: [
      ['in ⟦Case 926/62⟧ van Alder [1963] ECR 1', { targets: [{ court: 'Court of Justice', docket: '926/62' }] }],
      ['⟦Joined Cases C‑911/90 and C‑912/90 P⟧ Alder', { targets: [{ docket: 'C-911/90' }, { docket: 'C-912/90 P' }] }],
      ['⟦Case T‑911/18 R⟧;', { targets: [{ court: 'General Court', docket: 'T-911/18 R' }] }],
    ],
    misses: ['Case 12/15 of the register', 'Case law', 'Cases of'],
  },
  {
    id: 'eu.citation.report',
    version: 1,
    authority: 'Reports of Cases before the Court (ECR), published until 2011',
    triggers: ['[1', '[2'],
    read: byReport,
    hits: [
      ['Alder ⟦[1991] ECR I‑923, paragraph 12⟧;', { targets: [{ reporter: 'ECR', ref: '[1991] I-923', pin: '12' }] }],
    ],
    misses: ['[1991] OJ C 12', '[1991] ECR'],
  },
  {
    id: 'eu.citation.strasbourg',
    version: 1,
    authority: 'Council conclusions 2011/C 127/01; HUDOC, scheme of its ECLI',
    triggers: ['CE:ECHR:', 'ECLI:CE:'],
    read: strasbourg,
    hits: [['⟦CE:ECHR:2029:0605JUD009934512⟧, §', { targets: [{ docket: '99345/12', date: '2029-06-05' }] }]],
    misses: ['CE:ECHR:2029', 'CE:ECSR:2029:1'],
  },
  {
    id: 'eu.citation.back',
    version: 1,
    authority,
    triggers: [
      'that judgment',
      'That judgment',
      'that order',
      'That order',
      'the said ',
      'the judgment in ',
      'The judgment in ',
      'the order in ',
      'cet arrêt',
      'Cet arrêt',
    ],
    read: back,
    hits: [
      ['in ⟦that judgment⟧ the Court', { form: 'anaphoric' }],
      ['⟦the judgment in Alder v Birch⟧, the', { targets: [{ title: 'Alder v Birch' }] }],
    ],
    misses: ['that judgments', 'the judgment in question', 'that judgment’s'],
  },
]
