import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule, Scan } from '../../pack/rule.js'
import { ecliCitation } from '../_shared/ecli-citation.js'
import { benchOf, courtName, neutralAt } from './neutral.js'
import { reporters } from './reporters.table.js'

const authority = 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 2.1'
const PIN = new Pattern(
  /,? (?:at )?(?:(?:paras?|paragraphs?)\.? )?(\[\d{1,3}\](?:(?:-|–|, | and |, and )\[\d{1,3}\]){0,6}|\[\d{1,3}(?:-|–)\d{1,3}\])/y,
)
const PARAS = new Pattern(
  /,? (?:at )?(?:paras?|paragraphs?)\.? (\d{1,4}(?:(?:-|–|, | and | to )\d{1,4}){0,6})(?![\d/])/y,
)
/** Names of reports, with or without full stops behind their capitals: `WLR`, `W.L.R.`. */
const NAMES = [...reporters]
  .sort((a, b) => b.length - a.length)
  .map(r => r.replace(/[.()]/g, '\\$&').replace(/\b[A-Z]{2,5}\b/g, w => [...w].map(l => `${l}\\.?`).join('')))
const REPORT = new Pattern(
  new RegExp(`([[(])(\\d{4})[\\])] (?:(\\d{1,2}) )?(${NAMES.join('|')}) ([A-Z]?\\d{1,5}[A-Z]?)(?![\\d/])`, 'y'),
)
const AT_PAGE = new Pattern(/(?:,| at|, at)(?: pp?\.)? (\d{1,5}[A-H]?(?:-[A-H]|-\d{1,5})?)(?![\d\]/])/y)

/** What pins a citation down behind it: paragraphs in brackets or after `para`. */
function pinAt(text: string, at: number): { readonly end: number; readonly pin: string } | undefined {
  const m = PIN.at(text, at) ?? PARAS.at(text, at)
  return m ? { end: at + m[0].length, pin: (m[1] as string).replace(/[[\]]/g, '') } : undefined
}

function neutral({ text, at }: Scan): FoundCitation | undefined {
  const found = neutralAt(text, at)
  if (!found) return undefined
  const pin = pinAt(text, found.end)
  const court = courtName(found.code && (benchOf(found.code, String(found.year)) ?? found.code.replace('*', 'KBD')))
  return {
    is: 'citation',
    kind: 'case',
    start: at,
    end: pin?.end ?? found.end,
    targets: [{ ...(court ? { court } : {}), docket: found.value, ...(pin ? { pin: pin.pin } : {}) }],
  }
}

function report({ text, at }: Scan): FoundCitation | undefined {
  const m = REPORT.at(text, at)
  if (!m) return undefined
  const [whole, bracket, year, volume, printed, page] = m as unknown as string[]
  const reporter = printed?.replace(/\./g, '')
  const dated = bracket === '[' ? `[${year}]` : `(${year})`
  const end = at + (whole as string).length
  const pin = AT_PAGE.at(text, end)
  const inside = pin ? undefined : pinAt(text, end)
  return {
    is: 'citation',
    kind: 'reporter',
    start: at,
    end: pin ? end + pin[0].length : (inside?.end ?? end),
    targets: [
      {
        reporter: reporter as string,
        ref: `${dated} ${volume ? `${volume} ` : ''}${reporter} ${page}`,
        ...(pin ? { pin: pin[1] as string } : inside ? { pin: inside.pin } : {}),
      },
    ],
  }
}

const OWN = new Pattern(
  /(?:paragraphs?|paras?\.?) (\d{1,4})(?:(?:-|–| to | and |, )(\d{1,4})){0,6}(?= (?:above|below|of this (?:judgment|decision)))/y,
)
const OWN_BRACKET = new Pattern(
  /\[(\d{1,4})\](?:(?:-|–| to | and |, )\[(\d{1,4})\]){0,6}(?= (?:above|below|of this (?:judgment|decision)))/y,
)

function internal({ text, at }: Scan): FoundCitation | undefined {
  const m = OWN.at(text, at) ?? OWN_BRACKET.at(text, at)
  if (!m) return undefined
  const targets = (m[0].match(/\d{1,4}/g) ?? []).map(paragraph => ({ paragraph }))
  return { is: 'citation', kind: 'internal', start: at, end: at + m[0].length, targets }
}

/** Decisions by neutral citation, law report or ECLI, and paragraphs of the judgment itself. */
export const cases: readonly Rule[] = [
  {
    id: 'uk.citation.neutral',
    version: 2,
    authority: 'Practice Direction (Judgments: Neutral Citations) [2002] 1 WLR 346',
    triggers: ['[1', '[2', '(2'],
    read: neutral,
    hits: [
      [
        'Alder v Birch ⟦[2031] EWCA Civ 9001 at [12]⟧ holds',
        { targets: [{ docket: '[2031] EWCA Civ 9001', pin: '12' }] },
      ],
      [
        '⟦[2031] UKFTT 00433 (TC)⟧.',
        { targets: [{ docket: '[2031] UKFTT 433 (TC)', court: 'First-tier Tribunal (Tax Chamber)' }] },
      ],
      ['⟦[2031] CSIH 9⟧, [2032] SC 4', { targets: [{ court: 'Court of Session (Inner House)' }] }],
      ['⟦[2031] EWFC B9⟧;', { targets: [{ docket: '[2031] EWFC B9' }] }],
      ['see ⟦[2031] EWHC 99 (Ch), paras 4-6⟧', { targets: [{ pin: '4-6' }] }],
    ],
    misses: ['[2031] 1 AC 1', 'in [2031] the EWCA', '[12] UKSC 1'],
  },
  {
    id: 'uk.citation.report',
    version: 3,
    authority,
    triggers: ['[1', '[2', '(1', '(2'],
    read: report,
    hits: [
      ['⟦[2010] 1 AC 90⟧ and', { targets: [{ reporter: 'AC', ref: '[2010] 1 AC 90' }] }],
      ['Alder v Birch ⟦(1990) 61 P & CR 111⟧', { targets: [{ reporter: 'P & CR' }] }],
      ['⟦[1990] 2 W.L.R. 1⟧;', { targets: [{ reporter: 'WLR', ref: '[1990] 2 WLR 1' }] }],
      ['⟦(2010) 50 EHRR 12⟧;', { targets: [{ ref: '(2010) 50 EHRR 12' }] }],
      ['⟦[1990] 2 WLR 1 at 12C-D⟧', { targets: [{ pin: '12C-D' }] }],
      ['⟦[1968] 1 All ER 9, 15⟧', { targets: [{ pin: '15' }] }],
    ],
    misses: ['[2031] UKSC 1', '[2010] the AC 1', '(2010) of 3'],
  },
  ecliCitation('uk'),
  {
    id: 'uk.citation.internal',
    version: 1,
    authority,
    triggers: ['paragraph', 'paragraphs', 'para', 'paras', '['],
    read: internal,
    hits: [
      ['as set out at ⟦[14]⟧ above', { targets: [{ paragraph: '14' }] }],
      ['see ⟦paragraphs 3 and 4⟧ above', { targets: [{ paragraph: '3' }, { paragraph: '4' }] }],
    ],
    misses: ['paragraph 12 of the order', '[14] of the skeleton'],
  },
]
